import Syntax
import Text

/// Joins the labelled sources, cues and contents of a paragraph into frames: each to its nearest neighbour. Linear time.
struct FrameLinker {
    private let phrases: Phrases
    private let sources: [LabelledSpan]
    private let cues: [LabelledSpan]
    private let contents: [LabelledSpan]

    init(phrases: Phrases, spans: [LabelledSpan]) {
        self.phrases = phrases
        let spans = spans.compactMap {
            phrases.withoutOuterPunctuation(phrases.withWholePhrase(phrases.withoutRelativeClause($0)))
        }
        sources = spans.filter { $0.role == .source }
        cues = spans.filter { $0.role == .cue }
        contents = spans.filter { $0.role == .content }
    }

    /// The frames in text order, and the contents that have no cue nearby.
    func link() -> (frames: [Frame], loneContents: [LabelledSpan]) {
        var frames = cues.indices.map { frame(ofCue: $0) }
        for index in frames.indices.dropFirst() where frames[index].source.isEmpty {
            guard sentence(cues[index]) == sentence(cues[index - 1]) else { continue }
            frames[index].source = frames[index - 1].source
        }
        var lone: [LabelledSpan] = []
        for content in contents {
            if let cue = cue(of: content) {
                frames[cue].content.append(content.tokens)
                frames[cue].confidence = min(frames[cue].confidence, Double(content.confidence))
            } else {
                lone.append(content)
            }
        }
        return (frames, lone)
    }

    private func frame(ofCue index: Int) -> Frame {
        let cue = cues[index]
        var frame = Frame(cue: [cue.tokens], confidence: Double(cue.confidence))
        frame.isLabelled = true
        frame.isClaim = phrases.assertsContent(cue.tokens)
        if let source = source(ofCue: index) {
            frame.source = [source.tokens]
            frame.confidence = min(frame.confidence, Double(source.confidence))
        }
        return frame
    }

    /// The nearest source of the sentence with no other cue between.
    private func source(ofCue index: Int) -> LabelledSpan? {
        let cue = cues[index]
        let next = sources.firstIndex(behind: { $0.tokens.lowerBound >= cue.tokens.lowerBound })
        let before = next > 0 ? sources[next - 1] : nil
        let after = next < sources.count ? sources[next] : nil
        let isBefore = before.map { source in
            sentence(source) == sentence(cue)
                && (index == 0 || cues[index - 1].tokens.lowerBound < source.tokens.lowerBound)
        }
        let isAfter = after.map { source in
            sentence(source) == sentence(cue)
                && (index + 1 == cues.count || cues[index + 1].tokens.lowerBound > source.tokens.lowerBound)
        }
        switch (isBefore == true ? before : nil, isAfter == true ? after : nil) {
        case (let before?, let after?): return distance(before, cue) <= distance(cue, after) ? before : after
        case (let before, let after): return before ?? after
        }
    }

    /// The index of the nearest cue, of the same sentence where there is one, else of the next to it.
    private func cue(of content: LabelledSpan) -> Int? {
        let next = cues.firstIndex(behind: { $0.tokens.lowerBound >= content.tokens.lowerBound })
        let near = [next - 1, next].filter { cues.indices.contains($0) }.map { index in
            let cue = cues[index]
            let isBefore = index < next
            let between = isBefore ? distance(cue, content) : distance(content, cue)
            return (index: index, sentences: sentencesBetween(cue, content), tokens: between)
        }
        let best = near.min { ($0.sentences, $0.tokens, $0.index) < ($1.sentences, $1.tokens, $1.index) }
        return best.flatMap { $0.sentences <= 1 ? $0.index : nil }
    }

    private func distance(_ first: LabelledSpan, _ second: LabelledSpan) -> Int {
        second.tokens.lowerBound - first.tokens.upperBound
    }

    private func sentence(_ span: LabelledSpan) -> Int { phrases.sentenceIndex(of: span.tokens.lowerBound) }

    private func sentencesBetween(_ cue: LabelledSpan, _ content: LabelledSpan) -> Int {
        let (first, last) = (sentence(content), phrases.sentenceIndex(of: content.tokens.upperBound - 1))
        let own = sentence(cue)
        return own < first ? first - own : max(0, own - last)
    }
}

extension Phrases {
    /// Tokens by which a phrase may go on behind what is labelled of it: what is longer is no name and no noun phrase.
    private static let longestRest = 40

