package import Text

/// A proposition that some source puts forward as true.
package struct Claim: Hashable, Sendable {
    /// The content; a discontinuous one is covered from its first to its last byte.
    package var span: Span
    /// Index of its attribution.
    package var attribution: Int?
    /// Whether it holds a number, a date, a named entity doing a thing, a comparison or a superlative.
    package var isCheckable: Bool
    package var confidence: Double

    package init(span: Span, attribution: Int? = nil, isCheckable: Bool, confidence: Double = 1) {
        self.span = span
        self.attribution = attribution
        self.isCheckable = isCheckable
        self.confidence = confidence
    }
}
