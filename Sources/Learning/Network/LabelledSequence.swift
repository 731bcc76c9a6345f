/// A sequence of tokens to learn from.
package struct LabelledSequence: Sendable {
    /// Feature rows, one list a token, one after the other.
    package let features: [Int32]
    /// The share of each label that a token should have, one list a token.
    package let targets: [Float]
    /// The tokens that are learned; the others are only seen.
    package let counted: Range<Int>
    /// Number of tokens.
    package let count: Int

    package init(features: [Int32], targets: [Float], counted: Range<Int>, count: Int) {
        self.features = features
        self.targets = targets
        self.counted = counted
        self.count = count
    }
}
