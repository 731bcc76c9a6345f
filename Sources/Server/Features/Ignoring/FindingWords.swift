import AnnotationProtocol
import Annotations
import Text

/// How many characters around a place are written down.
private let contextLength = 32

extension Finding {
    /// Its words, white space made one space.
    var quote: String { document.normalized(span) }

    /// The words that it disagrees with, each once; none for a denial, which is one whoever claims what it denies.
    var opposedQuotes: [String] {
        if case .denial = subject { return [] }
        return Set(counterparts.map { $0.document.normalized($0.span) }).sorted()
    }

    /// The words of its paragraph in front of it and behind it.
    var context: (before: String, after: String) {
        let article = document.article.document
        let paragraph = article.paragraphIndex(at: span.start).map { article.paragraphSpans[$0] } ?? span
        // A character has at most four bytes, unless it is a composed one.
        let before = Span(max(paragraph.start, span.start - contextLength * 4), span.start)
        let after = Span(span.end, max(span.end, min(paragraph.end, span.end + contextLength * 4)))
        return (
            String(document.normalized(before).suffix(contextLength)),
            String(document.normalized(after).prefix(contextLength))
        )
    }
}

extension [Finding] {
    /// What is written down when those of one place are ignored; nil when there are none.
    func ignored(_ scope: IgnoredWords.Scope, in folder: IgnoreFolder) -> IgnoredWords? {
        guard let first else { return nil }
        let document = first.document
        var words = IgnoredWords(
            folder: folder.uri, code: first.code, scope: scope, path: folder.path(of: document.uri),
            quote: first.quote, against: Set(flatMap(\.opposedQuotes)).sorted())
        switch scope {
        case .here: (words.before, words.after) = first.context
        case .file: break
        case .story:
            let others = flatMap(\.counterparts).map { folder.path(of: $0.document.uri) }
            words.path = commonFolder(others + [words.path])
        }
        return words
    }
}

extension DocumentView {
    /// The words of a span, every stretch of white space made one space.
    fileprivate func normalized(_ span: Span) -> String {
        article.document.text(of: span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The folder that holds all of some files, without a slash at its end; empty for the top.
private func commonFolder(_ paths: [String]) -> String {
    let folders = paths.map { $0.split(separator: "/").dropLast() }
    let shortest = folders.map(\.count).min() ?? 0
    let depth = (0..<shortest).prefix { level in Set(folders.map { $0[level] }).count == 1 }.count
    return folders.first?.prefix(depth).joined(separator: "/") ?? ""
}
