/// What stands in front of all parts of an output, between two of them that are not empty, and behind all.
package struct OutputFrame: Sendable {
    package let opening: [UInt8]
    package let separator: [UInt8]
    package let closing: [UInt8]

    package init(opening: String = "", separator: String = "", closing: String = "") {
        self.opening = Array(opening.utf8)
        self.separator = Array(separator.utf8)
        self.closing = Array(closing.utf8)
    }
}

/// Puts the parts of an output into their frame, one after the other.
package struct FramedOutput: Sendable {
    private let frame: OutputFrame
    private var isBegun = false

    package init(_ frame: OutputFrame) { self.frame = frame }

    /// What to write for a part.
    package mutating func add(_ part: [UInt8]) -> [UInt8] {
        if part.isEmpty { return [] }
        defer { isBegun = true }
        return (isBegun ? frame.separator : frame.opening) + part
    }

    /// What to write behind all parts.
    package func end() -> [UInt8] { (isBegun ? [] : frame.opening) + frame.closing }
}
