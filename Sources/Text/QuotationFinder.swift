/// Pairs the quotation marks of a paragraph, in one pass with a stack of open marks.
///
/// What a mark does follows from its shape and from the white space around it, shape first for curly marks and white
/// space first for straight ones. Single marks pair last and with more care, since most are apostrophes.
struct QuotationFinder {
    /// The tokens, in which apostrophes and inch marks change their kind once they turn out to be no quotation marks.
    private(set) var tokens: [Token]
    private(set) var quotations: [Quotation] = []
    private var open: [OpenMark] = []
    /// Whether the next straight mark ends a markup attribute.
    private var isInAttribute = false

    private struct OpenMark {
        let index: Int
        let family: QuotationMark.Family
        /// Typed with the mark that closes.
        let isMistyped: Bool
        /// A single mark behind a word on s, which closes the quotation if none that is surer comes.
        var possibleClose: Int?
    }

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
        finish()
    }

    // MARK: Context

    /// Whether white space, an opening bracket, a dash or an opening mark stands before, and something else behind.
    private func isOpeningPlace(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return false }
        guard index > 0, !tokens[index].followsSpace else { return true }
        let previous = tokens[index - 1]
        if previous.kind == .quotationMark { return open.last?.index == index - 1 }
        return ["(", "[", "{", "-", "--", "\u{2013}", "\u{2014}", "/"].contains(previous.text)
    }

    /// Whether a word stands before, and white space, the end or punctuation behind.
    private func isClosingPlace(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].followsSpace else { return false }
        guard index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return true }
        return tokens[index + 1].kind == .punctuation || tokens[index + 1].kind == .quotationMark
    }

    private func lastOpen(_ family: QuotationMark.Family) -> Int? { open.lastIndex { $0.family == family } }

    private mutating func push(_ index: Int, _ family: QuotationMark.Family, isMistyped: Bool = false) {
        open.append(OpenMark(index: index, family: family, isMistyped: isMistyped))
    }

    /// Closes an open mark; marks that opened after it and have not closed are none.
    private mutating func close(_ position: Int, at index: Int) {
        while open.count > position + 1 { dropLast() }
        quotations.append(Quotation(open: open[position].index, close: index, last: index, depth: 0))
        open.removeLast()
    }

    private mutating func dropLast() {
        let mark = open.removeLast()
        guard let close = mark.possibleClose, !mark.isMistyped else { return }
        quotations.append(Quotation(open: mark.index, close: close, last: close, depth: 0))
    }

    // MARK: Double marks

    private mutating func readDouble(_ mark: QuotationMark, at index: Int) {
        if case .straight = mark, isInMarkup(index) || isInchMark(index) {
            tokens[index] = tokens[index].withKind(.symbol)
            return
        }
        let opener = lastOpen(.double)
        switch mark {
        case .opening:
            if let opener, isClosingPlace(index), !isOpeningPlace(index) {
                close(opener, at: index)
            } else {
                push(index, .double)
            }
        case .closing:
            if let opener { close(opener, at: index) } else if isOpeningPlace(index) { push(index, .double) }
        default:
            let opens = isOpeningPlace(index)
            if let opener, !opens {
                close(opener, at: index)
            } else if opens || tokens[index].followsSpace || !isClosingPlace(index) {
                push(index, .double)
            }
        }
    }

    private mutating func readGuillemet(_ mark: QuotationMark, at index: Int) {
        guard case .guillemet(let isLeft) = mark else { return }
        let opener = lastOpen(.guillemet)
        if let opener, let openMark = QuotationMark(tokens[open[opener].index]),
            case .guillemet(let wasLeft) = openMark, wasLeft != isLeft
        {
            close(opener, at: index)
        } else if isLeft || isOpeningPlace(index) {
            push(index, .guillemet)
        }
    }

    /// class="x": both marks belong to a markup attribute.
    private mutating func isInMarkup(_ index: Int) -> Bool {
        if isInAttribute {
            isInAttribute = false
            return true
        }
        guard index > 1, !tokens[index].followsSpace, tokens[index - 1].text == "=", !tokens[index - 1].followsSpace,
            tokens[index - 2].kind == .word
        else { return false }
        isInAttribute = true
        return true
    }

    /// 6'2", a 5" gun: a mark that touches a number, unless it closes a quotation.
    private func isInchMark(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].followsSpace, tokens[index - 1].kind == .number else { return false }
        if index > 1, tokens[index - 2].kind == .symbol, tokens[index - 2].lower == "'" { return true }
        guard lastOpen(.double) != nil else { return true }
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalized else {
            return false
        }
        guard let next = tokens[(index + 1)...].prefix(64).firstIndex(where: { QuotationMark($0)?.family == .double })
        else { return false }
        return isClosingPlace(next)
    }

    // MARK: Single marks

    private mutating func readSingle(_ mark: QuotationMark, at index: Int) {
        if isOpeningPlace(index) {
            if let last = open.last, last.family == .single { dropLast() }
            if case .singleClosing = mark {
                push(index, .single, isMistyped: true)
            } else {
                push(index, .single)
            }
        } else if !tokens[index].followsSpace, let last = open.indices.last, open[last].family == .single {
            if isSurelyClosing(index), !(open[last].possibleClose != nil && isBeforeOpeningMark(index)) {
                close(last, at: index)
            } else if open[last].possibleClose == nil {
                open[last].possibleClose = index
            }
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
        return previous.hasSuffix("s") || previous.hasSuffix("in") || previous.hasSuffix("z") || previous.hasSuffix("x")
    }

    /// Words that no possessive stands before.
    private static let wordsBehindQuotations: Set<String> = [
        "a", "after", "an", "and", "are", "as", "at", "because", "been", "before", "but", "by", "for", "from", "had",
        "has", "have", "he", "if", "in", "into", "is", "it", "on", "or", "of", "said", "says", "she", "since", "than",
        "that", "the", "they", "to", "was", "we", "were", "when", "which", "while", "who", "will", "with", "would",
    ]

    // MARK: The end of the paragraph

    private mutating func finish() {
        keepUnclosed()
        while !open.isEmpty { dropLast() }
        quotations.sort { ($0.open, $1.last) < ($1.open, $0.last) }
        setDepths()
        markApostrophes()
    }

    /// A quotation that goes on in the next paragraph, or whose closing mark is missing: the last one that is open, when
    /// it starts where a quotation can start and no other follows it.
    private mutating func keepUnclosed() {
        guard let mark = open.first(where: { $0.family != .single || $0.index == 0 }), mark.possibleClose == nil,
            !mark.isMistyped, mayStartQuotation(mark.index), tokens.count > mark.index + 1
        else { return }
        let isFollowed = quotations.contains { quotation in
            quotation.open > mark.index && QuotationMark(tokens[quotation.open])?.family == mark.family
                && !(mark.index == 0 && isPhrase(quotation))
        }
        if isFollowed { return }
        while let last = open.last, last.index != mark.index { dropLast() }
        open.removeLast()
        quotations.append(Quotation(open: mark.index, close: nil, last: tokens.count - 1, depth: 0))
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

    /// Single marks that pair with none and stand behind a word are clitics.
    private mutating func markApostrophes() {
        let paired = Set(quotations.flatMap { [$0.open, $0.close ?? $0.open] })
        for index in tokens.indices where tokens[index].kind == .quotationMark && !paired.contains(index) {
            guard QuotationMark(tokens[index])?.family == .single, mayBeApostrophe(index) else { continue }
            tokens[index] = tokens[index].withKind(.word)
        }
    }
}
