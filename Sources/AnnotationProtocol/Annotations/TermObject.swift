package import JSONRPC

/// A word that tells the event of an article from others.
package struct TermObject: Hashable, Sendable {
    /// A hash: the same for the same word in every article.
    package let word: UInt32
    /// From 0 to 1.
    package let weight: Double

    package init(word: UInt32, weight: Double) {
        self.word = word
        self.weight = weight
    }

    package var json: JSON { ["word": .integer(Int64(word)), "weight": .confidence(weight)] }
}
