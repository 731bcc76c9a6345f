import AnnotationProtocol
import JSONRPC
import Text

/// A text at one moment, with its lines in any unit.
final class DocumentText {
    let bytes: [UInt8]
    private var tables: [PositionEncoding: LineTable] = [:]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func table(_ encoding: PositionEncoding) -> LineTable {
        if let table = tables[encoding] { return table }
        let table = LineTable(bytes: bytes, unit: encoding.unit)
        tables[encoding] = table
        return table
    }

    /// A place that is told in one encoding, in another one.
    func character(_ character: Int, ofLine line: Int, from: PositionEncoding, to: PositionEncoding) -> Int {
        table(to).column(ofOffset: table(from).offset(line: line, column: character))
    }

    /// The text after a change of `textDocument/didChange`.
    func applying(_ change: JSON, _ encoding: PositionEncoding) -> DocumentText {
        let new = Array((change["text"]?.string ?? "").utf8)
        guard let range = change["range"], let start = offset(range["start"], encoding),
            let end = offset(range["end"], encoding)
        else { return DocumentText(new) }
        return DocumentText(bytes[..<start] + new + bytes[max(start, end)...])
    }

    private func offset(_ position: JSON?, _ encoding: PositionEncoding) -> Int? {
        guard let line = position?["line"]?.integer, let character = position?["character"]?.integer else { return nil }
        return table(encoding).offset(line: Int(line), column: Int(character))
    }
}

extension PositionEncoding {
    fileprivate var unit: LineTable.Unit {
        switch self {
        case .utf8: .utf8
        case .utf16: .utf16
        case .utf32: .utf32
        }
    }
}
