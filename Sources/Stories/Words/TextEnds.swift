extension StringProtocol {
    /// Whether the first letter is a capital.
    var startsWithCapital: Bool {
        guard let byte = utf8.first, byte < 0x80 else { return first?.isUppercase ?? false }
        return isLowercaseLetter(byte | 0x20) && byte < UInt8(ascii: "a")
    }

    /// `hasSuffix` by bytes, which is many times as fast.
    func ends(in ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

/// Of ASCII.
func isLowercaseLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
