import Annotations
import Syntax
import Text

/// How many claims of its own article speak for what a denial is about.
private let mostClaims = 4

/// Reads the facts of an article, paragraph by paragraph.
struct FactsReader {
    private let article: ArticlePlaces
    private(set) var words = WordPool()
    private(set) var paragraphs: [ParagraphRecord] = []
    private(set) var sentences: [SentenceRecord] = []
    private(set) var figures: [FigureRecord] = []
    private(set) var claims: [ClaimRecord] = []
    private(set) var denials: [DenialRecord] = []
    private(set) var speakers: [Speaker] = []
    private var speakerPlaces: [String: Int32?] = [:]
    private let previous: ArticleFacts?
    /// The paragraphs of the previous version by fingerprint.
    private let known: [UInt64: Int]
    /// Where the words and the speakers of the previous version stand in this one, as far as they were taken over.
    private var takenWords: [Int32?]
    private var takenSpeakers: [Int32?]
    private var quoteGists: [QuoteGist] = []
    private var claimGists: [ClaimGist] = []
    private var claimReader: ClaimGistReader
    /// Who speaks or is quoted so far, by name: shared, so that a name is kept once.
    private var knownSpeakers: [String: Speaker] = [:]

    init(_ article: Article, reusing previous: ArticleFacts?) {
        self.article = ArticlePlaces(article)
        self.previous = previous
        let known = (previous?.paragraphs ?? []).enumerated().map { ($0.element.fingerprint, $0.offset) }
        claimReader = ClaimGistReader(article)
        self.known = Dictionary(known, uniquingKeysWith: { first, _ in first })
        takenWords = [Int32?](repeating: nil, count: previous?.words.different.count ?? 0)
        takenSpeakers = [Int32?](repeating: nil, count: previous?.speakers.count ?? 0)
    }

    mutating func readAll() {
        let annotations = article.annotations
        let quantities = article.byParagraph(annotations.quantities.map(\.span))
        let claims = article.byParagraph(annotations.claims.map(\.span))
        let denials = article.byParagraph(annotations.denials.map(\.span))
        let quotes = article.byParagraph(annotations.quotes.map(\.span))
        for index in article.article.paragraphs.indices {
            let own = ParagraphAnnotations(
                quantities: quantities[index], claims: claims[index], denials: denials[index], quotes: quotes[index])
            let fingerprint = article.fingerprint(ofParagraph: index, own)
            paragraphs.append(ParagraphRecord(fingerprint: fingerprint, first: own.first, start: counts))
            if let known = known[fingerprint] { take(known, own) } else { read(own, index) }
        }
    }

    var counts: FactCounts {
        FactCounts(
            words: UInt32(clamping: words.count), sentences: UInt32(clamping: sentences.count),
            figures: UInt32(clamping: figures.count), claims: UInt32(clamping: claims.count),
            denials: UInt32(clamping: denials.count), quoteGists: UInt32(clamping: quoteGists.count),
            claimGists: UInt32(clamping: claimGists.count))
    }

    var drift: DriftGist { DriftGist(quotes: quoteGists, claims: claimGists, claimReader) }

    private mutating func read(_ own: ParagraphAnnotations, _ index: Int) {
        let paragraph = ParagraphWords(article.article.paragraphs[index])
        readFigures(own.quantities, index, paragraph)
        for claim in own.claims { read(claim: claim, index, paragraph) }
        for denial in own.denials { read(denial: denial, index, paragraph) }
        quoteGists += own.quotes.compactMap { QuoteGist($0, in: article.article, &knownSpeakers) }
    }

    /// Takes over what is known of a paragraph.
    private mutating func take(_ paragraph: Int, _ own: ParagraphAnnotations) {
        guard let previous else { return }
        let old = previous.paragraphs[paragraph]
        let first = own.first
        let shift = FactsShift(
            words: words.count - Int(old.start.words), sentences: sentences.count - Int(old.start.sentences),
            quantities: Int(first.quantity - old.first.quantity), claims: Int(first.claim - old.first.claim))
        words.add(previous.part(ofParagraph: paragraph, { $0.words }), of: previous.words, known: &takenWords)
        sentences += previous.sentences[previous.part(ofParagraph: paragraph, { $0.sentences })].map {
            $0.shifted(by: shift)
        }
        figures += previous.figures[previous.part(ofParagraph: paragraph, { $0.figures })].map { $0.shifted(by: shift) }
        quoteGists += previous.drift.quotes[previous.part(ofParagraph: paragraph, { $0.quoteGists })].map {
            $0.moved(to: $0.quote + Int(first.quote - old.first.quote))
        }
        takeClaims(of: previous, paragraph, by: shift)
        let oldDenials = previous.denials[previous.part(ofParagraph: paragraph, { $0.denials })]
        for (number, denial) in zip(own.denials, oldDenials) {
            let speaker = take(speaker: denial.speaker, of: previous, article.annotations.denials[number].attribution)
            add(denial: number, denial.proposition?.shifted(by: shift), speaker)
        }
    }

