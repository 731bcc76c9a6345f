import Syntax
import Text

/// Finds attributions whose cue is a verb.
struct VerbFrameFinder {
    let phrases: Phrases

    /// The frames of one sentence, in the order of their cues.
    func frames(in sentence: Range<Int>) -> [Frame] {
        var frames: [Frame] = []
        var subjects = SubjectTrail()
        for group in phrases.verbGroups(in: sentence) {
            let mayReport =
                ReportingVerb.of(lemma: phrases.lemma(group.head)) != nil || phrases.lemma(group.head) == "quote"
                || tellsOfSpeech(group)
            var own: Range<Int>?
            let mayDeny = DenialFinder(phrases: phrases).mayDeny(group, in: sentence)
            if mayReport || mayDeny {
                let subject = subjects.last { source(of: $0, in: sentence) }
                if let frame = frame(of: group, in: sentence, subject: subject, mayDeny: mayDeny) {
                    frames.append(frame)
                    own = frame.source.first
                }
            }
            if group.isFinite { subjects.append(group, source: own) }
        }
        return frames
    }

    private func source(of group: VerbGroup, in sentence: Range<Int>) -> Range<Int>? {
        phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound)
    }

    private func frame(of group: VerbGroup, in sentence: Range<Int>, subject: Range<Int>?, mayDeny: Bool) -> Frame? {
        if isReducedHearsay(group) { return nil }
        if mayDeny, let denial = DenialFinder(phrases: phrases).frame(of: group, in: sentence, subject: subject) {
            return denial
        }
        if phrases.lemma(group.head) == "quote" { return quotedSpeaker(group, in: sentence) }
        let reporting = ReportingVerb.of(lemma: phrases.lemma(group.head))
        guard let verb = reporting ?? (tellsOfSpeech(group) ? .quotation : nil) else { return nil }
        if group.isPassive { return passive(group, verb: verb, in: sentence) }
        if verb.contains(.charge) { return charge(group, in: sentence) }
        guard
            var frame = postposed(group, verb: verb, in: sentence) ?? inverted(group, verb: verb, in: sentence)
                ?? reporting.flatMap({ preposed(group, verb: $0, in: sentence, subject: subject) })
        else { return nil }
        frame.isClaim = !verb.contains(.noClaim) && !group.isNegated && isAssertive(group)
        return frame
    }

    /// "the agency, thought to have ties": no verb of its own clause (see `NounFrameFinder`).
    private func isReducedHearsay(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        return group.tokens.count == 1 && NounFrameFinder.hearsayParticiples.contains(phrases.lemma(first))
            && phrases.isComma(first - 1) && phrases.tag(first + 1) == .TO
    }

    /// Any verb is one of saying behind quoted words that end in a comma: "“...,” the mayor fumed", "“...,” fumed the mayor".
    private func tellsOfSpeech(_ group: VerbGroup) -> Bool {
        guard group.isFinite, phrases.hasQuotations else { return false }
        let before = max(0, group.tokens.lowerBound - Self.longestSpeaker)..<group.tokens.lowerBound
        guard let close = before.last(where: { phrases.isMark($0) && !phrases.isQuoted($0) }) else { return false }
        return phrases.isComma(close - 1) && phrases.quotation(closingAt: close) != nil
    }

    /// How many tokens may stand between quoted words and the verb that tells of them.
    private static let longestSpeaker = 8

    /// Whether the act of saying took place: no plan, condition or order to say something.
    private func isAssertive(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        if first > 0, phrases.tag(first - 1) == .TO { return false }
        return phrases.tag(first) != .MD && phrases.tag(first) != .VB || group.tokens.count > 2
    }

    // MARK: The three orders of source, cue and content

    /// "...," said the mayor.
    private func inverted(_ group: VerbGroup, verb: ReportingVerb, in sentence: Range<Int>) -> Frame? {
        guard verb.contains(.quotation), group.tokens.count == 1, group.isFinite,
            let content = phrases.content(endingBefore: group.tokens.lowerBound, in: sentence),
            let source = phrases.source(startingAt: group.tokens.upperBound, before: sentence.upperBound),
            source.upperBound >= sentence.upperBound || !phrases.tag(source.upperBound).isFiniteVerb,
            phrases.isMark(content.lowerBound) || isClause(content, before: group, verb: verb, in: sentence)
        else { return nil }
        let more = continuation(after: source.upperBound, in: sentence)
        return Frame(source: [source], cue: [group.tokens], content: [content] + more, confidence: 0.9)
    }

    /// Whether unquoted words before a cue are what is said, and no subject with a relative clause: "Roe, who led the
    /// council, said".
    private func isClause(_ content: Range<Int>, before group: VerbGroup, verb: ReportingVerb, in sentence: Range<Int>)
        -> Bool
    {
        guard let verbIndex = content.first(where: { phrases.tag($0).isVerb && !phrases.isQuoted($0) }) else {
            return false
        }
        let isRelative = [.WP, .WDT].contains(phrases.tag(verbIndex - 1)) || phrases.lower(verbIndex - 1) == "who"
        return !isRelative && phrases.content(after: group.tokens.upperBound, verb: verb, in: sentence) == nil
    }

    /// "...," the mayor said. And: "The bridge, she said, is safe."
    private func postposed(_ group: VerbGroup, verb: ReportingVerb, in sentence: Range<Int>) -> Frame? {
        guard let source = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound),
            let content = phrases.content(endingBefore: source.lowerBound, in: sentence)
        else { return nil }
        let isQuoted = phrases.isMark(content.upperBound - 1)
        guard isQuoted || verb.contains(.bareClause) || verb.contains(.thatClause) else { return nil }
        let after = group.tokens.upperBound
        if !isQuoted, phrases.content(after: after, verb: verb, in: sentence) != nil { return nil }
        let end = endOfCircumstances(after: after, in: sentence)
        let more = continuation(after: end, in: sentence)
        if !isQuoted, !phrases.holdsFiniteVerb(content) {
            guard end < sentence.upperBound, phrases.isComma(end),
                let rest = phrases.clause(from: end + 1, in: sentence)
            else { return nil }
            return Frame(source: [source], cue: [group.tokens], content: [content, rest])
        }
        return Frame(source: [source], cue: [group.tokens], content: [content] + more, confidence: 0.9)
    }

    /// The mayor said that ...
    private func preposed(_ group: VerbGroup, verb: ReportingVerb, in sentence: Range<Int>, subject: Range<Int>?)
        -> Frame?
    {
        let after = group.tokens.upperBound
        let content = phrases.content(after: after, verb: verb, in: sentence)
        guard content != nil || verb.contains(.quotation) && announces(after, in: sentence) else { return nil }
        var frame = Frame(cue: [group.tokens], content: content.map { [$0] } ?? [], confidence: 0.85)
        let own = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound)
        if let source = group.isFinite ? own ?? coordinated(group, subject) : subject { frame.source = [source] }
        let isQuoted = content.map { phrases.isMark($0.lowerBound) } ?? false
        guard !frame.source.isEmpty || isQuoted else { return nil }
        absorbBelief(into: &frame, source: frame.source.first, in: sentence)
        absorbAntecedent(into: &frame, from: sentence.lowerBound)
        return frame
    }

    /// Whether a colon at the end of the paragraph hands over to a quotation in the next: "The mayor continued:".
    private func announces(_ start: Int, in sentence: Range<Int>) -> Bool {
        let last = phrases.tokens.count - 1
        return sentence.upperBound == last + 1 && phrases.lower(last) == ":" && last - start < 12
    }

    /// "He left and said ...": the subject of the verb before.
    private func coordinated(_ group: VerbGroup, _ subject: Range<Int>?) -> Range<Int>? {
        let before = group.tokens.lowerBound - 1
        guard before >= 0, phrases.tag(before) == .CC || phrases.isComma(before) || phrases.tag(before).isAdverb else {
            return nil
        }
        return subject
    }

    /// "said they believe P" is one attribution with two cues, and P its content.
    private func absorbBelief(into frame: inout Frame, source: Range<Int>?, in sentence: Range<Int>) {
        guard let content = frame.content.first, content.count > 2, source != nil else { return }
        let start = phrases.lower(content.lowerBound) == "that" ? content.lowerBound + 1 : content.lowerBound
        guard start + 1 < content.upperBound, phrases.tag(start) == .PRP,
            ["believe", "think"].contains(phrases.lemma(start + 1)), phrases.tag(start + 1).isFiniteVerb,
            let inner = phrases.content(after: start + 2, verb: [.bareClause, .thatClause], in: sentence)
        else { return }
        frame.cue.append((start + 1)..<(start + 2))
        frame.content = [inner]
    }

    /// "the 26 missiles that the ministry said it fired": what the relative clause is about belongs to the content, and
    /// the writer's main verb does not.
    private func absorbAntecedent(into frame: inout Frame, from limit: Int) {
        guard let source = frame.source.first, let content = frame.content.first, source.lowerBound - 2 >= limit,
            ["that", "which"].contains(phrases.lower(source.lowerBound - 1)), source.upperBound <= content.lowerBound,
            let antecedent = phrases.nounPhrase(endingAt: source.lowerBound - 2, from: limit)
        else { return }
        let verbs = phrases.verbGroups(in: content).filter(\.isFinite)
        let end = verbs.count > 1 ? verbs[1].tokens.lowerBound : content.upperBound
        guard let rest = phrases.trimmed(content.lowerBound..<end) else { return }
        frame.content = [antecedent, rest]
    }

    /// A second quotation behind the cue: "...," he said, "...".
    private func continuation(after end: Int, in sentence: Range<Int>) -> [Range<Int>] {
        guard end + 1 < sentence.upperBound, phrases.isComma(end) || phrases.lower(end) == ":",
            let quotation = phrases.quotation(openingAt: end + 1)
        else { return [] }
        return [quotation.open..<(quotation.last + 1)]
    }

    /// The end of the words behind "he said" that tell when, where and to whom.
    private func endOfCircumstances(after start: Int, in sentence: Range<Int>) -> Int {
        var end = start
        while end < sentence.upperBound, !phrases.isComma(end), !phrases.isMark(end), phrases.lower(end) != ":" {
            if phrases.tag(end).isFiniteVerb { return start }
            end += 1
        }
        return end
    }

    // MARK: Other constructions

    /// "is said to be P", "it is believed that P", "was told that P": a claim whose source is not named.
    private func passive(_ group: VerbGroup, verb: ReportingVerb, in sentence: Range<Int>) -> Frame? {
        let after = group.tokens.upperBound
        guard after < sentence.upperBound else { return nil }
        if phrases.lower(after) == "that", verb.contains(.thatClause),
            let content = phrases.clause(from: after, in: sentence)
        {
            return Frame(cue: [group.tokens], content: [content], confidence: 0.6)
        }
        guard Self.hearsay.contains(phrases.lemma(group.head)), phrases.tag(after) == .TO,
            let subject = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound),
            let rest = phrases.clause(from: after, in: sentence)
        else { return nil }
        return Frame(cue: [group.tokens], content: [subject, rest], overrules: true, confidence: 0.6)
    }

    private static let hearsay: Set<String> = ["say", "think", "believe", "report", "allege", "understand"]

    /// "accused the council of lying": the accused and the charge are the content.
    private func charge(_ group: VerbGroup, in sentence: Range<Int>) -> Frame? {
        guard let content = phrases.clause(from: group.tokens.upperBound, in: sentence),
            let link = content.first(where: { ["of", "for"].contains(phrases.lower($0)) }),
            let source = phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound)
        else { return nil }
        let claimEnd = content.first { $0 > link && phrases.isComma($0) && !phrases.isQuoted($0) } ?? content.upperBound
        return Frame(
            source: [source], cue: [group.tokens], content: [content.lowerBound..<claimEnd],
            confidence: 0.7)
    }

    /// "quoted X as saying P", "X is quoted by Y as saying P": X speaks.
    private func quotedSpeaker(_ group: VerbGroup, in sentence: Range<Int>) -> Frame? {
        let after = group.tokens.upperBound
        guard
            let saying = phrases.window(after, 30, before: sentence.upperBound).first(where: {
                phrases.lower($0) == "saying"
            })
        else { return nil }
        let hasAs = phrases.lower(saying - 1) == "as"
        let cue = [group.tokens, (hasAs ? saying - 1 : saying)..<(saying + 1)]
        let speaker =
            group.isPassive
            ? phrases.source(endingBefore: group.tokens.lowerBound, from: sentence.lowerBound)
            : phrases.source(startingAt: after, before: hasAs ? saying - 1 : saying)
        guard let speaker else { return nil }
        let content =
            phrases.content(after: saying + 1, verb: [.bareClause, .thatClause, .quotation], in: sentence)
            ?? phrases.content(endingBefore: speaker.lowerBound, in: sentence)
        guard let content else { return nil }
        return Frame(source: [speaker], cue: cue, content: [content], overrules: true, confidence: 0.8)
    }
}

/// The finite verbs of a sentence so far; their subjects are read only when one is asked for.
private struct SubjectTrail {
    private var verbs: [(group: VerbGroup, source: Range<Int>?)] = []
    /// A subject stands further back only where verbs without one follow it.
    private static let longest = 4

    mutating func append(_ group: VerbGroup, source: Range<Int>?) { verbs.append((group, source)) }

    /// The subject of the last verb that has one.
    func last(_ read: (VerbGroup) -> Range<Int>?) -> Range<Int>? {
        for verb in verbs.suffix(Self.longest).reversed() {
            if let source = verb.source ?? read(verb.group) { return source }
        }
        return nil
    }
}
