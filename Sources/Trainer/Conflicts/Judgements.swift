import Annotations
import Foundation
import Stories
import Text

/// What people judged of pairs of numbers.
struct Judgements {
    /// A number of an article by its bytes.
    struct Mark: Decodable {
        let doc: String
        let b: Int
        let e: Int
    }

    struct Verdict {
        let isConflict: Bool
        /// Pairs of one fact have one name.
        let fact: String
    }

    private var pairs: [String: [(Mark, Mark, Verdict)]] = [:]
    /// By article: the bytes at which its numbers begin, and the question that each answers.
    private var questions: [String: [(start: Int, question: String)]] = [:]

    /// - Parameters:
    ///   - pairs: files of judged pairs (.jsonl).
    ///   - questions: a file of questions that are answered more than once.
    init(pairs paths: [String], questions path: String, stories: [MarkedStory]) throws {
        for row in try paths.flatMap({ try decodeLines($0, as: Row.self) }) {
            pairs[row.cluster, default: []].append(
                (row.a, row.b, Verdict(isConflict: row.conflict, fact: row.cluster + row.why)))
        }
        let lines = try readLines(path).map { String(decoding: $0, as: UTF8.self) }
        for (question, line) in lines.enumerated() where !line.hasPrefix("#") {
            for field in line.split(separator: " ").dropFirst() {
                let parts = field.split(separator: ":")
                guard parts.count == 2 else { continue }
                questions[String(parts[0]), default: []] += parts[1].split(separator: ",").compactMap {
                    Int($0).map { ($0, "question \(question)") }
                }
            }
        }
        for story in stories {
            for (number, article) in story.articles.enumerated() {
                questions[story.id(ofArticle: number)] = article.marks.map {
                    ($0.start, "\(story.name)/\($0.question)")
                }
            }
        }
    }

    /// What was judged of the two numbers of an example; nil when it was not judged as a pair.
    func verdict(on example: ConflictExample, in cluster: NumberClusters.Cluster) -> Verdict? {
        let (a, b) = (number(example.a, cluster), number(example.b, cluster))
        return pairs[cluster.name]?.first { x, y, _ in
            x.isOn(a) && y.isOn(b) || x.isOn(b) && y.isOn(a)
        }?.2
    }

    /// The question that both numbers of an example answer; nil when they do not answer one.
    func question(of example: ConflictExample, in cluster: NumberClusters.Cluster) -> String? {
        guard let question = question(number(example.a, cluster)), question == self.question(number(example.b, cluster))
        else { return nil }
        return question
    }

    private func question(_ number: Number) -> String? {
        questions[number.article]?.first { number.span.contains($0.start) }?.question
    }

    fileprivate struct Number {
        let article: String
        let span: Span
    }

    private func number(_ place: ConflictExample.Place, _ cluster: NumberClusters.Cluster) -> Number {
        let article = cluster.articles[place.article]
        return Number(article: article.id, span: article.article.annotations.quantities[place.quantity].number)
    }

    private struct Row: Decodable {
        let cluster: String
        let a: Mark
        let b: Mark
        let conflict: Bool
        let why: String
    }
}

extension Judgements.Mark {
    fileprivate func isOn(_ number: Judgements.Number) -> Bool {
        number.article == doc && number.span.start < e && b < number.span.end
    }
}