    private mutating func takeClaims(of previous: ArticleFacts, _ paragraph: Int, by shift: FactsShift) {
        let moved = claims.count - Int(previous.paragraphs[paragraph].start.claims)
        for claim in previous.claims[previous.part(ofParagraph: paragraph, { $0.claims })] {
            let annotation = article.annotations.claims[Int(claim.annotation) + shift.claims]
            let speaker = take(speaker: claim.speaker, of: previous, annotation.attribution)
            claims.append(claim.shifted(by: shift, speaker: speaker))
        }
        for gist in previous.drift.claims[previous.part(ofParagraph: paragraph, { $0.claimGists })] {
            let place = Int(gist.claim) + moved
            claimGists.append(claimReader.take(gist, of: previous.drift, for: claims[place], at: place, by: shift))
        }
    }

    private mutating func readFigures(_ quantities: [Int], _ index: Int, _ paragraph: ParagraphWords) {
        let reader = FigureReader(
            article: article, paragraph: paragraph, index: index, firstSentence: sentences.count)
        for sentence in paragraph.tagged.paragraph.sentences {
            sentences.append(
                SentenceRecord(
                    words: words.add(paragraph.words(at: sentence)), names: words.add(paragraph.names(at: sentence))))
        }
        for quantity in quantities {
            if let figure = reader.figure(quantity, &words) { figures.append(figure) }
        }
    }

    private mutating func read(claim number: Int, _ index: Int, _ paragraph: ParagraphWords) {
        let claim = article.annotations.claims[number]
        guard let proposition = proposition([claim.span], index, paragraph) else { return }
        let record = ClaimRecord(
            annotation: Int32(clamping: number), proposition: proposition, speaker: speaker(claim.attribution),
            isDenied: claim.attribution.map { article.denying.contains($0) } ?? false)
        if let gist = claimReader.gist(record, at: claims.count, &words) { claimGists.append(gist) }
        claims.append(record)
    }

    private mutating func read(denial number: Int, _ index: Int, _ paragraph: ParagraphWords) {
        let denial = article.annotations.denials[number]
        let attributions = article.annotations.attributions
        var own: Proposition?
        if denial.stance != .noComment, let attribution = denial.attribution, attributions.indices.contains(attribution)
        {
            own = proposition(attributions[attribution].content, index, paragraph)
        }
        add(denial: number, own, speaker(denial.attribution))
    }

    private mutating func add(denial number: Int, _ proposition: Proposition?, _ speaker: Int32?) {
        let denial = article.annotations.denials[number]
        denials.append(
            DenialRecord(
                annotation: Int32(clamping: number), stance: denial.stance, proposition: proposition,
                claims: denial.denies.prefix(mostClaims).map { Int32(clamping: $0) },
                speaker: speaker))
    }

    /// What the spans that lie in a paragraph are about.
    private mutating func proposition(_ spans: [Span], _ index: Int, _ paragraph: ParagraphWords) -> Proposition? {
        let place = article.document.paragraphSpans[index]
        let inside = spans.filter { place.contains($0.start) }.map { $0.shifted(by: -place.start) }
        return paragraph.proposition(at: inside, &words)
    }

    /// The place of a speaker of an earlier version, who has the same name in this one.
    private mutating func take(speaker: Int32?, of previous: ArticleFacts, _ attribution: Int?) -> Int32? {
        guard let old = speaker.map({ Int($0) }) else { return nil }
        let place = takenSpeakers[old] ?? self.speaker(attribution, known: previous.speakers[old])
        takenSpeakers[old] = place
        return place
    }

    /// - Parameter known: who it is, where an earlier version of the article has the same name.
    private mutating func speaker(_ attribution: Int?, known: Speaker? = nil) -> Int32? {
        guard let name = article.speaker(attribution) else { return nil }
        if let place = speakerPlaces[name] { return place }
        let speaker = known ?? knownSpeakers[name] ?? Speaker(name: name)
        knownSpeakers[name] = speaker
        speakerPlaces[name] = .some(speaker == nil ? nil : Int32(clamping: speakers.count))
        if let speaker { speakers.append(speaker) }
        return speakerPlaces[name] ?? nil
    }
}
