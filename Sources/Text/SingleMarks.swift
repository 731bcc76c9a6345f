extension QuotationFinder {
    mutating func readSingle(_ mark: QuotationMark, at index: Int) {
        if isOpeningPlace(index) {
            if open.last?.family == .single { dropLast() }
            open.push(index, .single, isMistyped: mark == .singleClosing)
        } else if !tokens[index].followsSpace, let last = open.last {
            if last.family != .single {
                // “It holds.’ he said: typed for a double mark, if none comes.
                if touchesPunctuation(index) { open.noteClose(index) }
            } else if isSurelyClosing(index), last.possibleClose == nil || !isBeforeOpeningMark(index) {
                close(open.marks.count - 1, at: index)
            } else {
                open.noteClose(index)
            }
        }
    }

    /// Single marks that pair with none and stand behind a word are clitics.
    mutating func markApostrophes() {
        let paired = Set(quotations.flatMap { [$0.open, $0.close ?? $0.open] })
        for index in tokens.indices where tokens[index].kind == .quotationMark && !paired.contains(index) {
            guard QuotationMark(tokens[index])?.family == .single, mayBeApostrophe(index) else { continue }
            tokens[index] = tokens[index].withKind(.word)
        }
    }

    /// Whether a single mark cannot be the apostrophe of a plural possessive ("the hostages' families") or of a
    /// clipped word ("singin' along").
    private func isSurelyClosing(_ index: Int) -> Bool {
        guard mayBeApostrophe(index), index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        guard next.kind == .word || next.kind == .number else { return true }
        return QuotationFinder.wordsBehindQuotations.contains(next.lower)
    }

    /// "boys' 'clubs'": the apostrophe of a possessive rather than two quotations side by side.
    private func isBeforeOpeningMark(_ index: Int) -> Bool {
        mayBeApostrophe(index) && index + 1 < tokens.count && tokens[index + 1].kind == .quotationMark
            && tokens[index + 1].followsSpace
    }

    private func mayBeApostrophe(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].followsSpace, tokens[index - 1].kind == .word else { return false }
        let previous = tokens[index - 1].lower
        return ["s", "in", "z", "x"].contains(where: previous.hasSuffix)
            || QuotationFinder.clippedWords.contains(previous)
    }

    /// Words that no possessive stands before.
    private static let wordsBehindQuotations: Set<String> = [
        "a", "after", "an", "and", "are", "as", "at", "because", "been", "before", "but", "by", "for", "from", "had",
        "has", "have", "he", "if", "in", "into", "is", "it", "on", "or", "of", "said", "says", "she", "since", "than",
        "that", "the", "they", "to", "was", "we", "were", "when", "which", "while", "who", "will", "with", "would",
    ]

    /// What is left of "old", "little", "of", "the", "and" and their like before an apostrophe.
    private static let clippedWords: Set<String> = ["ol", "lil", "li", "o", "th", "an", "wi", "mo", "po", "fo"]
}
