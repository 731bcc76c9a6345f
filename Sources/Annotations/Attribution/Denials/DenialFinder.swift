import Syntax
import Text

/// Finds denials whose cue is a verb group by rules alone. Finds only what the words make sure: "rejected the claim", but
/// not "rejected it".
struct DenialFinder {
    let phrases: Phrases

    /// How many words of a sentence are read from a verb on.
    private static let longestReading = 28

    /// The denial whose cue is a verb group that may deny.
    func frame(of group: VerbGroup, in sentence: Range<Int>, subject: Range<Int>?) -> Frame? {
        if group.isPassive, let denial = passive(group, in: sentence) { return denial }
        let source = source(of: group, in: sentence, subject: subject)
        guard group.isFinite || source != nil, !isUnfulfilled(group, source) else { return nil }
        let words = words(from: group, before: sentence.upperBound)
        let reader = DenialReader(
            phrases: phrases, words: words, cueCount: words.prefix { $0 < group.tokens.upperBound }.count,
            source: source, isNegatedBefore: isCoordinated(group, in: sentence))
        guard let reading = reader.reading(), reading.isSure else { return nil }
        let end = max(words[reading.count - 1] + 1, group.tokens.upperBound)
        var frame = Frame(
            cue: [group.tokens.lowerBound..<end], stance: reading.stance, isClaim: reading.stance == .countered)
        if let source { frame.source = [source] }
        if reading.hasContent, let content = denied(from: end, in: sentence) { frame.content = [content] }
        return frame
    }

    /// A quick look at the verb and the words behind it, which spares most groups the reading.
    func mayDeny(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let lemma = phrases.lemma(group.head)
        let next = phrases.window(group.tokens.upperBound, 3, before: sentence.upperBound)
        let isNegated = group.isNegated || next.contains { DenialLexicon.openers.contains(phrases.lower($0)) }
        switch DenialLexicon.family(of: lemma) {
        case .mentioning, .withholding, .talking, .confirming, .conceding, .reaching:
            return isNegated || isCoordinated(group, in: sentence)
        case nil: return isNegated || phrases.tokens[group.head].isCapitalized || DenialLexicon.denies(lemma)
        default: return true
        }
    }

    /// The group, with a negation before it, and what follows.
    private func words(from group: VerbGroup, before limit: Int) -> [Int] {
        let isNegatedBefore =
            group.isNegated && VerbGroup.negations.contains(phrases.lower(group.tokens.lowerBound - 1))
        let start = group.tokens.lowerBound - (isNegatedBefore ? 1 : 0)
        return phrases.window(start, Self.longestReading, before: limit).filter { !phrases.isMark($0) }
    }

    private func source(of group: VerbGroup, in sentence: Range<Int>, subject: Range<Int>?) -> Range<Int>? {
        let own = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound)
        return group.isFinite ? own ?? subject : subject ?? own
    }

    /// "The report was denied by the ministry": the subject is what is denied.
    private func passive(_ group: VerbGroup, in sentence: Range<Int>) -> Frame? {
        let family = DenialLexicon.family(of: phrases.lemma(group.head))
        guard !group.isNegated, family == .denying || family == .disputing,
            let subject = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound),
            subject.contains(where: { DenialLexicon.said.contains(phrases.lemma($0)) })
        else { return nil }
        var frame = Frame(
            cue: [group.tokens], content: [subject], stance: family == .denying ? .denied : .disputed, isClaim: false)
        let after = group.tokens.upperBound
        if phrases.lower(after) == "by", let source = phrases.source(startingAt: after + 1, before: sentence.upperBound)
        {
            frame.source = [source]
        }
        return frame
    }

    /// "neither Iran nor Russia has confirmed", "nobody confirmed"
    private func isCoordinated(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let first = group.tokens.lowerBound
        for i in stride(from: first - 1, through: max(sentence.lowerBound, first - 12), by: -1) {
            if phrases.lower(i) == "neither" || phrases.lower(i) == "nobody" { return true }
            if phrases.isComma(i) || phrases.tag(i).isFiniteVerb && phrases.tag(i) != .MD { return false }
        }
        return false
    }

    /// A possibility, a condition or an infinitive tells of no act: "may deny", "a chance to deny", but "went on to deny"
    /// does.
    private func isUnfulfilled(_ group: VerbGroup, _ source: Range<Int>?) -> Bool {
        let first = group.tokens.lowerBound
        if ["may", "might"].contains(phrases.lower(first)) { return true }
        if let source, ["if", "unless", "whether"].contains(phrases.lower(source.lowerBound - 1)) { return true }
        guard first > 0, phrases.lower(first - 1) == "to" else { return false }
        return !["continue", "on", "go", "rush", "seem"].contains(phrases.lemma(first - 2))
    }

    /// What is denied: to the end of the clause; a comma and a participle hand over to the writer.
    private func denied(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard start < sentence.upperBound, !phrases.isComma(start),
            let clause = phrases.clause(from: start, in: sentence)
        else { return nil }
        let comma = clause.first { i in
            phrases.isComma(i) && !phrases.isQuoted(i) && i + 1 < clause.upperBound && handsOver(i + 1)
        }
        return phrases.trimmed(clause.lowerBound..<(comma ?? clause.upperBound))
    }

    /// Whether a participle, a conjunction or a new subject goes on behind a comma.
    private func handsOver(_ i: Int) -> Bool {
        phrases.tag(i) == .VBG || ["but", "and"].contains(phrases.lower(i))
            || phrases.tag(i) == .PRP && phrases.tag(i + 1).isFiniteVerb
    }
}
