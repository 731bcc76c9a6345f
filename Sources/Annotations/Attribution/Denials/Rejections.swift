import Syntax
import Text

/// Predicates that do not accept what was said: "denied that", "brushed off the claim", "hit back saying that".
extension DenialReader {
    func rejection(_ family: DenialFamily, _ k: Int) -> DenialReading? {
        switch family {
        case .denying where !isAct(k, DenialLexicon.withholdable):
            let isSure = !isPassive(k) && (tag(k + 1) != .IN || lower(k + 1) == "that")
            return DenialReading(stance: .denied, count: k + 1, isSure: isSure)
        case .disputing
        where !isAct(k, DenialLexicon.refused(by: lemma(k))) && !(lemma(k) == "dispute" && tag(k).isNoun):
            let isSure = (isOfSpeech(k) || lemma(k) == "dispute") && !isPassive(k)
            return DenialReading(stance: .disputed, count: k + 1, isSure: isSure)
        case .challenging where tag(k).isVerb && !isPassive(k) && isOfSaid(k):
            return DenialReading(stance: .disputed, count: k + 1)
        case .labelling where isCalledUntrue(k): return DenialReading(stance: .denied, count: k + 1)
        case .charging where isOfDeceit(k): return DenialReading(stance: .disputed, count: k + 1)
        case .countering where lower(k + 1) == "that" || k + 1 < words.count && phrases.isMark(words[k + 1] - 1):
            return DenialReading(stance: .countered, count: k + 1)
        default: return nil
        }
    }

    /// "brushed off", "cast doubt on", "took issue with"
    func phrasal(_ k: Int, _ lemma: String) -> DenialReading? {
        guard let particles = DenialLexicon.phrasal[lemma],
            let end = near(k + 1, 3).first(where: { particles.contains(self.lemma($0)) })
        else { return nil }
        if lemma == "be" || lemma == "remain", !["of", "about", "that"].contains(lower(end + 1)) { return nil }
        if DenialLexicon.doubting.contains(lemma), !isDoubtOfSaid(end) { return nil }
        let isSure = DenialLexicon.certain.contains(lemma) || isOfSpeech(end)
        return DenialReading(stance: .disputed, count: end + 1, isSure: isSure)
    }

    /// "hit back saying that", "responded to the reports by reaffirming that"
    func counter(_ k: Int, _ lemma: String) -> DenialReading? {
        if DenialLexicon.returning.contains(lemma), lower(k + 1) == "back" {
            let hasSaying = lower(k + 2) == "saying"
            return hasSaying || lower(k + 2) == "that"
                ? DenialReading(stance: .countered, count: k + (hasSaying ? 3 : 2)) : nil
        }
        guard ["respond", "reply", "react", "answer"].contains(lemma),
            let by = near(k + 1, 10).first(where: { lower($0) == "by" }), by == k + 1 || isOfSaid(k, before: by),
            DenialLexicon.affirming.contains(Lemmatizer.lemma(of: lower(by + 1), tag: .VBG))
        else { return nil }
        return DenialReading(stance: .countered, count: by + 2)
    }
}
