/// A lower-case word as American and British papers alike could spell it, so that house style is no difference: "defence",
/// "fibre", "colour", "organise", "travelled", "programme". What comes out is for comparison only and need not be a word.
func foldedSpelling(_ letters: [UInt8]) -> [UInt8] {
    guard letters.count > 4, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return letters }
    var folded: [UInt8] = []
    for (index, letter) in letters.enumerated() {
        switch letter {
        case UInt8(ascii: "z"): folded.append(UInt8(ascii: "s"))
        case UInt8(ascii: "l") where folded.last == letter: continue
        case UInt8(ascii: "u")
        where folded.last == UInt8(ascii: "o") && index + 1 < letters.count
            && letters[index + 1] == UInt8(ascii: "r"):
            continue
        default: folded.append(letter)
        }
    }
    for (ending, other) in endings where folded.ends(with: ending) {
        folded.replaceSubrange((folded.count - ending.count)..., with: other)
    }
    return folded
}

private let endings: [([UInt8], [UInt8])] = [
    ("tre", "ter"), ("bre", "ber"), ("ense", "ence"), ("ogue", "og"), ("mme", "m"),
].map { (Array($0.0.utf8), Array($0.1.utf8)) }

extension [UInt8] {
    fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
