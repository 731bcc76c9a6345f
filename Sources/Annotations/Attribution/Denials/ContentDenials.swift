import Syntax
import Text

/// Finds denials in what a source is reported to say: "that story is false", "We do not comment on rumours", "he could not
/// confirm the report".
extension Phrases {
    /// The stance of a content whose first clause denies; nil for one that does not.
    func stance(ofContent content: Range<Int>) -> Denial.Stance? {
        guard content.prefix(Self.longestClause).contains(where: startsDenial) else { return nil }
        let words = firstWords(of: content)
        if words.count > 1, lower(words[0]) == "no", lower(words[1]) == "comment" { return .noComment }
        guard let verb = words.prefix(8).firstIndex(where: { tag($0).isFiniteVerb || tag($0) == .MD }), verb > 0 else {
            return nil
        }
        let clause = ReportedClause(phrases: self, words: words, verb: verb)
        return clause.judgement ?? clause.ownDenial
    }

    /// How many tokens of a content are looked at.
    private static let longestClause = 32

    private func startsDenial(_ i: Int) -> Bool {
        let (lower, lemma) = (lower(i), lemma(i))
        return DenialLexicon.starters.contains(lemma) || lower != lemma && DenialLexicon.starters.contains(lower)
    }

    /// The words of a content's first sentence, without marks and without what opens it.
    private func firstWords(of content: Range<Int>) -> [Int] {
        let near = content.prefix(Self.longestClause).filter { !isMark($0) }
        let end = near.firstIndex(where: { [".", "?", "!", ";"].contains(lower($0)) }) ?? near.count
        let words = near[..<end].drop { isComma($0) || tag($0) == .CC || tag($0) == .UH || isSubordinator($0) }
        return Array(words)
    }

    /// "that" before a subject, but not "that is false".
    private func isSubordinator(_ i: Int) -> Bool {
        lower(i) == "that" && tag(i + 1) != .MD && !tag(i + 1).isFiniteVerb
    }
}

/// The first clause of what somebody says.
private struct ReportedClause {
    let phrases: Phrases
    let words: [Int]
    /// Place of the first finite verb in `words`; its subject stands before it.
    let verb: Int

    private var subject: ArraySlice<Int> { words[..<verb] }
    private var isPronoun: Bool {
        subject.count == 1 && ["i", "we", "he", "she", "it", "they"].contains(phrases.lower(words[0]))
    }

    // MARK: "that report is false"

    var judgement: Denial.Stance? {
        guard phrases.lemma(words[verb]) == "be" || phrases.tag(words[verb]) == .MD else { return nil }
        if phrases.lower(words[0]) == "there", verb == 1 { return isThereNone }
        let isAboutReport = subject.contains { DenialLexicon.said.contains(phrases.lemma($0)) }
        let isAboutThat =
            subject.count == 1 && ["it", "this", "that", "these", "those"].contains(phrases.lower(words[0]))
        guard isAboutReport || isAboutThat && phrases.tag(words[verb]) != .MD else { return nil }
        let predicate = words[(verb + 1)...].prefix(4)
        let isNegated = predicate.contains { VerbGroup.negations.contains(phrases.lower($0)) }
        let denying =
            isNegated
            ? DenialLexicon.truths : isAboutReport ? DenialLexicon.untrue : DenialLexicon.falsehoods
        return predicate.contains { denying.contains(phrases.lemma($0)) && (isAboutReport || !isModifier($0)) }
            ? .denied : nil
    }

    /// "a false reason", "the lie that the campaign is built on"
    private func isModifier(_ i: Int) -> Bool { phrases.tag(i + 1).isNoun || phrases.lower(i + 1) == "that" }

    /// "there is no truth to the report", "there was no evidence that"
    private var isThereNone: Denial.Stance? {
        let next = words[(verb + 1)...].prefix(5).map { phrases.lower($0) }
        guard next.first == "no" else { return nil }
        if next.contains("truth") { return .denied }
        let isDoubted = zip(next, next.dropFirst()).contains {
            ["evidence", "proof", "basis"].contains($0) && ["that", "for"].contains($1)
        }
        return isDoubted ? .disputed : nil
    }

    // MARK: "he could not confirm"

    /// What the source, its office or its country denies or withholds.
    var ownDenial: Denial.Stance? {
        let isNamed = subject.allSatisfy { phrases.tag($0).isProperNoun }
        guard isPronoun || isNamed, let reading = reading, reading.isSure else { return nil }
        switch reading.stance {
        case .unconfirmed: return .unconfirmed
        case .noComment: return isPronoun && isWithheld(words[verb + reading.count - 1]) ? .noComment : nil
        case .denied, .disputed: return isPronoun && isMainVerb(reading.count) ? reading.stance : nil
        case .countered, .silent: return nil
        }
    }

    private var reading: DenialReading? {
        let predicate = words[verb...]
        let cue = predicate.prefix { phrases.tag($0).isVerb || phrases.tag($0) == .MD || phrases.tag($0).isAdverb }
        return DenialReader(phrases: phrases, words: Array(predicate), cueCount: cue.count, source: nil).reading()
    }

    /// "I reject that", but not "I had rejected that" or "I think that should be rejected".
    private func isMainVerb(_ count: Int) -> Bool {
        words[verb..<(verb + count - 1)].allSatisfy { phrases.tag($0).isAdverb }
    }

    /// "We do not discuss it" withholds; "we did not discuss it" tells of the past, and "we do not identify it" of an act.
    private func isWithheld(_ key: Int) -> Bool {
        let auxiliary = phrases.lower(words[verb])
        if ["will", "wo", "would"].contains(auxiliary) || DenialLexicon.refusals.contains(phrases.lemma(words[verb])) {
            return true
        }
        let isHabit = ["do", "does", "can", "ca", "could", "cannot"].contains(auxiliary)
        return isHabit && DenialLexicon.matters.contains(phrases.lemma(key))
    }
}
