/// A stretch between quotation marks, or one that runs to the end of its paragraph.
package struct Quotation: Hashable, Sendable {
    /// Index of the opening mark's token.
    package let open: Int
    /// Index of the closing mark's token; nil when the paragraph ends first.
    package let close: Int?
    /// Index of the last token inside the span: the closing mark, or the last token of the paragraph.
    package let last: Int
    /// 0 for an outermost quotation, 1 for one inside it, and so on.
    package let depth: Int

    package init(open: Int, close: Int?, last: Int, depth: Int) {
        self.open = open
        self.close = close
        self.last = last
        self.depth = depth
    }

    /// Tokens from the opening mark to the last token inside the span.
    package var tokens: ClosedRange<Int> { open...last }
}
