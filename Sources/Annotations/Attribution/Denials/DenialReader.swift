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

    /// The stance of the first word of denial; nil for acts ("denied bail") and double negations ("did not dispute").
    func reading() -> DenialReading? {
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

    // MARK: Negation

    /// "Neither Oslo nor Riga", "nobody", "no official".
    private var isSourceNegative: Bool {
        source.map { ["neither", "nobody", "none", "no"].contains(phrases.lower($0.lowerBound)) } ?? false
    }

    private func negator(at k: Int) -> Negation? {
        let word = lower(k)
        if word == "yet", lower(k + 1) == "to" { return .refusal }
        if DenialLexicon.refusals.contains(headLemma(k)) { return .refusal }
        guard DenialLexicon.negators.contains(word) || lemma(k) == "fail" else { return nil }
        if word == "not", ["only", "just", "merely"].contains(lower(k + 1)) { return nil }
        let isWillful = k > 0 && ["will", "would", "wo"].contains(lower(k - 1))
        return isWillful ? .refusal : .plain
    }

    /// Whether an infinitive stays in the scope of a negation: "unable to confirm", but not "not authorised to discuss".
    private func isGoverned(_ k: Int) -> Bool {
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
    private func continuesPredicate(_ k: Int, _ negation: Negation) -> Bool {
        if tag(k).isAdverb || DenialLexicon.negators.contains(lower(k)) || lower(k) == "yet" { return true }
        guard negation != .none else { return false }
        return [.TO, .DT].contains(tag(k)) || tag(k).isAdjective || tag(k).isVerb || DenialLexicon.isKey(lemma(k))
    }

    /// The lemma of a verb or noun; capitals of a headline hide from a tagger that a word is a verb.
    private func headLemma(_ k: Int) -> String {
        let lemma = lemma(k)
        guard words.indices.contains(k), !tag(k).isVerb, phrases.tokens[words[k]].isCapitalized else { return lemma }
        for (ending, tag) in [("ed", Tag.VBD), ("ing", .VBG), ("s", .VBZ)] where lower(k).hasSuffix(ending) {
            return Lemmatizer.lemma(of: lower(k), tag: tag)
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
        case .denying, .disputing, .challenging, .labelling, .charging, .countering:
            return negation == .none ? rejection(family, k) : nil
        case .answering, .withholding, .talking, .confirming, .conceding, .mentioning, .reaching:
            return negation == .none ? nil : reticence(family, k, negation)
        }
    }

    private func rejection(_ family: DenialFamily, _ k: Int) -> DenialReading? {
        switch family {
        case .denying where !isAct(k, DenialLexicon.withholdable):
            let isSure = !isPassive(k) && (tag(k + 1) != .IN || lower(k + 1) == "that")
            return DenialReading(stance: .denied, count: k + 1, isSure: isSure)
        case .disputing where !isAct(k, DenialLexicon.turnedDown) && !(lemma(k) == "dispute" && tag(k).isNoun):
            return DenialReading(stance: .disputed, count: k + 1, isSure: isOfSpeech(k) && !isPassive(k))
        case .challenging where tag(k).isVerb && (isOfSpeech(k) || lower(k + 1) == "whether"):
            return DenialReading(stance: .disputed, count: k + 1)
        case .labelling where isCalledUntrue(k): return DenialReading(stance: .denied, count: k + 1)
        case .charging where isOfDeceit(k): return DenialReading(stance: .disputed, count: k + 1)
        case .countering where lower(k + 1) == "that" || k + 1 < words.count && phrases.isMark(words[k + 1] - 1):
            return DenialReading(stance: .countered, count: k + 1)
        default: return nil
        }
    }

    private func reticence(_ family: DenialFamily, _ k: Int, _ negation: Negation) -> DenialReading? {
        switch family {
        case .confirming: return DenialReading(stance: .unconfirmed, count: k + 1)
        case .conceding where negation == .refusal: return DenialReading(stance: .unconfirmed, count: k + 1)
        case .answering where isAnswer(k):
            let isSure = DenialLexicon.matters.contains(lemma(k)) || negation == .refusal || isOfDetails(k)
            return DenialReading(stance: .noComment, count: k + 1, isSure: isSure && !isPassive(k))
        case .withholding where isOfDetails(k): return DenialReading(stance: .noComment, count: k + 1)
        case .talking where isToSomebody(k):
            return DenialReading(stance: .noComment, count: k + 1)
        case .mentioning: return omission(k, negation)
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
        guard negation == .plain, !isFirstPerson, tag(k).isVerb || lemma(k) == "mention" else { return nil }
        let isSure = ["mention", "address"].contains(lemma(k)) && !isPassive(k)
        return DenialReading(stance: .silent, count: k + 1, isSure: isSure)
    }

    private var isFirstPerson: Bool { source.map { ["i", "we"].contains(phrases.lower($0.lowerBound)) } ?? false }

    /// "could not be reached for comment", "was not available for an interview"
    private func unreached(_ k: Int) -> DenialReading? {
        let isPassive = lemma(k) == "reach" && lemma(k - 1) == "be"
        let purpose = lower(k + 1) == "for" ? near(k + 2, 3).first { DenialLexicon.responses.contains(lemma($0)) } : nil
        guard isPassive || lemma(k) == "available" && purpose != nil else { return nil }
        return DenialReading(stance: .noComment, count: (purpose ?? k) + 1, hasContent: false)
    }

    /// "had no comment", "has no information"
    private func lack(_ k: Int, _ lemma: String, _ negation: Negation) -> DenialReading? {
        guard !tag(k).isVerb else { return nil }
        if DenialLexicon.responses.contains(lemma) {
            return DenialReading(stance: .noComment, count: k + 1, hasContent: lower(k + 1) != "from")
        }
        if DenialLexicon.details.contains(lemma), follows(k, { DenialLexicon.family(of: $0) == .withholding }) {
            return DenialReading(stance: .noComment, count: k + 1)
        }
        guard DenialLexicon.knowledge.contains(lemma), follows(k, DenialLexicon.having.contains) else { return nil }
        return DenialReading(stance: .unconfirmed, count: k + 1)
    }

    /// Whether a verb of some kind stands before a word.
    private func follows(_ k: Int, _ isSought: (String) -> Bool) -> Bool { (0..<k).contains { isSought(lemma($0)) } }

    /// "said nothing about", "remains silent on"
    private func silence(_ k: Int, _ lemma: String) -> DenialReading? {
        let isSilent =
            lemma == "say" && lower(k + 1) == "nothing"
            || ["remain", "stay", "be", "keep"].contains(lemma) && lower(k + 1) == "silent"
        guard isSilent, ["about", "of", "on", "."].contains(lower(k + 2)) else { return nil }
        return DenialReading(stance: .silent, count: k + 2)
    }

    /// "brushed off", "cast doubt on", "took issue with"
    private func phrasal(_ k: Int, _ lemma: String) -> DenialReading? {
        guard let particles = DenialLexicon.phrasal[lemma],
            let end = near(k + 1, 3).first(where: { particles.contains(self.lemma($0)) })
        else { return nil }
        if lemma == "be" || lemma == "remain", !["of", "about", "that"].contains(lower(end + 1)) { return nil }
        return DenialReading(
            stance: .disputed, count: end + 1, isSure: DenialLexicon.doubting.contains(lemma) || isOfSpeech(end))
    }

    /// "hit back saying that", "responded to the reports by reaffirming that"
    private func counter(_ k: Int, _ lemma: String) -> DenialReading? {
        if DenialLexicon.returning.contains(lemma), lower(k + 1) == "back" {
            let hasSaying = lower(k + 2) == "saying"
            return hasSaying || lower(k + 2) == "that"
                ? DenialReading(stance: .countered, count: k + (hasSaying ? 3 : 2)) : nil
        }
        guard ["respond", "reply", "react", "answer"].contains(lemma),
            let by = near(k + 1, 10).first(where: { lower($0) == "by" }),
            DenialLexicon.affirming.contains(Lemmatizer.lemma(of: lower(by + 1), tag: .VBG))
        else { return nil }
        return DenialReading(stance: .countered, count: by + 2)
    }
}
