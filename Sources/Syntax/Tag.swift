/// Part-of-speech tags of the Penn treebank (Marcus et al. 1993), as the English Web Treebank uses them.
package enum Tag: UInt8, CaseIterable, Sendable {
    case CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS, PRP, PRPPossessive, RB, RBR, RBS,
        RP,
        SYM, TO, UH, VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPPossessive, WRB
    /// Any punctuation, quotation marks among it.
    case punctuation
    /// Currency signs, list items, and what is no word.
    case other

    package var isNoun: Bool { self == .NN || self == .NNS || isProperNoun }
    package var isProperNoun: Bool { self == .NNP || self == .NNPS }
    /// Any form of a verb, modals apart.
    package var isVerb: Bool {
        switch self {
        case .VB, .VBD, .VBG, .VBN, .VBP, .VBZ: true
        default: false
        }
    }
    /// A form that can be the finite verb of a clause.
    package var isFiniteVerb: Bool { self == .VBD || self == .VBP || self == .VBZ || self == .MD }
    package var isAdjective: Bool { self == .JJ || self == .JJR || self == .JJS }
    /// A class of few words, which hardly ever grows.
    var isClosed: Bool {
        switch self {
        case .CC, .DT, .EX, .FW, .IN, .MD, .PDT, .POS, .PRP, .PRPPossessive, .RP, .TO, .WDT, .WP, .WPPossessive, .WRB:
            true
        default: false
        }
    }
    /// Stands where a clause ends or starts.
    var opensClause: Bool {
        switch self {
        case .punctuation, .CC, .IN, .WDT, .WP, .WPPossessive, .WRB: true
        default: false
        }
    }
    package var isAdverb: Bool { self == .RB || self == .RBR || self == .RBS }
}
