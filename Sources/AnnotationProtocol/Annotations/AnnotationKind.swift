/// The kinds of annotation, as `kind` names them.
package enum AnnotationKind: String, CaseIterable, Sendable {
    case attribution
    case quote
    case claim
    case denial
    case quantity
    case numberConflict

    /// The letter that the ids of a kind begin with: `a1`, `q1`, ...
    package var letter: String {
        switch self {
        case .attribution: "a"
        case .quote: "q"
        case .claim: "c"
        case .denial: "d"
        case .quantity: "n"
        case .numberConflict: "x"
        }
    }
}

/// Which annotations are written when no kinds are named.
package enum AnnotationLayers: String, CaseIterable, Sendable {
    /// What readers see: quotes without scare quotes, claims, denials, number conflicts.
    case `default`
    /// Every kind: the layers under those four as well, and scare quotes.
    case all
}

/// Which articles are compared with each other.
package enum StoryScope: String, CaseIterable, Sendable {
    /// None.
    case none
    /// Those whose `story` fields are equal.
    case field
    /// Those in the same folder.
    case folder
    /// All that are given.
    case all
    /// By `story` field in JSON Lines, by folder in files.
    case auto
}
