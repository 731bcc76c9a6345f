package import JSONRPC

/// A place in a text as JSON knows it: `[start, end)` in UTF-8 bytes of the text exactly as it was given.
package struct SpanObject: Hashable, Sendable {
    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    package var json: JSON { [.integer(Int64(start)), .integer(Int64(end))] }
}
