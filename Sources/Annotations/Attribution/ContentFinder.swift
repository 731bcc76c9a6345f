import Syntax
import Text

/// Finds what is said, on either side of a cue.
extension Phrases {
    /// What follows a cue that ends before `start`: a clause, a quotation, or a noun phrase, as the verb allows.
    func content(after start: Int, verb: ReportingVerb, in sentence: Range<Int>) -> Range<Int>? {
        let limit = sentence.upperBound
        var i = endOfTime(startingAt: start, before: limit)
        if verb.contains(.addressee), let listener = nounPhrase(startingAt: i, before: limit),
            listener.upperBound < limit, !tag(listener.upperBound).isFiniteVerb
        {
            i = endOfTime(startingAt: listener.upperBound, before: limit)
        }
        if let marked = markedContent(from: i, verb: verb, before: limit) { return clause(from: marked, in: sentence) }
        if verb.contains(.bareClause), startsClause(at: i, before: limit, mayBeObject: verb.contains(.object)) {
            return clause(from: i, in: sentence)
        }
        if verb.contains(.clauseOnly), holdsPastForm(from: i, before: limit) { return clause(from: i, in: sentence) }
        if verb.contains(.nounPhrase), i < limit, nounPhrase(startingAt: i, before: limit) != nil {
            let comma = (i..<limit).first { isComma($0) && !isQuoted($0) } ?? limit
            return clause(from: i, in: sentence.lowerBound..<comma)
        }
        return nil
    }

    /// Whether a noun phrase starts here and a past tense follows it before the next comma, whatever its tag: "the dam held".
    private func holdsPastForm(from start: Int, before limit: Int) -> Bool {
        guard tag(start) == .DT || tag(start).isNoun || tag(start) == .CD || tag(start) == .PRP else { return false }
        for i in window(start + 1, 12, before: limit) {
            if tokens[i].kind != .word && tokens[i].kind != .number || [.WP, .WDT, .IN, .TO].contains(tag(i)) {
                return false
            }
            if isPastForm(i) { return true }
        }
        return false
    }

    /// Whether a word has the form of a past tense, whatever its tag.
    func isPastForm(_ i: Int) -> Bool {
        !tokens[i].isCapitalized && tokens[i].kind == .word && Lemmatizer.lemma(of: lower(i), tag: .VBD) != lower(i)
    }

    /// Where the content starts that a "that", a question word, a colon or an opening mark announces; time and place
    /// ("in a statement on Thursday") may stand before it, another finite verb may not.
    private func markedContent(from start: Int, verb: ReportingVerb, before limit: Int) -> Int? {
        for i in window(start, 14, before: limit) {
            if i == start, lemma(i) == "be", quotation(openingAt: i + 1) != nil { return i + 1 }
            if isMark(i) {
                guard let quotation = quotation(openingAt: i), verb.contains(.quotation) || i == start else {
                    return nil
                }
                return i == start || isSpeechOpener(i - 1) || quotation.depth > 0 ? i : quotedObject(from: start, to: i)
            }
            if lower(i) == ":" { return i + 1 < limit ? i + 1 : nil }
            if lower(i) == "that", verb.contains(.thatClause) || verb.contains(.bareClause) {
                return i == start || !verb.contains(.bareClause) || startsCircumstance(start) ? i : nil
            }
            if i <= start + 1, Self.questionWords.contains(lower(i)), verb.contains(.thatClause) { return i }
            if tag(i).isFiniteVerb || lower(i) == ";" { return nil }
        }
        return nil
    }

    /// Whether time, place or manner starts here, and no subject whose relative clause a "that" may open.
    private func startsCircumstance(_ i: Int) -> Bool {
        tag(i) == .IN || tag(i) == .TO || tag(i).isAdverb || isTimeWord(i) || isComma(i) || tag(i) == .VBG
    }

    /// "spoke of “a troubling escalation”": the quotation alone, when no more than a preposition stands before it.
    private func quotedObject(from start: Int, to mark: Int) -> Int? {
        mark - start <= 2 ? mark : nil
    }

    private func isSpeechOpener(_ i: Int) -> Bool {
        isComma(i) || lower(i) == ":" || isTimeWord(i) || ["reporters", "statement", "as", "of"].contains(lower(i))
    }

    static let questionWords: Set<String> = ["whether", "how", "why", "what", "who", "where", "when", "if"]

    /// What stands before a cue or source that starts at `end`: the quotation or the clause up to the comma there.
    func content(endingBefore end: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard end > 0 else { return nil }
        let last = end - 1
        if let quotation = quotation(closingAt: last) { return quotedContent(quotation) }
        guard isComma(last) || Self.dashes.contains(lower(last)), last > sentence.lowerBound else { return nil }
        if let quotation = quotation(closingAt: last - 1) { return quotedContent(quotation) }
        let start = clauseStart(in: sentence)
        return start < last ? trimmed(start..<last) : nil
    }

    /// A quotation with the words of the same clause before it: "it was “possibly related,”".
    private func quotedContent(_ quotation: Quotation) -> Range<Int> {
        let start = clauseStart(in: sentence(of: quotation.open))
        guard start < quotation.open, !tokens[quotation.open - 1].isClauseBreak,
            (start..<quotation.open).contains(where: { tag($0).isFiniteVerb })
        else { return quotation.open..<(quotation.last + 1) }
        return start..<(quotation.last + 1)
    }

    /// Whether some tokens hold a verb that can carry a clause.
    func holdsFiniteVerb(_ range: Range<Int>) -> Bool { range.contains { tag($0).isFiniteVerb && !isQuoted($0) } }
}

extension Token {
    /// Whether a new clause can start behind this token.
    fileprivate var isClauseBreak: Bool {
        kind == .quotationMark || [",", ":", ";", "-", "–", "—", ".", "!", "?"].contains(lower)
    }
}
