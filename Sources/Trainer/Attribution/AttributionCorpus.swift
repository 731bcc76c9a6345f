import Annotations
import Foundation
import Syntax
import Text

/// Articles with the sources, cues and contents that people marked in them.
struct AttributionCorpus {
    struct Article {
        let id: String
        let paragraphs: [TaggedParagraph]
        /// First byte of each paragraph in the text.
        let offsets: [Int]
        /// What people marked, in the bytes of the text.
        let marked: [MarkedPart]
    }

    struct MarkedPart {
        let role: AttributionLabel.Role
        let span: Span
    }

    let articles: [Article]

    /// Reads an object with a text and its attributions a line (.jsonl).
    init(path: String, tagger: Tagger) throws {
        articles = try decodeLines(path, as: ArticleLine.self).map { article in
            let document = Document(article.text)
            let paragraphs = document.paragraphSpans.map {
                tagger.tag(Paragraph(bytes: document.bytes[$0.start..<$0.end]))
            }
            return Article(
                id: article.id, paragraphs: paragraphs, offsets: document.paragraphSpans.map(\.start),
                marked: article.attributions.flatMap(\.parts))
        }
    }
}

/// The lines of a file, each as JSON.
func decodeLines<Line: Decodable>(_ path: String, as type: Line.Type = Line.self) throws -> [Line] {
    try readLines(path).map { try JSONDecoder().decode(type, from: $0) }
}

/// The lines of a file.
func readLines(_ path: String) throws -> [Data] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n")).map { Data($0) }
}

private struct ArticleLine: Decodable {
    struct Attribution: Decodable {
        let source: [[Int]]?
        let cue: [[Int]]?
        let content: [[Int]]?

        var parts: [AttributionCorpus.MarkedPart] {
            let roles: [(AttributionLabel.Role, [[Int]]?)] = [(.source, source), (.cue, cue), (.content, content)]
            return roles.flatMap { role, spans in
                (spans ?? []).filter { $0.count == 2 }.map {
                    AttributionCorpus.MarkedPart(role: role, span: Span($0[0], $0[1]))
                }
            }
        }
    }

    let id: String
    let text: String
    let attributions: [Attribution]
}
