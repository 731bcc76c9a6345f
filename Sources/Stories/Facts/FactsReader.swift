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
    /// Attributions by which something is denied.
    private let denying: Set<Int>
    private let previous: ArticleFacts?
    /// The paragraphs of the previous version by fingerprint.
    private let known: [UInt64: ParagraphRecord]

    init(_ article: Article, reusing previous: ArticleFacts?) {
        self.article = ArticlePlaces(article)
        self.previous = previous
        let known = (previous?.paragraphs ?? []).filter { !$0.hasDenials }.map { ($0.fingerprint, $0) }
        self.known = Dictionary(known, uniquingKeysWith: { first, _ in first })
        let denials = article.annotations.denials.filter { $0.stance != .countered }
        denying = Set(denials.compactMap(\.attribution))
    }

    mutating func readAll() {
        let annotations = article.annotations
        let quantities = article.byParagraph(annotations.quantities.map(\.span))
        let claims = article.byParagraph(annotations.claims.map(\.span))
        let denials = article.byParagraph(annotations.denials.map(\.span))
        for index in article.article.paragraphs.indices {
            let before = (words.words.count, sentences.count, figures.count, self.claims.count)
            let fingerprint = article.fingerprint(
                ofParagraph: index, quantities: quantities[index], claims: claims[index])
            let (firstQuantity, firstClaim) = (quantities[index].first ?? 0, claims[index].first ?? 0)
            if denials[index].isEmpty, let known = known[fingerprint] {
                take(known, firstQuantity: firstQuantity, firstClaim: firstClaim)
            } else {
                let paragraph = ParagraphWords(article.article.paragraphs[index])
                readFigures(quantities[index], index, paragraph)
                for claim in claims[index] { read(claim: claim, index, paragraph) }
                for denial in denials[index] { read(denial: denial, index, paragraph) }
            }
            paragraphs.append(
                ParagraphRecord(
                    fingerprint: fingerprint, hasDenials: !denials[index].isEmpty, firstQuantity: firstQuantity,
                    firstClaim: firstClaim,
                    words: before.0..<words.words.count, sentences: before.1..<sentences.count,
                    figures: before.2..<figures.count, claims: before.3..<self.claims.count))
        }
    }

    /// Takes over what is known of a paragraph.
    private mutating func take(_ paragraph: ParagraphRecord, firstQuantity: Int, firstClaim: Int) {
        guard let previous else { return }
        let shift = FactsShift(
            words: words.words.count - paragraph.words.lowerBound,
            sentences: sentences.count - paragraph.sentences.lowerBound,
            quantities: firstQuantity - paragraph.firstQuantity, claims: firstClaim - paragraph.firstClaim)
        words.add(previous.words[paragraph.words])
        sentences += previous.sentences[paragraph.sentences].map { $0.shifted(by: shift) }
        figures += previous.figures[paragraph.figures].map { $0.shifted(by: shift) }
        for claim in previous.claims[paragraph.claims] {
            let annotation = article.annotations.claims[Int(claim.annotation) + shift.claims]
            claims.append(claim.shifted(by: shift, speaker: speaker(annotation.attribution)))
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
        claims.append(
            ClaimRecord(
                annotation: Int32(clamping: number), proposition: proposition, speaker: speaker(claim.attribution),
                isDenied: claim.attribution.map { denying.contains($0) } ?? false))
    }

    private mutating func read(denial number: Int, _ index: Int, _ paragraph: ParagraphWords) {
        let denial = article.annotations.denials[number]
        let attributions = article.annotations.attributions
        var own: Proposition?
        if denial.stance != .noComment, let attribution = denial.attribution, attributions.indices.contains(attribution)
        {
            own = proposition(attributions[attribution].content, index, paragraph)
        }
        denials.append(
            DenialRecord(
                annotation: Int32(clamping: number), stance: denial.stance, proposition: own,
                claims: denial.denies.prefix(mostClaims).map { Int32(clamping: $0) },
                speaker: speaker(denial.attribution)))
    }

    /// What the spans that lie in a paragraph are about.
    private mutating func proposition(_ spans: [Span], _ index: Int, _ paragraph: ParagraphWords) -> Proposition? {
        let place = article.document.paragraphSpans[index]
        let inside = spans.filter { place.contains($0.start) }.map { $0.shifted(by: -place.start) }
        return paragraph.proposition(at: inside, &words)
    }

    private mutating func speaker(_ attribution: Int?) -> Int32? {
        guard let name = article.speaker(attribution) else { return nil }
        if let known = speakerPlaces[name] { return known }
        let speaker = Speaker(name: name)
        speakerPlaces[name] = .some(speaker == nil ? nil : Int32(clamping: speakers.count))
        if let speaker { speakers.append(speaker) }
        return speakerPlaces[name] ?? nil
    }
}
