extension Tokenizer {
    /// A word, cut into its stem and clitics, or a link that starts like one.
    ///
    /// - Parameter gluedToNumber: whether digits stand right before it: it then holds letters only.
    mutating func scanWord(gluedToNumber: Bool = false) {
        if let end = endOfPlainWord() { return emitWord(to: end, hasApostrophe: false) }
        if let end = endOfAddress() { return emit(.link, to: end) }
        var word = WordShape(end: position, segmentStart: position)
        while extend(&word, gluedToNumber: gluedToNumber) {}
        if reader.byte(at: word.end) == 0x2E, !word.endsInStop, keepsStop(word) { word.end += 1 }
        if let end = endOfDottedLink(afterWord: word.end) { return emit(.link, to: end) }
        emitWord(to: word.end, hasApostrophe: word.hasApostrophe)
    }

    /// The end of ASCII letters between which and the next space or comma nothing stands: most words.
    private func endOfPlainWord() -> Int? {
        var end = position
        while (reader.byte(at: end) | 0x20) &- 0x61 < 26 { end += 1 }
        let next = reader.byte(at: end)
        return end > position && (next == 0x20 || next == 0x2C) ? end : nil
    }

    /// A word as far as it has been read.
    private struct WordShape {
        var end: Int
        /// Behind the last full stop or hyphen inside the word.
        var segmentStart: Int
        var hasApostrophe = false
        var hasStop = false
        var endsInStop = false
    }

    /// Reads one more character into the word; false at its end.
    private func extend(_ word: inout WordShape, gluedToNumber: Bool) -> Bool {
        let character = reader.character(at: word.end)
        switch character.kind {
        case .letter: word.end = character.end
        case .digit where !gluedToNumber: word.end = character.end
        case .ignorable:
            let next = reader.skipIgnorable(from: character.end)
            guard reader.kind(at: next).isWordCharacter else { return false }
            word.end = next
        case .hyphen where !gluedToNumber && reader.kind(at: character.end).isWordCharacter:
            word.end = character.end
            word.segmentStart = character.end
        case .apostrophe where !word.endsInStop && reader.kind(at: character.end) == .letter:
            word.hasApostrophe = true
            word.end = character.end
        case .fullStop: return extendOverStop(&word)
        case .symbol where isAmpersandInName(at: word.end): word.end = character.end
        default: return false
        }
        word.endsInStop = false
        return true
    }

    /// "U.S.", "a.m.", "J.K.", "Ph.D.": a full stop between or behind single letters.
    private func extendOverStop(_ word: inout WordShape) -> Bool {
        let stop = word.end
        guard isAbbreviatedSegment(word), reader.byte(at: stop + 1) != 0x2E else { return false }
        let next = reader.character(at: stop + 1)
        if next.kind == .letter {
            guard !reader.kind(at: next.end).isWordCharacter || reader.kind(at: next.end) == .digit else {
                return endWithStop(&word)
            }
            word.hasStop = true
            word.end = next.end
            word.segmentStart = stop + 1
            word.endsInStop = false
            return true
        }
        return endWithStop(&word) && next.kind == .hyphen && reader.kind(at: next.end) == .letter
    }

    private func endWithStop(_ word: inout WordShape) -> Bool {
        guard word.hasStop, !word.endsInStop else { return false }
        word.end += 1
        word.endsInStop = true
        return true
    }

    /// Whether the letters before a full stop are one letter, or the first part of "Ph.D." and "B.Sc.".
    private func isAbbreviatedSegment(_ word: WordShape) -> Bool {
        guard !word.endsInStop, reader.kind(at: word.segmentStart) == .letter else { return false }
        if reader.character(at: word.segmentStart).end == word.end { return true }
        let isPh = reader.byte(at: word.segmentStart) == 0x50 && reader.byte(at: word.segmentStart + 1) == 0x68
        return isPh && word.end == word.segmentStart + 2
    }

    private func isAmpersandInName(at offset: Int) -> Bool {
        reader.byte(at: offset) == 0x26 && reader.byte(at: offset + 1) &- 0x41 < 26
            && reader.byte(at: offset - 1) &- 0x41 < 26
    }

    /// Whether the full stop behind a word belongs to it.
    private func keepsStop(_ word: WordShape) -> Bool {
        guard reader.byte(at: word.end + 1) != 0x2E else { return false }
        let next = reader.skipSpace(from: word.end + 1)
        if reader.character(at: position).end == word.end, reader.isUppercase(at: position) {
            return isInitial(before: next)
        }
        // Of "R-Ariz." the part behind the hyphen tells.
        let start = word.segmentStart
        guard word.end - start <= 8 else { return false }
        let base = reader.bytes.startIndex
        let written = String(decoding: reader.bytes[base + start..<base + word.end], as: UTF8.self)
        guard let abbreviation = Abbreviation(written) else { return false }
        return abbreviation.keepsStop(
            before: next, in: reader, afterComma: start > position || tokens.last?.text == ",",
            afterNumber: tokens.last?.kind == .number)
    }

    /// "J. Smith", but not "Henry and I." or the last letter of a quotation.
    private func isInitial(before next: Int) -> Bool {
        guard next < reader.count, reader.byte(at: position) != 0x49 else { return false }
        switch reader.kind(at: next) {
        case .letter: return true
        case .punctuation: return reader.byte(at: next) == 0x2C || reader.byte(at: next) == 0x28
        default: return false
        }
    }
}
