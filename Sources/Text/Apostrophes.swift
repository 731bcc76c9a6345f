extension Tokenizer {
    /// An apostrophe that does not stand inside a word: a clitic behind a mark, an elision, a foot mark, or what may be
    /// a quotation mark.
    mutating func scanApostrophe(_ end: Int) {
        let mark = reader.scalar(at: position).value
        if mark == "'" || mark == "\u{2018}" || mark == "\u{2019}", reader.scalar(at: end).value == mark,
            isAfterSpace || !isTripled(mark, from: end)
        {
            return emit(.quotationMark, to: end + end - position)
        }
        if let elisionEnd = endOfElision(from: end) { return emitElision(to: elisionEnd) }
        if !isAfterSpace, let cliticEnd = endOfGluedClitic(from: end) { return emit(.word, to: cliticEnd) }
        let isFootMark = reader.isDigit(at: position - 1) && (reader.isDigit(at: end) || mark == "\u{2032}")
        emit(isFootMark ? .symbol : .quotationMark, to: end)
    }

    /// Three marks in a row, the second of which starts at `end`: behind a word a single mark closes before a double one.
    private func isTripled(_ mark: Unicode.Scalar, from end: Int) -> Bool {
        let width = end - position
        return reader.scalar(at: end + width).value == mark && reader.scalar(at: end + 2 * width).value != mark
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
            let isYear = hasS || reader.byte(at: start - 1) == 0x99 || isBehindYearWord
            guard isYear, isAfterSpace || tokens.last?.kind != .word else { return nil }
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

    /// "in '08", but not "said '20 ships sank'".
    private var isBehindYearWord: Bool { tokens.last.map { Tokenizer.wordsBeforeYears.contains($0.lower) } ?? false }

    private static let wordsBeforeYears: Set<String> = [
        "after", "before", "by", "early", "from", "in", "late", "mid", "of", "since", "spring", "summer", "the",
        "through", "until", "winter",
    ]

    /// What is left of "them", "until", "because", "about", "and", "it is", "around" and their like.
    private static let elidedWords: Set<String> = [
        "em", "til", "till", "cause", "cos", "coz", "bout", "n", "tis", "twas", "round", "nuff", "tude", "cept",
    ]
}
