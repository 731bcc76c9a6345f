/// Two or more quantities that answer the same question with values that cannot all hold.
package struct Conflict: Sendable {
    package enum Relation: String, CaseIterable, Sendable {
        /// The same thing measured, disjoint intervals.
        case value
        /// A part and its whole, with outcomes that exclude each other.
        case partVersusWhole = "part vs whole"
        /// Universal or zero against a count.
        case allOrNone = "all or none"
        /// The same number, opposite bounds.
        case bound
        /// A later figure replaces an earlier one.
        case update
    }

    package struct Member: Hashable, Sendable {
        /// Index of the article in the story.
        package let article: Int
        /// Index of the quantity in the article.
        package let quantity: Int
        /// Members of one side agree with each other: "a", "b", ...
        package let side: String
        /// Whether more articles hold with another side.
        package let isMinority: Bool
        /// The conflict in one sentence as seen from this quantity: its own article is "here".
        package let message: String

        package init(article: Int, quantity: Int, side: String, isMinority: Bool = false, message: String = "") {
            self.article = article
            self.quantity = quantity
            self.side = side
            self.isMinority = isMinority
            self.message = message
        }
    }

    /// Pairs of figures that disagree less surely than this make no conflict, unless another one is asked for.
    package static let defaultThreshold = 0.5

    package var relation: Relation
    /// From 0 to 1.
    package var confidence: Double
    /// One sentence: what disagrees with what, and by how much.
    package var message: String
    /// At least two, on at least two sides.
    package var members: [Member]

    package init(relation: Relation, confidence: Double, message: String, members: [Member]) {
        self.relation = relation
        self.confidence = confidence
        self.message = message
        self.members = members
    }
}
