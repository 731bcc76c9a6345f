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

    /// An apostrophe that does not stand inside a word: a clitic behind a mark, an elision, a foot mark, or what may be
    /// a quotation mark.
    mutating func scanApostrophe(_ end: Int) {
        let mark = reader.scalar(at: position).value
        if mark == "'" || mark == "\u{2018}" || mark == "\u{2019}", reader.scalar(at: end).value == mark {
            return emit(.quotationMark, to: end + end - position)
        }
        if let elisionEnd = endOfElision(from: end) { return emitElision(to: elisionEnd) }
        if !isAfterSpace, let cliticEnd = endOfGluedClitic(from: end) { return emit(.word, to: cliticEnd) }
        let isFootMark = reader.isDigit(at: position - 1) && (reader.isDigit(at: end) || mark == "\u{2032}")
        emit(isFootMark ? .symbol : .quotationMark, to: end)
    }

    /// "U.S.'s", "2015's".
    private func endOfGluedClitic(from letters: Int) -> Int? {
        for length in 1...2 where isClitic(from: letters, to: letters + length) {
            if !reader.kind(at: letters + length).isWordCharacter { return letters + length }
        }
        return nil
    }

    private mutating func emitElision(to end: Int) {
        emit(reader.isDigit(at: reader.character(at: position).end) ? .number : .word, to: end)
    }

    /// The end of a word or year that lost its beginning: "'em", "'90s".
    private func endOfElision(from start: Int) -> Int? {
        if reader.isDigit(at: start), reader.isDigit(at: start + 1) {
            let hasS = reader.byte(at: start + 2) == 0x73
            guard hasS || reader.byte(at: start - 1) == 0x99, isAfterSpace || tokens.last?.kind != .word else {
                return nil
            }
            let end = hasS ? start + 3 : start + 2
            return reader.kind(at: end).isWordCharacter ? nil : end
        }
        var end = start
        while end - start < 6, (reader.byte(at: end) | 0x20) &- 0x61 < 26 { end += 1 }
        guard end > start, isAfterSpace || tokens.last?.kind != .word, reader.kind(at: end) != .letter else {
            return nil
        }
        let base = reader.bytes.startIndex
        let word = String(decoding: reader.bytes[base + start..<base + end], as: UTF8.self)
        if word == "n", reader.kind(at: end) == .apostrophe { return reader.character(at: end).end }
        return Tokenizer.elidedWords.contains(word) ? end : nil
    }

    /// What is left of "them", "until", "because", "about", "and", "it is", "around" and their like.
    private static let elidedWords: Set<String> = [
        "em", "til", "till", "cause", "cos", "coz", "bout", "n", "tis", "twas", "round", "nuff", "tude", "cept",
    ]
}
