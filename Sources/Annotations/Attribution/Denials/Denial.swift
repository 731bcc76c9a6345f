package import Text

/// An act by which a source says that something is not so, or withholds assent.
package struct Denial: Hashable, Sendable {
    package enum Stance: String, CaseIterable, Sendable {
        case denied
        case disputed
        case countered
        case unconfirmed
        case noComment = "no comment"
        case silent
    }

    /// Cue and content: all of the predicate that carries the denial.
    package var span: Span
    package var stance: Stance
    /// Index of its attribution.
    package var attribution: Int?
    /// Indices of the claims of the same article that are denied.
    package var denies: [Int]
    package var confidence: Double

    package init(span: Span, stance: Stance, attribution: Int? = nil, denies: [Int] = [], confidence: Double = 1) {
        self.span = span
        self.stance = stance
        self.attribution = attribution
        self.denies = denies
        self.confidence = confidence
    }
}
