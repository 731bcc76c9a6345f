/// How far the facts of a paragraph move when they are taken over from an earlier version of the article.
struct FactsShift {
    let words: Int
    let sentences: Int
    let quantities: Int
    let claims: Int
}

extension WordRange {
    func shifted(by shift: FactsShift) -> WordRange {
        WordRange(indices.lowerBound + shift.words..<indices.upperBound + shift.words)
    }
}

extension SentenceRecord {
    func shifted(by shift: FactsShift) -> SentenceRecord {
        SentenceRecord(words: words.shifted(by: shift), names: names.shifted(by: shift))
    }
}

extension FigureRecord {
    func shifted(by shift: FactsShift) -> FigureRecord {
        var record = self
        record.quantity += Int32(clamping: shift.quantities)
        record.whole = whole.map { $0 + Int32(clamping: shift.quantities) }
        record.lists = lists.shifted(by: shift.words)
        record.sentence += Int32(clamping: shift.sentences)
        return record
    }
}

extension ClaimRecord {
    func shifted(by shift: FactsShift, speaker: Int32?) -> ClaimRecord {
        ClaimRecord(
            annotation: annotation + Int32(clamping: shift.claims), proposition: proposition.shifted(by: shift),
            speaker: speaker, isDenied: isDenied)
    }
}

extension Proposition {
    func shifted(by shift: FactsShift) -> Proposition {
        Proposition(words: words.shifted(by: shift), outcomes: outcomes, isNegated: isNegated)
    }
}
