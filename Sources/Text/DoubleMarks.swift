extension QuotationFinder {
    mutating func readDouble(_ mark: QuotationMark, at index: Int) {
        if isInMarkup(index) || mark == .straight && isInchMark(index) {
            tokens[index] = tokens[index].withKind(.symbol)
            return
        }
        let opener = open.last(of: .double)
        let opens = isOpeningPlace(index)
        switch mark {
        case .opening:
            if let opener, !opens, isClosingPlace(index) || isBehindUtterance(index) {
                close(opener, at: index)
            } else {
                open.push(index, .double)
            }
        case .closing:
            if let opener {
                close(opener, at: index)
            } else if opens || isMisplacedOpening(index) {
                open.push(index, .double, isMistyped: !opens)
            }
        default:
            if let opener, !opens {
                close(opener, at: index)
            } else if opens || tokens[index].followsSpace || !isClosingPlace(index) {
                open.push(index, .double)
            } else if isMisplacedOpening(index) {
                open.push(index, .double, isMistyped: true)
            }
        }
    }

    /// «Ja», »Ja«, »Ja».
    mutating func readGuillemet(_ mark: QuotationMark, at index: Int) {
        guard case .guillemet(let isLeft) = mark else { return }
        let opens = isOpeningPlace(index)
        if let opener = open.last(of: .guillemet), case .guillemet(let wasLeft) = self.mark(opener),
            wasLeft != isLeft || !opens && isClosingPlace(index)
        {
            close(opener, at: index)
        } else if isLeft || opens {
            open.push(index, .guillemet)
        }
    }

    private func mark(_ position: Int) -> QuotationMark? { QuotationMark(tokens[open.marks[position].index]) }

    /// `“It holds. “`: behind the end of a sentence and white space.
    private func isBehindUtterance(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].kind == .quotationMark || tokens[index - 1].endsUtterance else {
            return false
        }
        return index + 1 == tokens.count || tokens[index + 1].followsSpace
    }

    /// `He said,” it holds.”`: typed as if it closed, where a quotation is announced.
    private func isMisplacedOpening(_ index: Int) -> Bool { index + 1 < tokens.count && isBehindReporting(index) }

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
        guard open.last(of: .double) != nil else { return true }
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalized else {
            return false
        }
        guard let next = tokens[(index + 1)...].prefix(64).firstIndex(where: { QuotationMark($0)?.family == .double })
        else { return false }
        return isClosingPlace(next)
    }
}
