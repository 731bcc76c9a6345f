import Annotations
import Foundation
import Syntax
import Text

/// The probabilities of the labels that a larger model gave the tokens of an article.
struct TeacherLabels {
    /// Byte offsets in the text: start and end of each of the teacher's tokens.
    private let tokens: [Int]
    /// `AttributionLabel.count` a token, 255 for certainty.
    private let shares: [UInt8]

    /// The teacher's labels by article.
    static func read(_ path: String) throws -> [String: TeacherLabels] {
        struct Line: Decodable {
            let id: String
            let tokens: [Int]
            let probs: Data
        }
        let lines = try decodeLines(path, as: Line.self)
        return Dictionary(
            lines.map { ($0.id, TeacherLabels(tokens: $0.tokens, shares: [UInt8]($0.probs))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The share of each label for the tokens of an article's paragraphs: that of the teacher's token which covers most of
    /// each; nil where there is none.
    func shares(for article: AttributionCorpus.Article) -> [[[Float]?]] {
        var next = 0
        return article.paragraphs.indices.map { index in
            article.paragraphs[index].tokens.map { token in
                let span = token.span.shifted(by: article.offsets[index])
                while next < tokens.count / 2, tokens[2 * next + 1] <= span.start { next += 1 }
                var best: (covered: Int, token: Int)?
                var candidate = next
                while candidate < tokens.count / 2, tokens[2 * candidate] < span.end {
                    let covered = min(span.end, tokens[2 * candidate + 1]) - max(span.start, tokens[2 * candidate])
                    if covered > best?.covered ?? 0 { best = (covered, candidate) }
                    candidate += 1
                }
                return best.map { shares(of: $0.token) }
            }
        }
    }

    private func shares(of token: Int) -> [Float] {
        let count = AttributionLabel.count
        let row = shares[(token * count)..<((token + 1) * count)].map { Float($0) }
        let sum = max(1, row.reduce(0, +))
        return row.map { $0 / sum }
    }
}
