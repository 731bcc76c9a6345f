import Syntax
import Text

/// How a predicate denies something.
struct DenialReading {
    let stance: Denial.Stance
    /// How many of the reader's words carry the denial.
    let count: Int
    /// Whether the words alone show that it is speech and no act: "rejected the claim", but not "rejected it".
    var isSure = true
    var hasContent = true
}

/// Reads the stance of a predicate from its words, with the scope of its negations.
struct DenialReader {
    let phrases: Phrases
    /// Token indices of a cue and of what follows it.
    let words: [Int]
    /// How many of them are the cue's.
    let cueCount: Int
    let source: Range<Int>?
    /// Whether a word before the cue negates it: "neither has confirmed".
    var isNegatedBefore = false

    enum Negation {
        case none
        case plain
        /// "declined to", "would not", "has yet to".
        case refusal
    }

    /// The stance of the first word of denial; nil for acts ("denied bail"), duties ("must deny") and double
    /// negations ("did not dispute").
    func reading() -> DenialReading? {
        if ["must", "should", "ought"].contains(lower(0)) { return nil }
        var negation = isNegatedBefore || isSourceNegative ? Negation.plain : .none
        for k in words.indices.prefix(cueCount + Self.longestComplement) {
            if k >= cueCount, !continuesPredicate(k, negation) { return nil }
            if let turned = negator(at: k) {
                negation = negation == .none ? turned : .none
            } else if tag(k) == .TO, !isGoverned(k) {
                negation = .none
            } else if let reading = reading(at: k, negation) {
                return reading
            }
        }
        return nil
    }

    /// How many words behind a cue may complete it: "declined | to be directly quoted".
    private static let longestComplement = 5

    func lemma(_ k: Int) -> String { words.indices.contains(k) ? phrases.lemma(words[k]) : "" }
    func lower(_ k: Int) -> String { words.indices.contains(k) ? phrases.lower(words[k]) : "" }
    func tag(_ k: Int) -> Tag { words.indices.contains(k) ? phrases.tag(words[k]) : .punctuation }

    /// The words from `k` on, at most `count`.
    func near(_ k: Int, _ count: Int) -> Range<Int> { min(k, words.count)..<min(k + count, words.count) }

    /// The lemma of a verb or noun. Where a tagger sees no verb, in a headline or in a participle of the cue, by its form.
    func headLemma(_ k: Int) -> String {
        let lemma = lemma(k)
        guard words.indices.contains(k), !tag(k).isVerb else { return lemma }
        let isCapitalized = phrases.tokens[words[k]].isCapitalized
        for (ending, tag) in [("ed", Tag.VBD), ("ing", .VBG), ("s", .VBZ)] where lower(k).hasSuffix(ending) {
            return isCapitalized || k < cueCount && tag != .VBZ ? Lemmatizer.lemma(of: lower(k), tag: tag) : lemma
        }
        return lemma
    }

    // MARK: Stances

    private func reading(at k: Int, _ negation: Negation) -> DenialReading? {
        let lemma = headLemma(k)
        if negation == .none {
            if let reading = silence(k, lemma) ?? phrasal(k, lemma) ?? counter(k, lemma) { return reading }
        } else if let reading = lack(k, lemma, negation) {
            return reading
        }
        guard let family = DenialLexicon.family(of: lemma) else { return nil }
        switch family {
        case .labelling, .charging:
            return negation == .none ? rejection(family, k) : reticence(family, k, negation)
        case .denying, .disputing, .challenging, .countering:
            return negation == .none ? rejection(family, k) : nil
        case .answering, .withholding, .talking, .confirming, .conceding, .mentioning, .reaching:
            return negation == .none ? nil : reticence(family, k, negation)
        }
    }
}
