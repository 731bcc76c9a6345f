import Annotations
import Syntax
import Text

private let negations: Set<String> = ["not", "n't", "no", "never", "none", "neither", "nobody"]

/// What a claim or a denial is about.
struct Proposition {
    let words: WordRange
    let outcomes: OutcomeSet
    let isNegated: Bool
}

/// A claim of an article.
struct ClaimRecord {
    /// Index of the claim in its article.
    let annotation: Int32
    let proposition: Proposition
    /// Index among the speakers of the article.
    @PackedIndex var speaker: Int32?
    /// Whether the attribution that puts it forward also denies something.
    let isDenied: Bool
}

/// A denial of an article.
struct DenialRecord {
    /// Index of the denial in its article.
    let annotation: Int32
    let stance: Denial.Stance
    /// What its content puts into question; nil when it has none, or refuses no more than a comment.
    let proposition: Proposition?
    /// The claims of its article that it answers, by their index there.
    let claims: [Int32]
    /// Index among the speakers of the article.
    @PackedIndex var speaker: Int32?
}

extension ParagraphWords {
    /// What some spans of the paragraph are about.
    func proposition(at spans: [Span], _ pool: inout WordPool) -> Proposition? {
        var found: [Word] = []
        var outcomes: OutcomeSet = []
        var isNegated = false
        for span in spans {
            let tokens = tagged.paragraph.tokens(in: span)
            found += words(at: tokens)
            isNegated = isNegated || tokens.contains { negations.contains(tagged.tokens[$0].lower) }
            let finder = OutcomeFinder(
                paragraph: self, sentence: tokens, quantity: tokens.lowerBound..<tokens.lowerBound,
                limit: tokens.upperBound)
            if let outcome = finder.outcome(predicate: nil)?.outcome { outcomes.insert(OutcomeSet(outcome)) }
        }
        if found.isEmpty { return nil }
        return Proposition(words: pool.add(WordList(of: found)), outcomes: outcomes, isNegated: isNegated)
    }
}
