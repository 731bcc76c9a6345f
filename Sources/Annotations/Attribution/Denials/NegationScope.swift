import Syntax
import Text

/// What a negation reaches: "unable to confirm", but not "not authorised to discuss".
extension DenialReader {
    /// "Neither Oslo nor Riga", "nobody", "no official".
    var isSourceNegative: Bool {
        source.map { ["neither", "nobody", "none", "no"].contains(phrases.lower($0.lowerBound)) } ?? false
    }

    func negator(at k: Int) -> Negation? {
        let word = lower(k)
        if word == "yet", lower(k + 1) == "to" { return .refusal }
        if DenialLexicon.refusals.contains(headLemma(k)) { return .refusal }
        guard DenialLexicon.negators.contains(word) || lemma(k) == "fail" else { return nil }
        if word == "not", ["only", "just", "merely"].contains(lower(k + 1)) { return nil }
        let isWillful = k > 0 && ["will", "would", "wo"].contains(lower(k - 1))
        return isWillful ? .refusal : .plain
    }

    /// Whether an infinitive stays in the scope of a negation: "unable to confirm", but not "not authorised to discuss".
    func isGoverned(_ k: Int) -> Bool {
        for governor in stride(from: k - 1, through: 0, by: -1) {
            let word = lower(governor)
            if DenialLexicon.negators.contains(word) || DenialLexicon.enabling.contains(word)
                || lemma(governor) == "fail" || DenialLexicon.refusals.contains(headLemma(governor))
            {
                return true
            }
            if !tag(governor).isAdverb { return false }
        }
        return false
    }

    /// Whether a word behind the cue still belongs to the predicate: "declined | to be directly quoted".
    func continuesPredicate(_ k: Int, _ negation: Negation) -> Bool {
        if tag(k).isAdverb || DenialLexicon.negators.contains(lower(k)) || lower(k) == "yet" { return true }
        guard negation != .none else { return false }
        return [.TO, .DT].contains(tag(k)) || tag(k).isAdjective || tag(k).isVerb || DenialLexicon.isKey(lemma(k))
    }
}
