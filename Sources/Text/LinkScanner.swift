extension Tokenizer {
    /// The end of "@name" at `position`; nil inside a word.
    func endOfHandle() -> Int? {
        guard isAfterSpace || tokens.last?.kind != .word else { return nil }
        var end = position + 1
        while isAddressByte(reader.byte(at: end)), reader.byte(at: end) != 0x2D { end += 1 }
        return end > position + 1 ? end : nil
    }

    /// The end of "http://...", "https://..." or "www...." at `position`.
    func endOfAddress() -> Int? {
        let first = reader.byte(at: position) | 0x20
        guard first == 0x68 || first == 0x77 else { return nil }
        for prefix in ["http://", "https://", "www."] where starts(with: prefix) {
            let start = position + prefix.utf8.count
            let end = endOfPath(from: start)
            return end > start ? end : nil
        }
        return nil
    }

    /// The end of a mail address or host name ("name@example.org", "example.com/path") that starts at `position` and of
    /// which a word has been read; nil when it is none.
    mutating func endOfDottedLink(afterWord end: Int) -> Int? {
        guard position >= linkFreeEnd, isLinkJoint(at: end) || isLinkJoint(at: end - 1) else { return nil }
        var runEnd = position
        var atSign: Int?
        while isAddressByte(reader.byte(at: runEnd)) || isLinkJoint(at: runEnd) {
            if reader.byte(at: runEnd) == 0x40 { atSign = runEnd }
            runEnd += 1
        }
        linkFreeEnd = runEnd
        let hostStart = atSign.map { $0 + 1 } ?? position
        var labelStart = runEnd
        while labelStart > hostStart, reader.byte(at: labelStart - 1) != 0x2E { labelStart -= 1 }
        guard labelStart > hostStart, runEnd > labelStart else { return nil }
        guard atSign == nil else { return runEnd }
        let base = reader.bytes.startIndex
        let label = String(decoding: reader.bytes[base + labelStart..<base + runEnd], as: UTF8.self)
        guard Tokenizer.topLevelDomains.contains(label) else { return nil }
        return reader.byte(at: runEnd) == 0x2F ? endOfPath(from: runEnd) : runEnd
    }

    /// A dot, at sign, underscore or plus with a letter or digit behind it.
    private func isLinkJoint(at offset: Int) -> Bool {
        switch reader.byte(at: offset) {
        case 0x2E, 0x40, 0x2B: isAddressByte(reader.byte(at: offset + 1))
        default: false
        }
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
        default: false
        }
    }

    private func starts(with prefix: String) -> Bool {
        var offset = position
        for byte in prefix.utf8 {
            let read = reader.byte(at: offset)
            guard read == byte || read | 0x20 == byte && (byte &- 0x61) < 26 else { return false }
            offset += 1
        }
        return true
    }

    /// The end of what may stand in an address, without the punctuation of the sentence around it.
    private func endOfPath(from start: Int) -> Int {
        var end = start
        while end < reader.count {
            let byte = reader.byte(at: end)
            guard byte > 0x20, byte < 0x7F, byte != 0x22, byte != 0x3C, byte != 0x3E, byte != 0x60 else { break }
            end += 1
        }
        while end > start, isSentencePunctuation(reader.byte(at: end - 1)) { end -= 1 }
        return end
    }

    private func isSentencePunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: true
        default: false
        }
    }

    /// The common ones that are no English words.
    private static let topLevelDomains: Set<String> = [
        "com", "org", "net", "gov", "edu", "mil", "info", "biz", "co", "uk", "ca", "au", "de", "fr", "ru", "cn", "jp",
        "eu", "io", "tv", "int", "nz", "ie", "za",
    ]
}
