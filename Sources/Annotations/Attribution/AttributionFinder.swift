package import Syntax
import Text

/// Finds attributions, quotes, claims and denials of one paragraph. What another paragraph decides (inherited speakers,
/// full names, what is denied) is left to `ArticleLinker`.
///
/// - Parameter spans: its labelled sources, cues and contents.
package func findAttributions(in paragraph: TaggedParagraph, spans: [LabelledSpan]) -> AnnotationSet {
    AttributionFinder(phrases: Phrases(paragraph), labelled: spans).annotations()
}

private struct AttributionFinder {
    let phrases: Phrases
    let labelled: [LabelledSpan]

    func annotations() -> AnnotationSet {
        let ruled = withoutSharedCues(phrases.paragraph.paragraph.sentences.flatMap(frames(in:)))
        let linked = FrameLinker(phrases: phrases, spans: labelled).link()
        var frames = FrameMerger(phrases: phrases).merge(linked.frames, ruled).map(
            ContentTrimmer(phrases: phrases).trimmed)
        frames = ReportedDenials(phrases: phrases).joined(frames.map(StanceClassifier(phrases: phrases).classified))
            .filter(saysSomething)
        frames += inheritedFrames(frames) + continuedFrames(frames, linked.loneContents)
        frames += phraseFrames(frames)
        if let headline = headlineClaim(frames) { frames.append(headline) }
        frames.sort { span(of: $0) < span(of: $1) }
        var set = AnnotationSet()
        set.attributions = frames.map(attribution)
        set.quotes = quotes(frames)
        set.claims = claims(frames)
        set.denials = denials(frames)
        set.attributions += bareContents(linked.loneContents, besides: frames)
        return set
    }

    private func frames(in sentence: Range<Int>) -> [Frame] {
        let verbs = VerbFrameFinder(phrases: phrases).frames(in: sentence)
        let nouns = NounFrameFinder(phrases: phrases).frames(in: sentence)
        let heads = verbs.compactMap { $0.content.first?.lowerBound }
        let others = nouns.filter { !heads.contains($0.content.first?.lowerBound ?? -1) }
        return (verbs + others).sorted { $0.position < $1.position }
    }

    // MARK: Frames that depend on each other

    /// Without frames whose cue is part of another's: "reaffirming" in "responded by reaffirming that".
    private func withoutSharedCues(_ frames: [Frame]) -> [Frame] {
        var taken: Set<Int> = []
        for frame in frames {
            taken.formUnion(frame.cue.flatMap { $0 }.filter { $0 != frame.position })
        }
        return frames.filter { !taken.contains($0.position) }
    }

    /// Whether a frame tells what is said or denied, or hands over to what follows.
    private func saysSomething(_ frame: Frame) -> Bool {
        if !frame.content.isEmpty || frame.stance != nil { return true }
        return !frame.source.isEmpty && (frame.confidence > 0.5 || phrases.tokens.last?.lower == ":")
    }

    /// Contents in running speech whose cue stands sentences before: the source of the frame before goes on.
    private func continuedFrames(_ frames: [Frame], _ contents: [LabelledSpan]) -> [Frame] {
        contents.compactMap { content in
            let tokens = content.tokens
            guard !phrases.isMark(tokens.lowerBound), !phrases.isQuoted(tokens.lowerBound),
                let before = frames.last(where: { $0.position < tokens.lowerBound }), !before.source.isEmpty
            else { return nil }
            return Frame(
                source: before.source, cue: before.cue, content: [tokens], isInherited: true,
                confidence: Double(content.confidence) * before.confidence)
        }
    }

    /// Contents without a cue that no frame has taken up, other than quotations.
    private func bareContents(_ contents: [LabelledSpan], besides frames: [Frame]) -> [Attribution] {
        let index = index(of: frames)
        return contents.compactMap { content in
            let span = phrases.paragraph.paragraph.span(of: content.tokens)
            guard !phrases.isMark(content.tokens.lowerBound), !phrases.isQuoted(content.tokens.lowerBound),
                index.innermost(around: span) == nil
            else { return nil }
            return Attribution(content: [span], confidence: Double(content.confidence))
        }
    }

    /// Quotations that nobody is given for take the speaker of the one before in the paragraph; before all others, that
    /// of the next sentence when its "also" tells that the speaker goes on.
    private func inheritedFrames(_ frames: [Frame]) -> [Frame] {
        var speaker = speakerWhoGoesOn(frames)
        let index = index(of: frames)
        return outermost.compactMap { quotation in
            if let own = index.innermost(around: span(of: quotation)).map({ frames[$0] }) {
                if case .direct = phrases.form(of: quotation, content: own.content) { speaker = own }
                return nil
            }
            guard let speaker, phrases.form(of: quotation, content: nil) == .direct else { return nil }
            let content = quotation.open..<(quotation.last + 1)
            return Frame(
                source: speaker.source, cue: speaker.cue, content: [content], isInherited: true, confidence: 0.7)
        }
    }

    /// The source of the sentence behind an opening quotation: "“...” Roe also called for ...".
    private func speakerWhoGoesOn(_ frames: [Frame]) -> Frame? {
        guard let first = outermost.first, first.open == 0, let close = first.close, close + 1 < phrases.tokens.count
        else { return nil }
        let sentence = phrases.sentence(of: close + 1)
        guard sentence.lowerBound == close + 1, let verb = phrases.verbGroups(in: sentence).first(where: \.isFinite),
            (sentence.lowerBound..<verb.tokens.upperBound).contains(where: { phrases.lower($0) == "also" }),
            let source = phrases.source(endingBefore: verb.tokens.lowerBound, from: sentence.lowerBound)
        else { return nil }
        return Frame(source: [source], cue: [verb.tokens])
    }

