import Syntax
import Text

/// An attribution before it has a place in the text: its parts as ranges of token indices.
struct Frame {
    enum Kind {
        /// Puts a proposition forward.
        case claim
        /// Says, asks, wishes or judges something that is no claim.
        case other
        case denial(Denial.Stance)
    }

    var source: [Range<Int>] = []
    var cue: [Range<Int>] = []
    var content: [Range<Int>] = []
    var kind: Kind = .claim
    var isInherited = false
    var confidence = 0.8

    var stance: Denial.Stance? { if case .denial(let stance) = kind { stance } else { nil } }
    /// Index of the first token of the cue; orders frames.
    var position: Int { cue.first?.lowerBound ?? content.first?.lowerBound ?? 0 }
}
