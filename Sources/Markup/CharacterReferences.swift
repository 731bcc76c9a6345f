import Text

/// What character references of HTML (`&amp;`, `&#8220;`) stand for. Each is looked up in gumbo once.
struct CharacterReferences {
    private var known: [ArraySlice<UInt8>: [UInt8]] = [:]

    /// The text itself where it is no reference.
    mutating func text(of reference: ArraySlice<UInt8>) -> [UInt8] {
        if let text = known[reference] { return text }
        let text = GumboTree(parsing: Array(reference)).texts.reduce(into: []) { $0 += $1.text }
        known[reference] = text
        return text
    }
}
