package import Text

/// Text between quotation marks that reproduces somebody's words.
package struct Quote: Hashable, Sendable {
    package enum Form: String, Sendable {
        /// A whole utterance.
        case direct
        /// A phrase inside the writer's sentence.
        case partial
        /// A word held at arm's length, a name or a title.
        case scare
    }

    /// From the opening to the closing mark, both included.
    package var span: Span
    package var form: Form
    /// Index of its attribution.
    package var attribution: Int?
    /// Index of the quote that this one goes on from.
    package var continues: Int?
    package var confidence: Double

    package init(span: Span, form: Form, attribution: Int? = nil, continues: Int? = nil, confidence: Double = 1) {
        self.span = span
        self.form = form
        self.attribution = attribution
        self.continues = continues
        self.confidence = confidence
    }
}
