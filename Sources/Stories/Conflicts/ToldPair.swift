/// What is known of two figures before what they tell is weighed. Weights are whole 32nds: the sums are exact, and do not depend
/// on the order of the words.
struct ToldPair {
    /// The weight of the words that both have, of each list.
    var sentence: UInt16 = 0
    var near: UInt16 = 0
    var names: UInt16 = 0
    var modifiers: UInt16 = 0
    var adjacent: UInt16 = 0
    /// The weight of the rarest word near both.
    var rarestNear: UInt8 = 0
    /// How the values stand to each other.
    var values = Amount.Relation.agree
}