    /// A source that ends inside of a name, with the rest of the name; a content that ends in a preposition, with its noun.
    fileprivate func withWholePhrase(_ span: LabelledSpan) -> LabelledSpan {
        var end = span.tokens.upperBound
        let limit = min(tokens.count, end + Self.longestRest)
        if span.role == .source, tag(end - 1).isProperNoun {
            while end < limit, tag(end).isProperNoun, !isTimeWord(end) { end += 1 }
        }
        if span.role == .content, tag(end - 1) == .IN || tag(end - 1) == .DT, !isQuoted(end - 1) {
            end = nounPhrase(startingAt: end, before: limit)?.upperBound ?? end
        }
        return LabelledSpan(role: span.role, tokens: span.tokens.lowerBound..<end, confidence: span.confidence)
    }

    /// Of a source that is a whole relative clause ("who led the works"): the pronoun, or whom it stands for when a comma
    /// ends the clause.
    fileprivate func withoutRelativeClause(_ span: LabelledSpan) -> LabelledSpan {
        let first = span.tokens.lowerBound
        guard span.role == .source, span.tokens.count > 1, lower(first) == "who" else { return span }
        let isClosed = isComma(span.tokens.upperBound) || isComma(span.tokens.upperBound - 1)
        let antecedent = isClosed ? source(endingBefore: first + 1, from: sentence(of: first).lowerBound) : nil
        return LabelledSpan(role: .source, tokens: antecedent ?? first..<(first + 1), confidence: span.confidence)
    }

    /// A labelled span without the punctuation of the sentence around it, the possessive mark between source and cue and
    /// the time behind a source; nil when nothing is left, or a relative clause about the source.
    fileprivate func withoutOuterPunctuation(_ span: LabelledSpan) -> LabelledSpan? {
        var tokens = span.tokens
        if span.role == .content, lower(tokens.lowerBound) == "who", isComma(tokens.lowerBound - 1) { return nil }
        let isCue = span.role == .cue
        while let first = tokens.first, isOuter(first) || lower(first) == "." || isCue && tag(first) == .POS {
            tokens = tokens.dropFirst()
        }
        while let last = tokens.last,
            isOuter(last) || lower(last) == "." && !isCue || span.role == .source && tag(last) == .POS
        {
            tokens = tokens.dropLast()
        }
        if span.role == .source, tokens.count > 2 {
            let end = isTimeWord(tokens.upperBound) ? tokens.upperBound + 1 : tokens.upperBound
            let time = startOfTime(endingBefore: end, from: tokens.lowerBound)
            tokens = tokens.lowerBound..<min(time, tokens.upperBound)
        }
        if tokens.isEmpty { return isCue && span.tokens.count == 1 ? span : nil }
        if span.role == .content { tokens = withMarks(tokens) }
        tokens = withWholeWords(tokens)
        return LabelledSpan(role: span.role, tokens: tokens, confidence: span.confidence)
    }

    /// The tokens with the rest of the words that they begin or end in: "did" + "n't", "can" + "not".
    private func withWholeWords(_ tokens: Range<Int>) -> Range<Int> {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start > 0, isInsideOfWord(start) { start -= 1 }
        while end < self.tokens.count, isInsideOfWord(end) { end += 1 }
        return start..<end
    }

    /// Whether a token goes on with the word before it; a possessive mark does not.
    private func isInsideOfWord(_ i: Int) -> Bool {
        guard i > 0, !tokens[i].followsSpace, tokens[i].kind == .word, tag(i) != .POS else { return false }
        return (tokens[i - 1].kind == .word || tokens[i - 1].kind == .number) && !lower(i).hasPrefix("'")
    }

    /// A content that ends with a quotation's last word, with its marks.
    private func withMarks(_ tokens: Range<Int>) -> Range<Int> {
        let close = isOuter(tokens.upperBound) ? tokens.upperBound + 1 : tokens.upperBound
        guard let quotation = quotation(closingAt: close), quotation.open + 1 >= tokens.lowerBound else {
            return tokens
        }
        return min(tokens.lowerBound, quotation.open)..<(close + 1)
    }

    private func isOuter(_ i: Int) -> Bool {
        tag(i) == .punctuation && [",", ":", ";", "-", "--", "–", "—"].contains(lower(i))
    }
}
