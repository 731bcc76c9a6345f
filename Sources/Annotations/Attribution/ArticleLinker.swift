import Syntax
import Text

/// The second step: joins the annotations of all paragraphs and resolves what crosses them. Offsets of the result count in
/// the document.
struct ArticleLinker {
    let document: Document
    let paragraphs: [TaggedParagraph]

    func link(_ local: [AnnotationSet]) -> AnnotationSet {
        var whole = AnnotationSet()
        for (index, set) in local.enumerated() {
            let offset = document.paragraphSpans[index].start
            let first = whole.quotes.count
            whole.append(set, shiftedBy: offset)
            linkQuotation(at: first, inParagraph: index, of: &whole, previousSet: index > 0 ? local[index - 1] : nil)
        }
        whole.sortByPosition()
        SpeakerResolver(document: document, paragraphs: paragraphs).resolve(&whole)
        DenialLinker(document: document, paragraphs: paragraphs).link(&whole)
        whole.quantities = dropUncountedIndefinites(whole.quantities)
        return whole
    }

    // MARK: Quotations that go on

    /// Gives a paragraph's first quotation, when it has nobody, the speaker of the paragraph before, and links the two
    /// when they are one speech.
    private func linkQuotation(
        at index: Int, inParagraph paragraph: Int, of whole: inout AnnotationSet, previousSet: AnnotationSet?
    ) {
        guard index < whole.quotes.count, paragraph > 0, let previousSet,
            whole.quotes[index].form == .direct, startsParagraph(whole.quotes[index], paragraph)
        else { return }
        let before = index - 1
        let isNeighbour = index > 0 && whole.quotes[before].span.start >= document.paragraphSpans[paragraph - 1].start
        if whole.quotes[index].attribution == nil {
            if let announced = announcement(of: whole, inParagraph: paragraph - 1) {
                whole.attributions[announced].content = [whole.quotes[index].span]
                whole.quotes[index].attribution = announced
                return claim(whole.quotes[index], in: paragraph, of: &whole)
            }
            guard let speaker = lastSpeaker(of: whole, inParagraph: paragraph - 1, previousSet) else { return }
            inherit(speaker, by: index, in: paragraph, of: &whole)
            if isNeighbour, whole.quotes[before].form == .direct { whole.quotes[index].continues = before }
        } else if isNeighbour, isOpenAtEnd(paragraph - 1) {
            whole.quotes[index].continues = before
            if whole.quotes[before].attribution == nil, let speaker = whole.quotes[index].attribution {
                inherit(speaker, by: before, in: paragraph - 1, of: &whole)
            }
        }
    }

    private func startsParagraph(_ quote: Quote, _ paragraph: Int) -> Bool {
        quote.span.start == document.paragraphSpans[paragraph].start
    }

    private func isOpenAtEnd(_ paragraph: Int) -> Bool {
        paragraphs[paragraph].paragraph.quotations.contains { $0.depth == 0 && $0.close == nil }
    }

    /// The attribution that a following bare quotation may inherit: the last of the paragraph before, when the paragraph
    /// ends with that speaker's words or with the act of saying them.
    private func lastSpeaker(of whole: AnnotationSet, inParagraph paragraph: Int, _ set: AnnotationSet) -> Int? {
        let span = document.paragraphSpans[paragraph]
        let inside = whole.attributions.indices.reversed().prefix { whole.attributions[$0].span.end > span.start }
        guard
            let last = inside.first(where: {
                isSpeech(whole.attributions[$0]) && !isNested($0, among: inside, in: whole)
            })
        else {
            return nil
        }
        let sentences = paragraphs[paragraph].paragraph.sentences
        guard let final = sentences.last else { return nil }
        let finalStart = span.start + paragraphs[paragraph].paragraph.tokens[final.lowerBound].span.start
        let attribution = whole.attributions[last]
        guard attribution.span.end > finalStart else { return nil }
        let hasQuotation = set.quotes.contains { $0.form == .direct }
        return hasQuotation || startsSentence(attribution, paragraph) ? last : nil
    }

    /// The attribution at a paragraph's end whose content is still to come: "The mayor continued:".
    private func announcement(of whole: AnnotationSet, inParagraph paragraph: Int) -> Int? {
        let span = document.paragraphSpans[paragraph]
        guard paragraphs[paragraph].tokens.last?.lower == ":", let last = whole.attributions.indices.last,
            whole.attributions[last].span.start >= span.start, whole.attributions[last].content.isEmpty
        else { return nil }
        return last
    }

    private func isSpeech(_ attribution: Attribution) -> Bool {
        !attribution.source.isEmpty && !attribution.cue.isEmpty
    }

    private func isNested(_ index: Int, among others: some Sequence<Int>, in whole: AnnotationSet) -> Bool {
        let span = whole.attributions[index].span
        return others.prefix(8).contains { other in
            other != index && whole.attributions[other].content.contains { $0.contains(span) && $0 != span }
        }
    }

    /// Whether the speaker opens the paragraph: "He has also suggested that ...".
    private func startsSentence(_ attribution: Attribution, _ paragraph: Int) -> Bool {
        guard let source = attribution.source.first else { return false }
        return source.start == document.paragraphSpans[paragraph].start
    }

    private func inherit(_ speaker: Int, by quote: Int, in paragraph: Int, of whole: inout AnnotationSet) {
        var attribution = whole.attributions[speaker]
        attribution.isInherited = true
        attribution.content = [whole.quotes[quote].span]
        attribution.confidence *= 0.8
        whole.quotes[quote].attribution = whole.attributions.count
        whole.attributions.append(attribution)
        claim(whole.quotes[quote], in: paragraph, of: &whole)
    }

    /// What an inherited quotation asserts is a claim of its speaker.
    private func claim(_ quote: Quote, in paragraph: Int, of whole: inout AnnotationSet) {
        let phrases = Phrases(paragraphs[paragraph])
        let start = quote.span.start - document.paragraphSpans[paragraph].start
        guard
            let quotation = paragraphs[paragraph].paragraph.quotations.first(where: {
                $0.depth == 0 && paragraphs[paragraph].tokens[$0.open].span.start == start
            })
        else { return }
        let content = [quotation.open..<(quotation.last + 1)]
        guard phrases.isProposition(content) else { return }
        whole.claims.append(
            Claim(
                span: quote.span, attribution: quote.attribution, isCheckable: phrases.isCheckable(content),
                confidence: whole.attributions[quote.attribution ?? 0].confidence))
    }
}
