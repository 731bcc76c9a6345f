import Syntax
import Text

/// What linking reads of one paragraph. Spans count in the paragraph, so that it is kept for the next edit.
struct LinkingMaterial: Sendable {
    let mentions: [Mention]
    /// What claims put forward, by their spans.
    let propositions: [Span: Proposition]

    /// - Parameter annotations: what the paragraph yields alone.
    init(_ paragraph: TaggedParagraph, annotations: AnnotationSet) {
        mentions = MentionFinder.mentions(in: paragraph)
        propositions = annotations.claims.reduce(into: [:]) { known, claim in
            known[claim.span, default: Proposition()].read(claim.span, of: paragraph)
        }
    }
}
