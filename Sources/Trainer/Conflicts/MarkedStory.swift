import ArgumentParser
import Foundation

/// A story written for training, in which the numbers that answer a shared question are marked: `{question:number}`.
///
///     # what it is about
///     == 2031-05-04 Publisher
///     Headline
///
///     At least {dead:12} people died.
struct MarkedStory {
    struct Article {
        let publishedAt: String
        let text: String
        /// The bytes at which marked numbers begin, and the question that each answers.
        let marks: [(start: Int, question: String)]
    }

    let name: String
    let articles: [Article]

    func id(ofArticle number: Int) -> String { "\(name)-\(number)" }

    init(path: String) throws {
        let url = URL(fileURLWithPath: path)
        name = url.deletingPathExtension().lastPathComponent
        let content = try String(contentsOf: url, encoding: .utf8)
        articles = try content.components(separatedBy: "\n== ").dropFirst().map { part in
            let heading = part.prefix { $0 != "\n" }
            return try Article(
                publishedAt: String(heading.prefix { $0 != " " }), marked: part.dropFirst(heading.count + 1), in: url)
        }
    }

    /// The stories of a folder, in the order of their names.
    static func stories(in folder: String) throws -> [MarkedStory] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
            .map { try MarkedStory(path: URL(fileURLWithPath: folder).appending(path: $0).path) }
    }
}

extension MarkedStory.Article {
    fileprivate init(publishedAt: String, marked: Substring, in file: URL) throws {
        var text = ""
        var marks: [(start: Int, question: String)] = []
        var rest = marked
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let mark = rest[rest.index(after: open)..<close]
            let question = mark.prefix { $0 != ":" }
            guard question.count < mark.count else {
                throw ValidationError("\(file.path): no question in {\(mark)}")
            }
            marks.append((text.utf8.count, String(question)))
            text += mark.dropFirst(question.count + 1)
            rest = rest[rest.index(after: close)...]
        }
        self.init(publishedAt: publishedAt, text: text + rest, marks: marks)
    }
}
