import Annotations
import Text

/// The figures under one key, in the order of their articles and texts, with what is looked up once for all pairs.
struct ToldFigures {
    let figures: [Figure]
    let sentence: SharedWords
    let near: SharedWords
    let names: SharedWords
    let modifiers: SharedWords
    let adjacent: SharedWords
    /// Whether names stand near each figure.
    let isNearNames: [Bool]
    /// How the values of two figures stand to each other.
    let values: PairTable<Amount.Relation>
    /// Natural logarithms of the values; nil for those that are not above zero.
    let logarithms: [Double?]
    private let sentences: [SentenceWords]
    /// By figure, the number of its noun.
    private let nouns: [Int]
    /// By figure, a bit for each of the first nouns that stand in its sentence.
    private let nounBits: [UInt64]
    private let companions: FigureCompanions

    /// - Parameters:
    ///   - places: where each figure stands among those of its article.
    ///   - articles: by the figures' `article`.
    init(_ figures: [Figure], at places: [Int], in articles: [ArticleFacts], weights: WordWeights) {
        func lists(_ list: (ArticleFacts, Figure) -> WordList) -> [WordList] {
            figures.map { list(articles[$0.article], $0) }
        }
        self.figures = figures
        var (words, ones) = (WordNumbers(weights: weights), WordNumbers(weights: nil))
        let sentences = lists { $0.list($0.sentences[Int($1.sentence)].words) }
        let (names, near) = (
            lists { $0.list($0.sentences[Int($1.sentence)].names) }, lists { $0.words[$1.lists.near] }
        )
        sentence = SharedWords(sentences, &words)
        self.near = SharedWords(near, &words, hasMost: true)
        self.names = SharedWords(names, &words)
        modifiers = SharedWords(lists { $0.words[$1.lists.modifiers] }, &words)
        adjacent = SharedWords(lists { $0.words[$1.lists.adjacent] }, &ones)
        isNearNames = zip(near, names).map { !$0.isDisjoint(with: $1) }
        let amounts = figures.map { LenientAmount($0.amount) }
        values = PairTable(count: figures.count, of: .agree) { amounts[$0].relation(to: amounts[$1]) }
        logarithms = figures.map { $0.amount.middle > 0 ? logarithm($0.amount.middle) : nil }
        let sentenceWords = sentences.map { SentenceWords($0) }
        self.sentences = sentenceWords
        var known = WordNumbers(weights: nil)
        let nouns = figures.map { known.number(of: $0.nounClass ?? .nothing) }
        let told = Dictionary(zip(nouns, figures.map { $0.nounClass }), uniquingKeysWith: { first, _ in first })
            .filter { $0.key < 64 }
        nounBits = sentenceWords.map { words in
            told.reduce(0) { bits, noun in
                noun.value.map { words.contains($0) } ?? false ? bits | 1 << UInt64(noun.key) : bits
            }
        }
        self.nouns = nouns
        companions = FigureCompanions(of: zip(figures, places).map { (place: $1, article: articles[$0.article]) })
    }

    /// Whether the noun of one figure stands in the sentence of another.
    func isNoun(of figure: Int, inSentenceOf other: Int) -> Bool {
        guard let noun = figures[figure].nounClass else { return false }
        let number = nouns[figure]
        return number < 64 ? nounBits[other] >> UInt64(number) & 1 == 1 : sentences[other].contains(noun)
    }

    /// Figures of one noun or unit in the sentences of two: whether some agree with each other, and whether some do not.
    func companions(_ first: Int, _ second: Int) -> (agree: Bool, disagree: Bool) {
        var (agree, disagree) = (false, false)
        for (companion, amount) in companions[first] {
            for (other, otherAmount) in companions[second] where companion.isSameThing(as: other) {
                if amount.relation(to: otherAmount) == .disagree { disagree = true } else { agree = true }
            }
        }
        return (agree, disagree)
    }
}

/// The words of a sentence, with a bit for each that tells most others apart at once.
private struct SentenceWords {
    private let words: WordList
    private let bits: UInt64

    init(_ words: WordList) {
        self.words = words
        bits = words.reduce(0) { $0 | Self.bit(of: $1) }
    }

    func contains(_ word: Word) -> Bool {
        guard bits & Self.bit(of: word) != 0 else { return false }
        let place = words.firstIndex(behind: { $0 >= word })
        return place < words.endIndex && words[place] == word
    }

    private static func bit(of word: Word) -> UInt64 { 1 << UInt64(word.hash & 63) }
}

/// The other figures in the sentences of some, the nearest few of each.
private struct FigureCompanions {
    typealias Companion = (record: FigureRecord, amount: LenientAmount)

    private var companions: [Companion] = []
    private var ends: [Int] = []

    init(of figures: [(place: Int, article: ArticleFacts)]) {
        for (place, article) in figures {
            for companion in article.companions(of: place) {
                let record = article.figures[companion]
                companions.append((record, LenientAmount(record.amount)))
            }
            ends.append(companions.count)
        }
    }

    subscript(figure: Int) -> ArraySlice<Companion> { companions[(figure == 0 ? 0 : ends[figure - 1])..<ends[figure]] }
}
