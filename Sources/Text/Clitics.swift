extension Tokenizer {
    /// Adds a word, cut before its clitics: "did" + "n't", "I" + "'d" + "'ve", "can" + "not".
    mutating func emitWord(to end: Int, hasApostrophe: Bool) {
        if hasApostrophe {
            emitStemAndClitics(to: end)
        } else if let stemEnd = endOfContractedStem(to: end) {
            emit(.word, to: stemEnd)
            emit(.word, to: end)
        } else {
            emit(.word, to: end)
        }
    }

    private mutating func emitStemAndClitics(to end: Int) {
        var starts: [Int] = []
        var stemEnd = end
        while let start = startOfClitic(from: position, to: stemEnd) {
            starts.append(start)
            stemEnd = start
        }
        for start in starts.reversed() { emit(.word, to: start) }
        emit(.word, to: end)
    }

    /// Where the last clitic of a word starts; nil when there is none or nothing before it.
    private func startOfClitic(from start: Int, to end: Int) -> Int? {
        var apostrophe = end
        for _ in 0..<2 where (reader.byte(at: apostrophe - 1) | 0x20) &- 0x61 < 26 { apostrophe -= 1 }
        let letters = apostrophe
        let mark = startOfApostrophe(endingAt: letters)
        guard let mark, mark > start, letters < end else { return nil }
        if end - letters == 1, reader.byte(at: letters) | 0x20 == 0x74 {
            let isNegation = reader.byte(at: mark - 1) | 0x20 == 0x6E && mark - 1 > start
            return isNegation ? mark - 1 : nil
        }
        return isClitic(from: letters, to: end) ? mark : nil
    }

    private func startOfApostrophe(endingAt end: Int) -> Int? {
        for length in 1...3 where end - length >= 0 {
            let character = reader.character(at: end - length)
            if character.kind == .apostrophe, character.end == end { return end - length }
        }
        return nil
    }

    /// Whether the letters behind an apostrophe are 's, 'd, 'm, 're, 've or 'll.
    func isClitic(from letters: Int, to end: Int) -> Bool {
        let first = reader.byte(at: letters) | 0x20
        let second = reader.byte(at: letters + 1) | 0x20
        switch end - letters {
        case 1: return first == 0x73 || first == 0x64 || first == 0x6D
        case 2: return second == 0x65 && (first == 0x72 || first == 0x76) || first == 0x6C && second == 0x6C
        default: return false
        }
    }

    /// Words written together that count as two: "cannot", "gonna", "gotta", "wanna".
    private func endOfContractedStem(to end: Int) -> Int? {
        guard end - position == 5 || end - position == 6 else { return nil }
        let first = reader.byte(at: position) | 0x20
        guard first == 0x63 || first == 0x67 || first == 0x77 else { return nil }
        let base = reader.bytes.startIndex
        let word = String(decoding: reader.bytes[base + position..<base + end], as: UTF8.self).lowercased()
        return ["cannot", "gonna", "gotta", "wanna"].contains(word) ? position + 3 : nil
    }
}
