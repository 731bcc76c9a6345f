extension QuotationFinder {
    /// Keeps a quotation that goes on in the next paragraph, or whose closing mark is missing: the outermost one that is
    /// open, when it starts where a quotation can start and no other of its kind follows it.
    mutating func keepUnclosed() {
        let followers = lastFollowers()
        guard let mark = open.marks.first(where: { mayStayOpen($0, followers) }) else { return }
        while let last = open.last, last.index != mark.index { dropLast() }
        leaveOpen()
    }

    private func mayStayOpen(_ mark: OpenMarks.Mark, _ followers: [QuotationMark: Int]) -> Bool {
        guard mark.family != .single || mark.index == 0, mark.possibleClose == nil, !mark.isMistyped,
            mayStartQuotation(mark.index), mark.index + 1 < tokens.count
        else { return false }
        return !followers.contains { follower, index in
            index > mark.index && follower.family == mark.family
                && (mark.index > 0 || QuotationMark(tokens[0]) == follower)
        }
    }

    /// For each mark the last quotation that opens with it. Where the paragraph opens with a mark, phrases do not count,
    /// which may well be nested.
    private func lastFollowers() -> [QuotationMark: Int] {
        let startsOpen = open.marks.first?.index == 0
        var followers: [QuotationMark: Int] = [:]
        for quotation in quotations where !(startsOpen && isPhrase(quotation)) {
            guard let mark = QuotationMark(tokens[quotation.open]) else { continue }
            followers[mark] = max(followers[mark] ?? 0, quotation.open)
        }
        return followers
    }

    /// Whether a quotation is a phrase of the sentence around it, and no utterance of its own.
    private func isPhrase(_ quotation: Quotation) -> Bool {
        quotation.last - quotation.open <= 8 && tokens[quotation.open - 1].kind == .word
    }

    /// Whether a mark stands before a word, and at the start of a sentence or behind punctuation or a verb of saying.
    private func mayStartQuotation(_ index: Int) -> Bool {
        guard isOpeningPlace(index) else { return false }
        guard index > 0 else { return true }
        let previous = tokens[index - 1]
        return previous.kind == .punctuation || previous.kind == .quotationMark
            || ReportingVerbs.forms.contains(previous.lower) || previous.lower == "that"
    }
}
