import Syntax
import Text

/// Finds denials whose cue is a verb group, by stance. Senses that are acts ("denied bail", "dismissed the case",
/// "disputed waters") and double negations ("did not dispute") are left alone.
struct DenialFinder {
    let phrases: Phrases

    /// What a verb group denies, and how.
    private struct Finding {
        let stance: Denial.Stance
        /// End of the cue, behind particles and infinitives.
        var cueEnd: Int
        var hasContent = true
    }

    func frame(of group: VerbGroup, in sentence: Range<Int>, subject: Range<Int>?) -> Frame? {
        if group.isPassive, let denial = passive(group, in: sentence) { return denial }
        guard let finding = finding(of: group, in: sentence) else { return nil }
        let source = source(of: group, in: sentence, subject: subject)
        guard group.isFinite || source != nil, !isUnfulfilled(group, finding.stance) else { return nil }
        var frame = Frame(
            cue: [group.tokens.lowerBound..<finding.cueEnd], stance: finding.stance,
            isClaim: finding.stance == .countered)
        if let source { frame.source = [source] }
        if finding.hasContent, finding.cueEnd < sentence.upperBound,
            let content = denied(from: finding.cueEnd, in: sentence)
        {
            frame.content = [content]
        }
        return frame
    }

    private func source(of group: VerbGroup, in sentence: Range<Int>, subject: Range<Int>?) -> Range<Int>? {
        let own = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound)
        return group.isFinite ? own ?? subject : subject ?? own
    }

    /// "The report was denied by the ministry": the subject is what is denied.
    private func passive(_ group: VerbGroup, in sentence: Range<Int>) -> Frame? {
        let lemma = phrases.lemma(group.head)
        let isDenying = DenialLexicon.denying.contains(lemma)
        guard !group.isNegated, isDenying || DenialLexicon.disputing.contains(lemma),
            let subject = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound),
            subject.contains(where: { DenialLexicon.said.contains(phrases.lemma($0)) })
        else { return nil }
        var frame = Frame(
            cue: [group.tokens], content: [subject], stance: isDenying ? .denied : .disputed, isClaim: false)
        let after = group.tokens.upperBound
        if phrases.lower(after) == "by", let source = phrases.source(startingAt: after + 1, before: sentence.upperBound)
        {
            frame.source = [source]
        }
        return frame
    }

    /// An infinitive tells of no act: "a chance to deny", but "unable to confirm" and "went on to deny" do.
    private func isUnfulfilled(_ group: VerbGroup, _ stance: Denial.Stance) -> Bool {
        let first = group.tokens.lowerBound
        guard first > 0, phrases.lower(first - 1) == "to", stance != .unconfirmed else { return false }
        return !["continue", "on", "go", "yet", "rush", "seem"].contains(phrases.lemma(first - 2))
    }

    /// What is denied: to the end of the clause; a comma and a participle hand over to the writer.
    private func denied(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard !phrases.isComma(start), let clause = phrases.clause(from: start, in: sentence) else { return nil }
        let comma = clause.first { i in
            phrases.isComma(i) && !phrases.isQuoted(i) && i + 1 < clause.upperBound
                && (phrases.tag(i + 1) == .VBG || phrases.lower(i + 1) == "but" || phrases.lower(i + 1) == "and")
        }
        return phrases.trimmed(clause.lowerBound..<(comma ?? clause.upperBound))
    }

    // MARK: Stances

    private func finding(of group: VerbGroup, in sentence: Range<Int>) -> Finding? {
        let lemma = phrases.lemma(group.head)
        let after = group.tokens.upperBound
        let next = after < sentence.upperBound ? phrases.lower(after) : ""
        let isNegated = group.isNegated || isCoordinatedNegation(group, in: sentence)
        if DenialLexicon.confirming.contains(lemma), !group.isPassive {
            return isNegated || isUnable(group) ? Finding(stance: .unconfirmed, cueEnd: after) : nil
        }
        if isNegated { return negated(group, lemma: lemma, after: after, in: sentence) }
        if DenialLexicon.denying.contains(lemma) { return denying(group, in: sentence) }
        if DenialLexicon.disputing.contains(lemma) { return disputing(group, in: sentence) }
        if DenialLexicon.refusing.contains(lemma) { return refusing(after, in: sentence) }
        if let finding = lacking(group, lemma: lemma, in: sentence) { return finding }
        if DenialLexicon.countering.contains(lemma), next == "that" {
            return Finding(stance: .countered, cueEnd: after)
        }
        if DenialLexicon.returning.contains(lemma), next == "back" { return returning(after, in: sentence) }
        if ["respond", "reply", "react", "answer"].contains(lemma) { return answering(after, in: sentence) }
        return doubting(group, lemma: lemma, in: sentence)
    }

    private func denying(_ group: VerbGroup, in sentence: Range<Int>) -> Finding? {
        let after = group.tokens.upperBound
        guard !group.isPassive, after < sentence.upperBound, phrases.tag(after) != .IN || phrases.lower(after) == "that"
        else {
            return nil
        }
        if let object = phrases.nounPhrase(startingAt: after, before: sentence.upperBound) {
            if object.contains(where: { DenialLexicon.withholdable.contains(phrases.lemma($0)) }),
                !object.contains(where: { DenialLexicon.said.contains(phrases.lemma($0)) })
            {
                return nil
            }
            let second = phrases.nounPhrase(startingAt: object.upperBound, before: sentence.upperBound)
            if phrases.tag(after) == .PRP, second != nil, !phrases.startsClause(at: after, before: sentence.upperBound)
            {
                return nil
            }
        }
        return Finding(stance: .denied, cueEnd: after)
    }

    private func disputing(_ group: VerbGroup, in sentence: Range<Int>) -> Finding? {
        let after = group.tokens.upperBound
        guard !group.isPassive, after < sentence.upperBound else { return nil }
        let near = phrases.window(after, 8, before: sentence.upperBound)
        let object = phrases.nounPhrase(startingAt: after, before: sentence.upperBound) ?? after..<after
        let isClause = phrases.lower(object.upperBound) == "that"
        let isSaid = object.contains {
            DenialLexicon.said.contains(phrases.lemma($0))
                || isClause && DenialLexicon.supposed.contains(phrases.lemma($0))
        }
        let isJudged =
            near.contains { phrases.lower($0) == "as" && $0 + 1 < sentence.upperBound }
            && near.contains { DenialLexicon.untrue.contains(phrases.lower($0)) }
        guard isSaid || isJudged || phrases.lower(after) == "that" else { return nil }
        return Finding(stance: .disputed, cueEnd: after)
    }

    /// "declined to comment", "refused comment", "declined an interview"
    private func refusing(_ after: Int, in sentence: Range<Int>) -> Finding? {
        guard after < sentence.upperBound else { return nil }
        if phrases.tag(after) == .TO || phrases.lower(after) == "to" {
            guard
                let verb = phrases.window(after + 1, 3, before: sentence.upperBound).first(where: {
                    phrases.tag($0).isVerb
                }),
                DenialLexicon.answering.contains(phrases.lemma(verb)) || isToBeAsked(verb)
            else { return nil }
            let stance: Denial.Stance =
                DenialLexicon.confirming.contains(phrases.lemma(verb)) ? .unconfirmed : .noComment
            return Finding(stance: stance, cueEnd: verb + 1)
        }
        let object = phrases.nounPhrase(startingAt: after, before: sentence.upperBound) ?? after..<after
        guard object.contains(where: { ["comment", "interview", "request"].contains(phrases.lemma($0)) }) else {
            return nil
        }
        return Finding(stance: .noComment, cueEnd: object.upperBound)
    }

    /// "declined to be drawn", "to be interviewed"
    private func isToBeAsked(_ be: Int) -> Bool {
        phrases.lemma(be) == "be"
            && ["drawn", "interviewed", "identified", "named", "quoted"].contains(phrases.lower(be + 1))
    }

    private func negated(_ group: VerbGroup, lemma: String, after: Int, in sentence: Range<Int>) -> Finding? {
        let next = after < sentence.upperBound ? phrases.lower(after) : ""
        if DenialLexicon.withheld.contains(lemma), !group.isPassive, isAboutSpeech(lemma, after: after, in: sentence) {
            return Finding(stance: .noComment, cueEnd: after)
        }
        if DenialLexicon.heldBack.contains(lemma), !group.isPassive, isHeldBack(after, in: sentence) {
            return Finding(stance: .noComment, cueEnd: after)
        }
        if lemma == "say", Phrases.questionWords.contains(next), hasModal(group) || hasDo(group) || isProgressive(group)
        {
            return Finding(stance: .noComment, cueEnd: after)
        }
        if lemma == "reach", group.isPassive {
            return Finding(stance: .noComment, cueEnd: forComment(after, in: sentence), hasContent: false)
        }
        if lemma == "mention" || lemma == "address", !group.isPassive { return Finding(stance: .silent, cueEnd: after) }
        if lemma == "be", ["available", "aware", "true"].contains(next) {
            return negatedState(next, after: after, in: sentence)
        }
        return nil
    }

    /// Not "returned to banking" or "did not respond in kind".
    private func isAboutSpeech(_ lemma: String, after: Int, in sentence: Range<Int>) -> Bool {
        if lemma == "return" {
            let object = phrases.window(after, 5, before: sentence.upperBound)
            return object.contains {
                ["call", "message", "request", "email", "e-mail", "query"].contains(phrases.lemma($0))
            }
        }
        return !(phrases.lower(after) == "in" && phrases.lower(after + 1) == "kind")
    }

    private func negatedState(_ state: String, after: Int, in sentence: Range<Int>) -> Finding? {
        switch state {
        case "aware": return Finding(stance: .unconfirmed, cueEnd: after + 1)
        case "available":
            let end = forComment(after + 1, in: sentence)
            return end > after + 1 ? Finding(stance: .noComment, cueEnd: end, hasContent: false) : nil
        default: return nil
        }
    }

    private func forComment(_ i: Int, in sentence: Range<Int>) -> Int {
        guard i + 1 < sentence.upperBound, phrases.lower(i) == "for" else { return i }
        let near = phrases.window(i + 1, 3, before: sentence.upperBound)
        return near.first { ["comment", "interview", "response", "reaction"].contains(phrases.lemma($0)) }.map {
            $0 + 1
        } ?? i
    }

    /// "has no information", "had no comment", "there was no comment", "made no mention of", "said nothing about"
    private func lacking(_ group: VerbGroup, lemma: String, in sentence: Range<Int>) -> Finding? {
        let after = group.tokens.upperBound
        let near = phrases.window(after, 6, before: sentence.upperBound).filter { !phrases.isMark($0) }
        if lemma == "say", phrases.lower(after) == "nothing", ["about", "of", "."].contains(phrases.lower(after + 1)) {
            return Finding(stance: .silent, cueEnd: after + 1)
        }
        if lemma == "remain" || lemma == "stay", phrases.lower(after) == "silent",
            ["on", "about", "."].contains(phrases.lower(after + 1))
        {
            return Finding(stance: .silent, cueEnd: after + 1)
        }
        guard ["have", "be", "make", "offer", "issue"].contains(lemma), let no = near.first, phrases.lower(no) == "no",
            let noun = near.first(where: { Self.lacked.contains(phrases.lemma($0)) })
        else { return nil }
        switch phrases.lemma(noun) {
        case "comment", "response", "reaction", "reply":
            return Finding(stance: .noComment, cueEnd: noun + 1, hasContent: phrases.lower(noun + 1) != "from")
        case "mention", "reference": return lemma == "make" ? Finding(stance: .silent, cueEnd: noun + 1) : nil
        case let lacked where lemma == "have" && DenialLexicon.knowledge.contains(lacked):
            return Finding(stance: .unconfirmed, cueEnd: noun + 1)
        default: return nil
        }
    }

    private static let lacked: Set<String> = DenialLexicon.knowledge.union([
        "comment", "response", "reaction", "reply", "mention", "reference",
    ])

    /// "hit back saying that"
    private func returning(_ back: Int, in sentence: Range<Int>) -> Finding? {
        let next = back + 1
        let hasSaying = next < sentence.upperBound && phrases.lower(next) == "saying"
        let hasClause = next < sentence.upperBound && phrases.lower(next) == "that"
        return hasSaying || hasClause ? Finding(stance: .countered, cueEnd: hasSaying ? next + 1 : next) : nil
    }

    /// "responded to the reports by reaffirming that"
    private func answering(_ after: Int, in sentence: Range<Int>) -> Finding? {
        let near = phrases.window(after, 10, before: sentence.upperBound)
        guard let by = near.first(where: { phrases.lower($0) == "by" }), by + 1 < sentence.upperBound,
            DenialLexicon.affirming.contains(phrases.lower(by + 1))
        else { return nil }
        return Finding(stance: .countered, cueEnd: by + 2)
    }

    /// "remains sceptical of", "cast doubt on", "took issue with", "called the report false"
    private func doubting(_ group: VerbGroup, lemma: String, in sentence: Range<Int>) -> Finding? {
        let after = group.tokens.upperBound
        let near = phrases.window(after, 4, before: sentence.upperBound)
        if ["be", "remain"].contains(lemma),
            let word = near.first(where: { ["sceptical", "skeptical", "doubtful"].contains(phrases.lower($0)) }),
            ["of", "about", "that"].contains(phrases.lower(word + 1))
        {
            return Finding(stance: .disputed, cueEnd: word + 1)
        }
        if ["cast", "raise", "express"].contains(lemma), let doubt = near.first(where: { phrases.lemma($0) == "doubt" })
        {
            return Finding(stance: .disputed, cueEnd: doubt + 1)
        }
        if lemma == "take", near.contains(where: { phrases.lower($0) == "issue" }) {
            return Finding(stance: .disputed, cueEnd: after + 1)
        }
        guard ["call", "brand", "label", "describe"].contains(lemma),
            phrases.window(after, 12, before: sentence.upperBound).contains(where: {
                DenialLexicon.untrue.contains(phrases.lower($0))
            })
        else { return nil }
        let object = phrases.nounPhrase(startingAt: after, before: sentence.upperBound) ?? after..<after
        let isSaid = object.contains { DenialLexicon.said.contains(phrases.lemma($0)) || phrases.tag($0) == .PRP }
        return isSaid ? Finding(stance: .disputed, cueEnd: after) : nil
    }

    // MARK: Negation

    /// "neither Iran nor Russia has confirmed", "could neither confirm nor deny", "nobody confirmed", "has yet to confirm"
    private func isCoordinatedNegation(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let first = group.tokens.lowerBound
        if first >= 2, phrases.lower(first - 1) == "to", phrases.lower(first - 2) == "yet" { return true }
        for i in stride(from: first - 1, through: max(sentence.lowerBound, first - 12), by: -1) {
            if phrases.lower(i) == "neither" || phrases.lower(i) == "nobody" { return true }
            if phrases.isComma(i) || phrases.tag(i).isFiniteVerb && phrases.tag(i) != .MD { return false }
        }
        return false
    }

    /// "unable to confirm", "failed to confirm", "not able to confirm", "without confirming"
    private func isUnable(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        guard first >= 1 else { return false }
        if phrases.lower(first - 1) == "without" { return true }
        guard first >= 2, phrases.lower(first - 1) == "to" else { return false }
        let before = phrases.lower(first - 2)
        return before == "unable" || before == "failed"
            || before == "able" && first >= 3 && phrases.lower(first - 3) == "not"
    }

    private func isHeldBack(_ after: Int, in sentence: Range<Int>) -> Bool {
        Phrases.questionWords.contains(phrases.lower(after))
            || phrases.window(after, 4, before: sentence.upperBound).contains {
                DenialLexicon.details.contains(phrases.lemma($0))
            }
    }

    private func isProgressive(_ group: VerbGroup) -> Bool { phrases.tag(group.head) == .VBG }
    private func hasModal(_ group: VerbGroup) -> Bool { phrases.tag(group.tokens.lowerBound) == .MD }
    private func hasDo(_ group: VerbGroup) -> Bool { phrases.lemma(group.tokens.lowerBound) == "do" }
}
