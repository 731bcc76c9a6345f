import AnnotationProtocol
import Files
import Markup

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An article of the input, or why there is none.
struct InputArticle: Sendable {
    let article: Result<ArticleInput, ArticleError>
    /// Where it stands, for messages: a path, with a line number in JSON Lines.
    let place: String
    /// Whether it was a line of JSON Lines.
    let isLine: Bool
    let folderStory: String?
    /// Bytes that were read for it.
    let size: Int
}

/// Reads the articles of a listing, in order, one at a time.
struct InputReader {
    let listing: InputListing

    func readAll(_ take: (InputArticle) -> Void) {
        for entry in listing.entries {
            switch entry {
            case .failure(let path, let error): take(failure(error, path: path))
            case .file(let file) where file.isStandardInput:
                var reader = ByteReader()
                read(file, from: &reader, take)
            case .file(let file):
                guard var reader = ByteReader(path: file.path) else {
                    take(failure(.unreadable(errno), path: file.path))
                    continue
                }
                read(file, from: &reader, take)
            }
        }
    }

    private func read(_ file: InputFile, from reader: inout ByteReader, _ take: (InputArticle) -> Void) {
        if isJSONLines(file, &reader) {
            readLines(of: file, from: &reader, take)
        } else {
            let bytes = reader.readAll()
            guard reader.failure == nil else { return take(failure(.unreadable(reader.failure ?? 0), path: file.name)) }
            take(article(file, bytes: bytes))
        }
    }

    private func isJSONLines(_ file: InputFile, _ reader: inout ByteReader) -> Bool {
        switch file.format {
        case .jsonl: true
        case .plain, .markdown, .html: false
        case .auto:
            [".jsonl", ".ndjson"].contains { file.path.lowercased().hasSuffix($0) }
                || reader.peekFirstByte() == UInt8(ascii: "{")
        }
    }

    private func readLines(of file: InputFile, from reader: inout ByteReader, _ take: (InputArticle) -> Void) {
        var number = 0
        while let line = reader.readLine() {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
            let article = Result { () throws(ArticleError) in try ArticleInput(line: line, number: number) }
            take(
                InputArticle(
                    article: article, place: "\(file.name):\(number)", isLine: true, folderStory: file.folderStory,
                    size: line.count))
        }
        if let number = reader.failure { take(failure(.unreadable(number), path: file.name)) }
    }

    private func article(_ file: InputFile, bytes: [UInt8]) -> InputArticle {
        let uri = file.isStandardInput ? nil : percentEncoded(path: file.path)
        let article = plainText(bytes).map {
            ArticleInput(id: file.articleID, text: $0, format: file.markup?.rawValue, uri: uri)
        }
        .mapError { error in
            var named = error
            named.articleID = file.articleID
            return named
        }
        return InputArticle(
            article: article, place: file.name, isLine: false, folderStory: file.folderStory, size: bytes.count)
    }

    private func failure(_ error: ArticleError, path: String) -> InputArticle {
        var named = error
        named.articleID = path
        return InputArticle(article: .failure(named), place: path, isLine: false, folderStory: nil, size: 0)
    }
}

extension ArticleError {
    fileprivate static func unreadable(_ number: Int32) -> ArticleError {
        ArticleError(code: .unreadable, message: errorText(number))
    }
}
