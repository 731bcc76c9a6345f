import Syntax

/// Joins the frames that the network labels with those that rules find.
///
/// The network finds most and knows ends; rules complete its frames, tell denials, and find what its training data hide: an
/// attribution inside the content of another.
struct FrameMerger {
    let phrases: Phrases

    /// The frames in text order. Linear time.
    func merge(_ labelled: [Frame], _ ruled: [Frame]) -> [Frame] {
        var frames = labelled
        var owners = [Int?](repeating: nil, count: phrases.tokens.count)
        var contents = [Bool](repeating: false, count: phrases.tokens.count)
        var replaced: Set<Int> = []
        func enter(_ index: Int) {
            for token in frames[index].cue.joined() { owners[token] = index }
            for token in frames[index].content.joined() { contents[token] = true }
        }
        for index in frames.indices { enter(index) }
        for rule in ruled {
            let owned = rule.cue.joined().compactMap { owners[$0] }
            if let index = owned.first {
                for token in frames[index].cue.joined() { owners[token] = nil }
                frames[index] = merged(frames[index], rule)
                enter(index)
                replaced.formUnion(owned.filter { $0 != index && covers(frames[index], frames[$0]) })
            } else if rule.stance != nil || rule.overrules || isInside(rule, contents)
                || holdsLoneQuotation(rule, contents)
            {
                frames.append(rule)
            }
        }
        return frames.indices.filter { !replaced.contains($0) }.map { frames[$0] }.sorted { $0.position < $1.position }
    }

    /// Whether the cue of a frame is part of another's: "quoted Roe as saying".
    private func covers(_ frame: Frame, _ part: Frame) -> Bool {
        part.cue.allSatisfy { cue in frame.cue.contains { $0.clamped(to: cue) == cue } }
    }

    /// Whether cue, source and content of a frame are content of another.
    private func isInside(_ frame: Frame, _ contents: [Bool]) -> Bool {
        (frame.source + frame.cue + frame.content).allSatisfy { $0.allSatisfy { contents[$0] } }
    }

    /// Whether a frame says quoted words that are nobody's otherwise.
    private func holdsLoneQuotation(_ frame: Frame, _ contents: [Bool]) -> Bool {
        frame.content.contains { part in
            part.contains { token in
                !contents[token] && phrases.quotation(openingAt: token).map { !phrases.isTitle($0) } ?? false
            }
        }
    }

    private func merged(_ frame: Frame, _ rule: Frame) -> Frame {
        if rule.overrules || areExchanged(frame, rule) { return rule }
        var frame = frame
        if frame.source.isEmpty { frame.source = rule.source }
        if knowsBetter(rule, than: frame) { (frame.cue, frame.content) = (rule.cue, rule.content) }
        if frame.content.isEmpty || rule.stance != nil {
            frame.cue = rule.cue
            if !rule.content.isEmpty { frame.content = rule.content }
            frame.isClaim = rule.isClaim
        }
        frame.stance = rule.stance
        return frame
    }

    /// Whether the network took the source for the content and the content for the source, as where a headline leaves out
    /// its articles.
    private func areExchanged(_ frame: Frame, _ rule: Frame) -> Bool {
        overlap(frame.source, rule.content) && overlap(frame.content, rule.source)
            && !overlap(frame.content, rule.content)
    }

    private func overlap(_ some: [Range<Int>], _ others: [Range<Int>]) -> Bool {
        some.contains { part in others.contains { $0.overlaps(part) } }
    }

    /// Whether a rule's content is a clause of which the network saw a phrase at either end, the belief in "said they
    /// believe", or what stands before the cue when the network took the contrast behind it.
    private func knowsBetter(_ rule: Frame, than frame: Frame) -> Bool {
        guard rule.content.count == 1, frame.content.count == 1 else { return false }
        let (clause, phrase) = (rule.content[0], frame.content[0])
        if rule.cue.count > frame.cue.count { return phrase.contains(rule.cue[frame.cue.count].lowerBound) }
        if clause.upperBound <= rule.position, phrase.lowerBound > rule.position {
            return Phrases.contrasts.contains(phrases.lower(phrase.lowerBound - 1))
        }
        guard clause.clamped(to: phrase) == phrase,
            !phrase.contains(where: { phrases.isMark($0) || carriesClause($0) }),
            phrases.tag(phrase.lowerBound) != .TO, phrases.lower(phrase.lowerBound) != "that",
            phrases.holdsFiniteVerb(clause)
        else { return false }
        return clause.upperBound == phrase.upperBound
            || clause.lowerBound == phrase.lowerBound && takesClause(rule.cue[0])
    }

    private func carriesClause(_ i: Int) -> Bool { phrases.tag(i).isFiniteVerb || phrases.isPastForm(i) }

    /// Whether a cue has a clause behind it and never a thing.
    private func takesClause(_ cue: Range<Int>) -> Bool {
        let verb = ReportingVerb.of(lemma: phrases.lemma(cue.upperBound - 1)) ?? []
        return verb.contains(.bareClause) && !verb.contains(.object)
    }
}
