import Syntax
import Text

/// Gives a quotation that opens its paragraph, and that nobody is given for, the speaker who goes on there; links
/// quotations that are one speech. Works on the annotations of all paragraphs, still in the order of the paragraphs.
struct InheritedSpeakers {
    private let places: TextPlaces
    /// How many attributions and quotes stand before each paragraph, and in all.
    private let attributionsBefore: [Int]
    private let quotesBefore: [Int]

    init(_ places: TextPlaces, local: [AnnotationSet]) {
        self.places = places
        attributionsBefore = local.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.attributions.count) }
        quotesBefore = local.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.quotes.count) }
    }

    private var document: Document { places.document }
    private var paragraphs: [TaggedParagraph] { places.paragraphs }

    func resolve(_ set: inout AnnotationSet) {
        let following = followingSpeakers(set)
        for paragraph in paragraphs.indices {
            guard let quote = openingQuote(of: paragraph, in: set) else { continue }
            let before = quoteEnding(before: paragraph, in: set)
            if isAttributed(set.quotes[quote], in: set) {
                if let before, isOpen(paragraph - 1) { set.quotes[quote].continues = before }
            } else if let announced = announcement(before: paragraph, in: set) {
                set.attributions[announced].content = [set.quotes[quote].span]
                set.quotes[quote].attribution = announced
                addClaim(of: set.quotes[quote], in: paragraph, to: &set)
            } else if let speaker = speaker(of: quote, in: paragraph, of: set, following: following[paragraph]) {
                inherit(speaker, by: quote, in: paragraph, of: &set)
                if let before, set.quotes[before].form == .direct { set.quotes[quote].continues = before }
            }
        }
    }

    // MARK: Quotations

    /// The direct quotation at a paragraph's start.
    private func openingQuote(of paragraph: Int, in set: AnnotationSet) -> Int? {
        let index = quotesBefore[paragraph]
        guard index < quotesBefore[paragraph + 1], set.quotes[index].form == .direct,
            set.quotes[index].span.start == document.paragraphSpans[paragraph].start
        else { return nil }
        return index
    }

    /// The last quotation of the paragraph before.
    private func quoteEnding(before paragraph: Int, in set: AnnotationSet) -> Int? {
        guard paragraph > 0, quotesBefore[paragraph - 1] < quotesBefore[paragraph] else { return nil }
        return quotesBefore[paragraph] - 1
    }

    private func isAttributed(_ quote: Quote, in set: AnnotationSet) -> Bool {
        guard let attribution = quote.attribution.map({ set.attributions[$0] }) else { return false }
        return !attribution.source.isEmpty || !attribution.cue.isEmpty
    }

    /// Whether the last quotation of a paragraph has no closing mark, as when the speech goes on in the next.
    private func isOpen(_ paragraph: Int) -> Bool {
        paragraphs[paragraph].paragraph.quotations.last { $0.depth == 0 }.map { $0.close == nil } ?? false
    }

    // MARK: Speakers

    /// For each paragraph whose opening quotation stays open: the attribution at the end of the speech, if it has one.
    private func followingSpeakers(_ set: AnnotationSet) -> [Int?] {
        var following = [Int?](repeating: nil, count: paragraphs.count + 1)
        var next: Int?
        for paragraph in paragraphs.indices.reversed() {
            guard let quote = openingQuote(of: paragraph, in: set) else {
                next = nil
                continue
            }
            if isAttributed(set.quotes[quote], in: set) {
                next = set.quotes[quote].attribution
            } else {
                if !isOpen(paragraph) { next = nil }
                following[paragraph] = next
            }
        }
        return following
    }

    /// The attribution at the end of the paragraph before whose content is still to come: "The mayor continued:".
    private func announcement(before paragraph: Int, in set: AnnotationSet) -> Int? {
        guard paragraph > 0, paragraphs[paragraph - 1].tokens.last?.lower == ":" else { return nil }
        let inside = attributionsBefore[paragraph - 1]..<attributionsBefore[paragraph]
        return inside.last.flatMap { set.attributions[$0].content.isEmpty ? $0 : nil }
    }

    /// The attribution that an opening quotation takes its speaker from.
    private func speaker(of quote: Int, in paragraph: Int, of set: AnnotationSet, following: Int?) -> Attribution? {
        let last = lastSpeaker(before: paragraph, in: set)
        let isAnnounced = paragraph > 0 && paragraphs[paragraph - 1].tokens.last?.lower == ":"
        let known = (isAnnounced ? last : nil) ?? openSpeaker(before: paragraph, in: set) ?? following
        return known.map { set.attributions[$0] } ?? speakerWhoGoesOn(behind: quote, in: paragraph, of: set)
            ?? last.map { set.attributions[$0] }
    }

    /// The attribution of the quotation that opens the paragraph before and stays open there.
    private func openSpeaker(before paragraph: Int, in set: AnnotationSet) -> Int? {
        guard paragraph > 0, let quote = openingQuote(of: paragraph - 1, in: set), isOpen(paragraph - 1) else {
            return nil
        }
        return set.quotes[quote].attribution
    }

    /// The last attribution of the paragraph before, when it reaches into the last sentence there.
    private func lastSpeaker(before paragraph: Int, in set: AnnotationSet) -> Int? {
        guard paragraph > 0, let sentence = paragraphs[paragraph - 1].paragraph.sentences.last else { return nil }
        if let quote = openingQuote(of: paragraph - 1, in: set), quote == quotesBefore[paragraph] - 1,
            let attribution = set.quotes[quote].attribution, set.attributions[attribution].isInherited
        {
            return attribution
        }
        let start =
            document.paragraphSpans[paragraph - 1].start
            + paragraphs[paragraph - 1].tokens[sentence.lowerBound].span.start
        let inside = attributionsBefore[paragraph - 1]..<attributionsBefore[paragraph]
        return inside.last {
            isSpeech(set.attributions[$0]) && !isNested($0, among: inside, in: set)
                && set.attributions[$0].span.end > start
        }
    }

    /// The subject of the sentence behind a quotation, when its "also" tells that they have spoken before: "“...” Roe also
    /// called for ...".
    private func speakerWhoGoesOn(behind quote: Int, in paragraph: Int, of set: AnnotationSet) -> Attribution? {
        var home = paragraph
        var start = places.tokens(of: set.quotes[quote].span)?.tokens.upperBound ?? 0
        while start < paragraphs[home].tokens.count, paragraphs[home].tokens[start].kind == .punctuation { start += 1 }
        if start == paragraphs[home].tokens.count { (home, start) = (paragraph + 1, 0) }
        guard home < paragraphs.count, start < paragraphs[home].tokens.count else { return nil }
        let phrases = Phrases(paragraphs[home])
        let sentence = start..<phrases.sentence(of: start).upperBound
        guard let verb = phrases.verbGroups(in: sentence).first(where: \.isFinite),
            (start..<verb.tokens.upperBound).contains(where: { phrases.lower($0) == "also" }),
            let source = phrases.source(endingBefore: verb.tokens.lowerBound, from: start)
        else { return nil }
        return Attribution(source: [places.span(of: source, in: home)], cue: [places.span(of: verb.tokens, in: home)])
    }

    private func isSpeech(_ attribution: Attribution) -> Bool {
        !attribution.source.isEmpty && !attribution.cue.isEmpty
    }

    private func isNested(_ index: Int, among others: Range<Int>, in set: AnnotationSet) -> Bool {
        let span = set.attributions[index].span
        return others.suffix(Self.mostOthers).contains { other in
            other != index && set.attributions[other].content.contains { $0.contains(span) && $0 != span }
        }
    }

    private static let mostOthers = 8

    // MARK: What is inherited

    private func inherit(_ speaker: Attribution, by quote: Int, in paragraph: Int, of set: inout AnnotationSet) {
        var attribution = speaker
        attribution.isInherited = true
        attribution.content = [set.quotes[quote].span]
        attribution.confidence *= 0.8
        if let own = set.quotes[quote].attribution {
            set.attributions[own] = attribution
        } else {
            set.quotes[quote].attribution = set.attributions.count
            set.attributions.append(attribution)
            addClaim(of: set.quotes[quote], in: paragraph, to: &set)
        }
    }

    /// What a quotation asserts is a claim of its speaker.
    private func addClaim(of quote: Quote, in paragraph: Int, to set: inout AnnotationSet) {
        guard let quotation = paragraphs[paragraph].paragraph.quotations.first, quotation.open == 0 else { return }
        let content = [quotation.open..<(quotation.last + 1)]
        let phrases = Phrases(paragraphs[paragraph])
        guard phrases.isProposition(content) else { return }
        set.claims.append(
            Claim(
                span: quote.span, attribution: quote.attribution, isCheckable: phrases.isCheckable(content),
                confidence: quote.attribution.map { set.attributions[$0].confidence } ?? 0))
    }
}
