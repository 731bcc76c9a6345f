package import JSONRPC

/// A place in a document as LSP knows it. What `character` counts is agreed on in `initialize`.
package struct Position: Hashable, Sendable {
    /// From 0.
    package var line: Int
    /// From 0, in units of the position encoding.
    package var character: Int

    package init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }
}

extension Position: ParamsDecodable, ResultEncodable {
    package init(json: JSON) throws(InvalidParams) {
        self.init(line: try json.required("line"), character: try json.required("character"))
        if line < 0 || character < 0 { throw InvalidParams("a position is not negative") }
    }

    package var json: JSON { ["line": .integer(Int64(line)), "character": .integer(Int64(character))] }
}

/// The `Range` of LSP: from a place up to another, which is not part of it.
package struct PositionRange: Hashable, Sendable {
    package var start: Position
    package var end: Position

    package init(start: Position, end: Position) {
        self.start = start
        self.end = end
    }
}

extension PositionRange: ParamsDecodable, ResultEncodable {
    package init(json: JSON) throws(InvalidParams) {
        self.init(start: try json.required("start"), end: try json.required("end"))
    }

    package var json: JSON { ["start": start.json, "end": end.json] }
}

/// A range of some document.
package struct Location: Hashable, Sendable, ParamsDecodable, ResultEncodable {
    package var uri: String
    package var range: PositionRange

    package init(uri: String, range: PositionRange) {
        self.uri = uri
        self.range = range
    }

    package init(json: JSON) throws(InvalidParams) {
        self.init(uri: try json.required("uri"), range: try json.required("range"))
    }

    package var json: JSON { ["uri": .string(uri), "range": range.json] }
}
