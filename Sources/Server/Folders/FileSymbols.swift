import AnnotationProtocol

/// The symbols of a file that is not open, in little memory: there may be many thousands of such files.
struct FileSymbols: Sendable {
    fileprivate struct Entry {
        let kind: SymbolKind
        let startLine, startCharacter, endLine, endCharacter: UInt32
        /// Where the name ends among the names.
        let nameEnd: UInt32
    }

    /// UTF-8, one name behind the other.
    private let names: [UInt8]
    private let entries: [Entry]

    init(_ symbols: [ArticleSymbol], in lines: SourceLines) {
        var names: [UInt8] = []
        entries = symbols.map { symbol in
            names += symbol.name.utf8
            let range = lines.range(of: symbol.span)
            return Entry(
                kind: symbol.kind, startLine: UInt32(clamping: range.start.line),
                startCharacter: UInt32(clamping: range.start.character), endLine: UInt32(clamping: range.end.line),
                endCharacter: UInt32(clamping: range.end.character), nameEnd: UInt32(clamping: names.count))
        }
        self.names = names
    }

    /// Those that a query finds, in text order.
    ///
    /// - Parameter uri: of the file.
    func matching(_ query: SymbolQuery, uri: String) -> [WorkspaceSymbol] {
        var start = 0
        return entries.compactMap { entry in
            let name = names[start..<Int(entry.nameEnd)]
            start = Int(entry.nameEnd)
            guard query.matches(name) else { return nil }
            return WorkspaceSymbol(
                name: String(decoding: name, as: UTF8.self), kind: entry.kind,
                location: Location(uri: uri, range: entry.range), container: DocumentName(uri: uri).stem)
        }
    }
}

extension FileSymbols.Entry {
    fileprivate var range: PositionRange {
        PositionRange(
            start: Position(line: Int(startLine), character: Int(startCharacter)),
            end: Position(line: Int(endLine), character: Int(endCharacter)))
    }
}
