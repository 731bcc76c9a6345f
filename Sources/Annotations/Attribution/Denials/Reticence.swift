import Syntax
import Text

/// Predicates that withhold an answer: "did not respond", "could not confirm", "had no comment", "did not mention".
extension DenialReader {
    func reticence(_ family: DenialFamily, _ k: Int, _ negation: Negation) -> DenialReading? {
        if lower(k - 1) == "without", family != .confirming { return nil }
        switch family {
        case .confirming: return DenialReading(stance: .unconfirmed, count: k + 1)
        case .conceding: return DenialReading(stance: .unconfirmed, count: k + 1, isSure: negation == .refusal)
        case .answering where isAnswer(k):
            let isTold = DenialLexicon.matters.contains(lemma(k)) || isOfDetails(k)
            return DenialReading(
                stance: .noComment, count: k + 1, isSure: negation == .refusal || isTold && !isPassive(k))
        case .withholding where isOfDetails(k), .labelling where isOfDetails(k), .talking where isToSomebody(k):
            return DenialReading(stance: .noComment, count: k + 1)
        case .mentioning, .charging: return omission(k, negation)
        case .reaching: return unreached(k)
        default: return nil
        }
    }

    /// "would not say whether" withholds; "did not mention the dam" leaves out.
    private func omission(_ k: Int, _ negation: Negation) -> DenialReading? {
        let asks = Phrases.questionWords.contains(lower(k + 1))
        if negation == .refusal || asks, ["say", "address", "tell", "indicate"].contains(lemma(k)) {
            return DenialReading(stance: .noComment, count: k + 1)
        }
        guard negation == .plain, !isFirstPerson, !isSourceNegative, tag(k).isVerb || isMention(k) else {
            return nil
        }
        let isSure = isMention(k) && !isPassive(k)
        return DenialReading(stance: .silent, count: k + 1, isSure: isSure)
    }

    private func isMention(_ k: Int) -> Bool { ["mention", "reference"].contains(lemma(k)) }

    private var isFirstPerson: Bool { source.map { ["i", "we"].contains(phrases.lower($0.lowerBound)) } ?? false }

    /// "could not be reached for comment", "was not available for an interview"
    private func unreached(_ k: Int) -> DenialReading? {
        let isUnable = (0..<k).contains { ["could", "can"].contains(lower($0)) }
        let purpose = lower(k + 1) == "for" ? near(k + 2, 3).first { DenialLexicon.responses.contains(lemma($0)) } : nil
        guard purpose != nil || lemma(k) == "reach" && isPassive(k) && isUnable else { return nil }
        return DenialReading(stance: .noComment, count: (purpose ?? k) + 1, hasContent: false)
    }

    /// "had no comment", "has no information"
    func lack(_ k: Int, _ lemma: String, _ negation: Negation) -> DenialReading? {
        guard !tag(k).isVerb, negation == .refusal || isNone(k) else { return nil }
        if DenialLexicon.responses.contains(lemma) {
            return DenialReading(stance: .noComment, count: k + 1, hasContent: lower(k + 1) != "from")
        }
        if DenialLexicon.details.contains(lemma), follows(k, { DenialLexicon.family(of: $0) == .withholding }) {
            return DenialReading(stance: .noComment, count: k + 1)
        }
        guard DenialLexicon.knowledge.contains(lemma), follows(k, DenialLexicon.having.contains) else { return nil }
        return DenialReading(
            stance: .unconfirmed, count: k + 1, isSure: ["information", "confirmation"].contains(lemma))
    }

    /// "no comment", "any further comment", but not "was not a response"
    private func isNone(_ k: Int) -> Bool {
        let before = (0..<k).last { !tag($0).isAdjective && !tag($0).isNoun && !tag($0).isAdverb }
        return before.map { ["no", "any", "nothing", "without"].contains(lower($0)) } ?? false
    }

    /// Whether the verb before a word is of some kind.
    private func follows(_ k: Int, _ isSought: (String) -> Bool) -> Bool {
        (0..<k).last { tag($0).isVerb }.map { isSought(lemma($0)) } ?? false
    }

    /// "said nothing about", "remains silent on"
    func silence(_ k: Int, _ lemma: String) -> DenialReading? {
        let isSilent =
            lemma == "say" && lower(k + 1) == "nothing"
            || ["remain", "stay", "be", "keep"].contains(lemma) && lower(k + 1) == "silent"
        guard isSilent, ["about", "of", "on", "."].contains(lower(k + 2)) else { return nil }
        return DenialReading(stance: .silent, count: k + 2)
    }
}
