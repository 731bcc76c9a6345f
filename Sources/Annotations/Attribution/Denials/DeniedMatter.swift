import Syntax
import Text

/// Tells from the object of a word of denial whether it is speech that is denied.
extension DenialReader {
    /// The words of the object behind `k`, up to a preposition, its clause or the next comma.
    private func object(_ k: Int) -> Range<Int> {
        let start = k + 1
        let window = near(start, 12)
        let end = window.first { j in
            lower(j) == "," || tag(j).isFiniteVerb || [.IN, .TO, .WDT, .WP].contains(tag(j)) && lower(j) != "of"
        }
        return start..<max(start, end ?? window.upperBound)
    }

    private func holds(_ range: Range<Int>, _ lemmas: Set<String>) -> Bool {
        range.contains { lemmas.contains(lemma($0)) }
    }

    /// Whether the object is something said: "the report", "the idea that", "that it fell", "it as false".
    func isOfSpeech(_ k: Int) -> Bool {
        if lower(k + 1) == "that" { return true }
        let object = object(k)
        if holds(object, DenialLexicon.said) { return true }
        if lower(object.upperBound) == "that", holds(object, DenialLexicon.supposed) { return true }
        return near(k + 1, 8).contains { lower($0) == "as" } && holds(near(k + 1, 10), DenialLexicon.untrue)
    }

    /// Whether words behind `k`, up to `end` where it is given, name what was said, other than a question that is answered.
    func isOfSaid(_ k: Int, before end: Int? = nil) -> Bool {
        guard let end else { return holds(object(k), DenialLexicon.said) }
        return (k + 1..<end).contains { DenialLexicon.said.contains(lemma($0)) && lemma($0) != "question" }
    }

    /// "cast doubt on | the count", "sceptical of | the plan", but not "of strangers"
    func isDoubtOfSaid(_ k: Int) -> Bool {
        let start = ["on", "about", "over"].contains(lower(k + 1)) ? k + 1 : k
        return isOfSpeech(start) || holds(object(start), DenialLexicon.refused(by: "reject"))
    }

    /// Whether the object is no saying but something that can be refused by an act.
    func isAct(_ k: Int, _ refused: Set<String>) -> Bool {
        if isOfSpeech(k) { return isRuling(k) }
        let object = object(k)
        if holds(isPassive(k) ? near(k + 1, 12) : object, refused) { return true }
        if lemma(k) == "deny" { return isTwofold(k) }
        guard ["dismiss", "reject", "rebuff"].contains(lemma(k)) else { return false }
        return !near(k + 1, 12).contains { lower($0) == "as" }
            && object.last.map { Titles.isPerson(lemma($0)) && lemma($0) != "critic" } == true
    }

    func isPassive(_ k: Int) -> Bool { tag(k) == .VBN && (0..<k).contains { lemma($0) == "be" } }

    /// "The judge dismissed the charges."
    private func isRuling(_ k: Int) -> Bool {
        guard lemma(k) == "dismiss", let source else { return false }
        return source.contains { DenialLexicon.courts.contains(phrases.lemma($0)) }
            && holds(object(k), ["charge", "complaint", "claim", "count"])
    }

    /// "denied him entry", "denied Roe the prize": somebody, then what is kept from them.
    private func isTwofold(_ k: Int) -> Bool {
        let (first, second) = (tag(k + 1), tag(k + 2))
        if first == .PRP { return second.isNoun || second == .DT || second == .PRPPossessive || second.isAdjective }
        guard let name = near(k + 1, 4).first(where: { !tag($0).isProperNoun }), name > k + 1 else { return false }
        return [.DT, .PRPPossessive].contains(tag(name)) && !near(name, 4).contains { tag($0).isFiniteVerb }
    }

    /// "called the report false", "branded it a lie"
    func isCalledUntrue(_ k: Int) -> Bool {
        guard let word = near(k + 1, 12).first(where: { DenialLexicon.untrue.contains(lemma($0)) }) else {
            return false
        }
        if holds(k + 1..<word, DenialLexicon.said) { return true }
        return DenialLexicon.falsehoods.contains(lemma(word))
            && (k + 1..<word).contains { ["it", "this", "that", "them", "those", "these"].contains(lower($0)) }
    }

    /// "accused them of lying", but not "of misrepresenting himself"
    func isOfDeceit(_ k: Int) -> Bool {
        let charge = near(k + 1, 20)
        guard let link = charge.first(where: { lower($0) == "of" || lower($0) == "for" }) else { return false }
        let end = charge.first { $0 > link && lower($0) == "," } ?? charge.upperBound
        let isDeceitful = holds(link..<end, DenialLexicon.misleading) && holds(link..<end, DenialLexicon.said)
        return (isDeceitful || holds(link..<end, DenialLexicon.deceit))
            && !(link..<end).contains { ["himself", "herself", "themselves"].contains(lower($0)) }
    }

    /// Not "return to banking" or "respond in kind".
    func isAnswer(_ k: Int) -> Bool {
        guard tag(k).isVerb else { return false }
        if lemma(k) == "return" { return holds(near(k + 1, 6), DenialLexicon.messages) }
        return !(lower(k + 1) == "in" && lower(k + 2) == "kind")
    }

    /// "talk about it", "speak to reporters", "would not talk", but not "nobody talks about it"
    func isToSomebody(_ k: Int) -> Bool {
        if isSourceNegative { return false }
        return k + 1 >= words.count || lower(k + 1) == "."
            || near(k + 1, 2).contains { ["about", "on", "with", "of", "to"].contains(lower($0)) }
    }

    /// "did not provide any details", "would not describe how"
    func isOfDetails(_ k: Int) -> Bool {
        Phrases.questionWords.contains(lower(k + 1)) || holds(object(k), DenialLexicon.details)
    }
}
