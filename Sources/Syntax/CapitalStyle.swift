import Text

/// How a sentence uses capitals, which decides what a capital says about a word, and whether it ends like a headline.
struct CapitalStyle {
    enum Use: UInt64 { case normal, titleCase, allCaps, noCapitals }

    let use: Use
    /// Whether the sentence ends without a mark, as headlines do.
    let endsOpen: Bool

    /// A small number that differs for every style.
    var code: UInt64 { use.rawValue &* 2 &+ (endsOpen ? 1 : 0) }

    init(_ tokens: ArraySlice<Token>) {
        var words = 0
        var capitalized = 0
        var allCaps = 0
        for token in tokens where token.kind == .word && token.text.utf8.count > 3 {
            words += 1
            let (first, second) = LetterCase.firstTwo(of: token.text)
            if first == .capital { capitalized += second == .capital ? 0 : 1 }
            if first == .capital && second == .capital { allCaps += 1 }
        }
        if words > 1 && allCaps * 4 >= words * 3 {
            use = .allCaps
        } else if words > 2 && (capitalized + allCaps) * 4 >= words * 3 {
            use = .titleCase
        } else if words > 0 && capitalized + allCaps == 0 && !(tokens.first?.isCapitalized ?? false) {
            use = .noCapitals
        } else {
            use = .normal
        }
        endsOpen = tokens.last.map { $0.kind != .punctuation && $0.kind != .quotationMark } ?? true
    }
}
