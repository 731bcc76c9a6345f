/// Pairs the quotation marks of a paragraph, in one pass with a stack of open marks.
///
/// What a mark does follows from its shape and from the white space around it, shape first for curly marks and white
/// space first for straight ones. Single marks pair last and with more care, since most are apostrophes.
struct QuotationFinder {
    /// The tokens, in which apostrophes and inch marks change their kind once they turn out to be no quotation marks.
    var tokens: [Token]
    private(set) var quotations: [Quotation] = []
    var open = OpenMarks()
    /// Whether the next double mark ends a markup attribute.
    var isInAttribute = false

    init(tokens: [Token]) {
        self.tokens = tokens
        for index in tokens.indices where tokens[index].kind == .quotationMark {
            guard let mark = QuotationMark(tokens[index]) else { continue }
            switch mark.family {
            case .double: readDouble(mark, at: index)
            case .guillemet: readGuillemet(mark, at: index)
            case .single: readSingle(mark, at: index)
            }
        }
        keepUnclosed()
        while open.last != nil { dropLast() }
        quotations.sort { ($0.open, $1.last) < ($1.open, $0.last) }
        setDepths()
        markApostrophes()
    }

    // MARK: Context

    /// Whether white space, an opening bracket, a dash or an opening mark stands before, and something else behind.
    func isOpeningPlace(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return false }
        guard index > 0, !tokens[index].followsSpace else { return true }
        let previous = tokens[index - 1]
        if previous.kind == .quotationMark { return open.last?.index == index - 1 }
        return ["(", "[", "{", "-", "--", "\u{2013}", "\u{2014}", "/"].contains(previous.text)
    }

    /// Whether a word stands before, and white space, the end or punctuation behind.
    func isClosingPlace(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].followsSpace else { return false }
        guard index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return true }
        return tokens[index + 1].kind == .punctuation || tokens[index + 1].kind == .quotationMark
    }

    /// Whether a mark touches the punctuation before it, as the end of an utterance does.
    func touchesPunctuation(_ index: Int) -> Bool {
        index > 0 && !tokens[index].followsSpace && tokens[index - 1].endsUtterance
    }

    /// Whether a verb of saying stands right before, or with a comma or colon between.
    func isBehindReporting(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let isPunctuated = [",", ":"].contains(tokens[index - 1].text)
        let verb = isPunctuated ? index - 2 : index - 1
        return verb >= 0 && ReportingVerbs.forms.contains(tokens[verb].lower)
    }

    // MARK: The stack

    /// Closes an open mark; marks that opened after it and have not closed are none.
    mutating func close(_ position: Int, at index: Int) {
        while open.marks.count > position + 1 { dropLast() }
        guard let mark = open.popLast() else { return }
        quotations.append(Quotation(open: mark.index, close: index, last: index, depth: 0))
    }

    /// Lets the innermost mark run to the end of the paragraph.
    mutating func leaveOpen() {
        guard let mark = open.popLast() else { return }
        quotations.append(Quotation(open: mark.index, close: nil, last: tokens.count - 1, depth: 0))
    }

    mutating func dropLast() {
        guard let mark = open.popLast(), let close = mark.possibleClose, !mark.isMistyped else { return }
        quotations.append(Quotation(open: mark.index, close: close, last: close, depth: 0))
    }

    private mutating func setDepths() {
        var ends: [Int] = []
        for index in quotations.indices {
            let quotation = quotations[index]
            while let end = ends.last, end < quotation.open { ends.removeLast() }
            quotations[index] = Quotation(
                open: quotation.open, close: quotation.close, last: quotation.last, depth: ends.count)
            ends.append(quotation.last)
        }
    }
}

extension Token {
    /// Whether quoted words end with it, before the closing mark.
    var endsUtterance: Bool { [".", ",", "?", "!"].contains(text) }
}
