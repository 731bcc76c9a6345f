/// A verb without its "-ed" or "-ing", from which the base form is to be spelled: "clos" -> "close", "plann" -> "plan".
struct VerbStem {
    private let stem: Substring
    private let bytes: [UInt8]

    init(_ stem: Substring) {
        self.stem = stem
        bytes = Array(stem.utf8)
    }

    var base: String {
        if let known = VerbStem.spellings[String(stem)] { return known }
        guard bytes.count >= 3 || (bytes.count == 2 && !isVowel(1)) else {
            return String(stem)
        }
        if isDoubled { return keepsDouble ? String(stem) : String(stem.dropLast()) }
        return takesE ? stem + "e" : String(stem)
    }

    private func byte(_ fromEnd: Int) -> UInt8 { fromEnd < bytes.count ? bytes[bytes.count - 1 - fromEnd] : 0 }

    private func isVowel(_ fromEnd: Int) -> Bool {
        switch byte(fromEnd) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        // "qu" counts as a consonant, "y" behind a consonant as a vowel.
        case UInt8(ascii: "y"): fromEnd + 1 < bytes.count && !isVowel(fromEnd + 1)
        default: false
        }
    }

    private func ends(in endings: WordEndings) -> Bool { endings.contains(endOf: bytes) }

    /// Whether only one vowel group occurs, as in "call" but not "cancell".
    private var isMonosyllable: Bool {
        var groups = 0
        for index in bytes.indices where isVowel(index) && !(index + 1 < bytes.count && isVowel(index + 1)) {
            groups += 1
        }
        return groups <= 1
    }

    private var isDoubled: Bool { byte(0) == byte(1) && !isVowel(0) }

    private var keepsDouble: Bool {
        switch byte(0) {
        case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "z"): true
        case UInt8(ascii: "l"):
            isMonosyllable
                || ends(in: VerbStem.withDoubleL) && !ends(in: VerbStem.withoutDoubleL)
        default: false
        }
    }

    /// Whether the base form ends in a silent "e".
    private var takesE: Bool {
        if ends(in: VerbStem.withE) { return true }
        if ends(in: VerbStem.withoutE) { return false }
        let last = byte(0)
        switch last {
        case UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "v"), UInt8(ascii: "z"): return true
        case UInt8(ascii: "g"):
            return isVowel(1) || [UInt8(ascii: "d"), UInt8(ascii: "r"), UInt8(ascii: "l")].contains(byte(1))
        case UInt8(ascii: "l") where !isVowel(1): return byte(1) != UInt8(ascii: "r") && byte(1) != UInt8(ascii: "w")
        case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "f"): return false
        default: break
        }
        // A single vowel before a single consonant: "mak", "decid", but not "clean", "visit" or "test".
        guard !isVowel(0), isVowel(1), !isVowel(2) || (byte(2) == UInt8(ascii: "u") && byte(3) == UInt8(ascii: "q"))
        else {
            return false
        }
        switch (byte(1), last) {
        case (UInt8(ascii: "e"), _): return false
        case (UInt8(ascii: "i"), UInt8(ascii: "t")), (UInt8(ascii: "a"), UInt8(ascii: "n")),
            (UInt8(ascii: "o"), UInt8(ascii: "n")):
            return isMonosyllable && bytes.count > 2
        case (UInt8(ascii: "o"), UInt8(ascii: "r")): return isMonosyllable
        case (UInt8(ascii: "o"), UInt8(ascii: "m")): return false
        default: return true
        }
    }
}
