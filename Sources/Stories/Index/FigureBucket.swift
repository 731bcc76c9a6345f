/// The figures of a group of articles under one key, and which of them disagree.
struct FigureBucket: Sendable {
    /// A figure: the slot of its article in the group, and its place among the article's figures under the key.
    struct Reference: Sendable {
        let slot: Int32
        let place: Int32
    }

    struct Pair: Sendable {
        let a: Reference
        let b: Reference
        let relation: Conflict.Relation
        let confidence: Float
    }

    /// Slots of the articles that have such figures.
    var slots: [Int32] = []
    /// Those that disagree.
    var pairs: [Pair] = []
}