    /// A quoted phrase without a reporting verb belongs to the person that the sentence is about: "Roe thanked them for
    /// “standing up when it counted”".
    private func phraseFrames(_ frames: [Frame]) -> [Frame] {
        let index = index(of: frames)
        return outermost.compactMap { quotation in
            guard quotation.tokens.count >= 6, !phrases.isTitle(quotation),
                index.innermost(around: span(of: quotation)) == nil
            else { return nil }
            let sentence = phrases.sentence(of: quotation.open)
            guard let verb = phrases.verbGroups(in: sentence.lowerBound..<quotation.open).first(where: \.isFinite),
                let source = phrases.source(endingBefore: verb.tokens.lowerBound, from: sentence.lowerBound),
                source.contains(where: { phrases.isPersonal($0) })
            else { return nil }
            let content = quotation.open..<(quotation.last + 1)
            return Frame(source: [source], cue: [verb.tokens], content: [content], isClaim: false, confidence: 0.5)
        }
    }

    /// Words in quotation marks in a headline are somebody's: the headline is a claim, though nobody is named.
    private func headlineClaim(_ frames: [Frame]) -> Frame? {
        guard frames.isEmpty, phrases.paragraph.isHeadline, let quotation = outermost.first else { return nil }
        let colon = phrases.tokens.indices.last { phrases.lower($0) == ":" && $0 < quotation.open }
        guard let content = phrases.trimmed(((colon ?? -1) + 1)..<phrases.tokens.count),
            content.count > quotation.tokens.count
        else { return nil }
        return Frame(content: [content], confidence: 0.5)
    }

    private var outermost: [Quotation] { phrases.paragraph.paragraph.quotations.filter { $0.depth == 0 } }

    /// Finds the innermost frame in whose content a quotation stands.
    private func index(of frames: [Frame]) -> PartIndex { PartIndex(frames.map { spans($0.content) }) }

    private func span(of quotation: Quotation) -> Span {
        phrases.paragraph.paragraph.span(of: quotation.open..<(quotation.last + 1))
    }

    // MARK: From frames to annotations

    private func spans(_ ranges: [Range<Int>]) -> [Span] { ranges.map { phrases.paragraph.paragraph.span(of: $0) } }

    private func span(of frame: Frame) -> Span { attribution(frame).span }

    private func attribution(_ frame: Frame) -> Attribution {
        Attribution(
            source: spans(frame.source), cue: spans(frame.cue), content: spans(frame.content),
            isInherited: frame.isInherited,
            confidence: frame.confidence)
    }

    private func quotes(_ frames: [Frame]) -> [Quote] {
        var quotes: [Quote] = []
        var lastOfAttribution: [Int: Int] = [:]
        let index = index(of: frames)
        for quotation in outermost {
            let attribution = holder(of: quotation, among: frames, index)
            let form = phrases.form(of: quotation, content: attribution.map { frames[$0].content })
            guard form != .scare, attribution.map({ frames[$0].cue.isEmpty }) != true || form == .partial else {
                continue
            }
            var quote = Quote(
                span: span(of: quotation), form: form, attribution: attribution,
                confidence: attribution == nil ? 0.6 : 0.9)
            if let attribution {
                if let before = lastOfAttribution[attribution], quotes[before].form == .direct { quote.form = .direct }
                quote.continues =
                    form == .direct ? continued(frames[attribution], lastOfAttribution[attribution], quotes) : nil
                lastOfAttribution[attribution] = quotes.count
            }
            quotes.append(quote)
        }
        return quotes
    }

    /// The frame whose content a quotation is: of several around it the surest, of equals the innermost.
    private func holder(of quotation: Quotation, among frames: [Frame], _ index: PartIndex) -> Int? {
        var best: Int?
        for frame in index.attributions(around: span(of: quotation))
        where best.map({ frames[$0].confidence < frames[frame].confidence }) ?? true { best = frame }
        return best
    }

    /// The quote that one goes on from: the one before in the same attribution, or the last one when it is inherited.
    private func continued(_ frame: Frame, _ sameAttribution: Int?, _ quotes: [Quote]) -> Int? {
        sameAttribution ?? (frame.isInherited && !quotes.isEmpty ? quotes.count - 1 : nil)
    }

    private func claims(_ frames: [Frame]) -> [Claim] {
        frames.indices.compactMap { index in
            let frame = frames[index]
            guard frame.isClaim, let first = frame.content.first, phrases.isProposition(frame.content) else {
                return nil
            }
            let span = spans(frame.content).dropFirst().reduce(phrases.paragraph.paragraph.span(of: first)) {
                $0.union($1)
            }
            return Claim(
                span: span, attribution: index, isCheckable: phrases.isCheckable(frame.content),
                confidence: frame.confidence)
        }.sorted { $0.span < $1.span }
    }

    private func denials(_ frames: [Frame]) -> [Denial] {
        frames.indices.compactMap { index in
            guard let stance = frames[index].stance, !frames[index].cue.isEmpty else { return nil }
            let parts = spans(frames[index].cue + frames[index].content)
            let span = parts.dropFirst().reduce(parts[0]) { $0.union($1) }
            return Denial(span: span, stance: stance, attribution: index, confidence: frames[index].confidence)
        }.sorted { $0.span < $1.span }
    }
}
