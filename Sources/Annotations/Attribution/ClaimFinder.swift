import Syntax
import Text

/// Decides whether what is said is a claim, and whether it can be checked.
extension Phrases {
    /// Whether a cue tells that its content was put forward as true: no question, order, wish, plan or negation.
    func assertsContent(_ cue: Range<Int>) -> Bool {
        let words = cue.map { lower($0) }
        if words.contains(where: VerbGroup.negations.contains) || words.contains("to") && words.first != "according" {
            return false
        }
        if let verb = cue.last(where: { tag($0).isVerb }) ?? cue.last(where: { tag($0).isNoun }),
            ReportingVerb.of(lemma: lemma(verb))?.contains(.noClaim) == true
        {
            return false
        }
        let first = cue.lowerBound
        if first > 0, tag(first - 1) == .TO { return false }
        return tag(first) != .MD && tag(first) != .VB
    }

    /// Whether a content puts a proposition forward: no question, order, wish, thanks or bare phrase.
    func isProposition(_ content: [Range<Int>]) -> Bool {
        guard let first = content.first, let last = content.last else { return false }
        if let whole = quotation(openingAt: first.lowerBound), whole.last + 1 == first.upperBound {
            return isAssertion((whole.open + 1)..<(whole.close ?? whole.last + 1))
        }
        let end = last.upperBound
        if isNecessity(first) || content.count == 1 && (isBarePhrase(first) || isPlan(first)) { return false }
        if Self.questionWords.contains(lower(first.lowerBound)), lower(first.lowerBound) != "what" { return false }
        return !(end < tokens.count && lower(end) == "?")
    }

    /// "the situation", "a new layer of risk": things without a verb, no event and no charge ("of lying").
    private func isBarePhrase(_ content: Range<Int>) -> Bool {
        !paragraph.isHeadline
            && !content.contains {
                tag($0).isVerb || tag($0) == .MD || isPastForm($0) && !tag($0).isNoun || isMark($0) || namesEvent($0)
            }
    }

    /// Whether a token is the name of something that happens.
    func namesEvent(_ i: Int) -> Bool { tag(i).isNoun && ReportingNouns.events.contains(lemma(i)) }

    /// "to close the port", unlike "to have closed the port"
    private func isPlan(_ content: Range<Int>) -> Bool {
        tag(content.lowerBound) == .TO && !["be", "have"].contains(lemma(content.lowerBound + 1))
    }

    /// "that it is crucial to", "it was time for": a norm.
    private func isNecessity(_ content: Range<Int>) -> Bool {
        let near = content.prefix(6)
        guard let it = near.first(where: { lower($0) == "it" }), lemma(it + 1) == "be" else { return false }
        let norms: Set<String> = [
            "crucial", "essential", "vital", "important", "necessary", "imperative", "time", "urgent",
        ]
        return near.contains { $0 > it && norms.contains(lower($0)) }
    }

    /// Whether the words of a quotation assert something; one sentence that does is enough.
    private func isAssertion(_ words: Range<Int>) -> Bool {
        var start = words.lowerBound
        while start < words.upperBound {
            let end = min(sentence(of: start).upperBound, words.upperBound)
            if isAssertiveSentence(start..<max(end, start + 1)) { return true }
            start = max(end, start + 1)
        }
        return false
    }

    private func isAssertiveSentence(_ sentence: Range<Int>) -> Bool {
        guard let first = sentence.first(where: { tokens[$0].kind == .word }) else { return false }
        if sentence.contains(where: { lower($0) == "?" }) { return false }
        if ["thank", "thanks", "please", "let", "if", "congratulations"].contains(lower(first)) {
            return lower(first) == "if"
        }
        if tag(first) == .VB { return false }
        guard let verb = sentence.first(where: { tag($0).isFiniteVerb }) ?? sentence.first(where: isPastForm) else {
            return false
        }
        return !isNorm(sentence, verb: verb) && !isFeeling(sentence, verb: verb)
    }

    /// "has got to", "must", "should": a wish or norm and no fact.
    private func isNorm(_ sentence: Range<Int>, verb: Int) -> Bool {
        if ["must", "should", "ought"].contains(lower(verb)) { return true }
        let next = window(verb + 1, 3, before: sentence.upperBound)
        guard ["have", "need"].contains(lemma(verb)) else { return false }
        let words = next.map { lower($0) }
        let isNegated = words.contains { VerbGroup.negations.contains($0) }
        return !isNegated && (words.starts(with: ["to"]) || words.starts(with: ["got", "to"]))
    }

    /// "I am proud", "We're quite rightly concerned": a feeling of the speaker.
    private func isFeeling(_ sentence: Range<Int>, verb: Int) -> Bool {
        let subject = sentence.lowerBound..<verb
        guard lemma(verb) == "be" || lemma(verb) == "feel",
            subject.contains(where: { ["i", "we"].contains(lower($0)) })
        else { return false }
        let feelings: Set<String> = [
            "concerned", "proud", "glad", "sorry", "happy", "sad", "grateful", "delighted", "disappointed", "shocked",
            "confident",
            "worried", "devastated", "thrilled", "pleased", "saddened", "excited", "heartbroken", "honoured", "honored",
            "angry",
        ]
        return window(verb, 6, before: sentence.upperBound).contains { feelings.contains(lower($0)) }
    }

    /// Whether a claim holds a number, a date, a named entity, an event, a comparison or a superlative; a norm, a hypothesis and
    /// what is unknown need a number.
    func isCheckable(_ content: [Range<Int>]) -> Bool {
        let tokens = content.joined()
        return tokens.contains(where: isNumber) || tokens.contains(where: isCheckPoint) && !isOpinion(tokens)
    }

    private func isNumber(_ i: Int) -> Bool { tag(i) == .CD || tokens[i].kind == .number }

    private func isCheckPoint(_ i: Int) -> Bool {
        switch tag(i) {
        case .NNP, .NNPS, .JJR, .JJS, .RBR, .RBS: true
        case .JJ: tokens[i].isCapitalized && i > sentence(of: i).lowerBound && !isMark(i - 1)
        default: namesEvent(i) || isTimeWord(i) || ["all", "none", "no", "every", "half"].contains(lower(i))
        }
    }

    private func isOpinion(_ content: some Sequence<Int>) -> Bool {
        var isConditional = false
        for i in content {
            if ["should", "must", "ought", "unclear", "unknown", "uncertain"].contains(lower(i)) { return true }
            if lower(i) == "if" { isConditional = true }
        }
        return isConditional && content.contains { lower($0) == "would" || lower($0) == "could" }
    }
}
