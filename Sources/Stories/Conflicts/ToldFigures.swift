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
    let pairs: PairTable<ToldPair>
    /// Natural logarithms of the values; nil for those that are not above zero. Twenty years are as far apart as a number and its
    /// e-fold.
    let logarithms: [Double?]
    private let sentences: [SentenceWords]
    private let companions: FigureCompanions

    /// - Parameters:
    ///   - places: where each figure stands among those of its article.
    ///   - articles: by the figures' `article`.
    init(_ figures: [Figure], at places: [Int], in articles: [ArticleFacts], weights: WordWeights) {
        let told = figures.map { FigureWords($0.record, in: articles[$0.article]) }
        var (words, ones) = (WordNumbers(weights: weights), WordNumbers(weights: nil))
        var pairs = PairTable(count: figures.count, of: ToldPair())
        self.figures = figures
        sentence = SharedWords(told.map(\.sentence), &words, in: &pairs) { $0.sentence.add($1) }
        near = SharedWords(told.map(\.near), &words, in: &pairs) { pair, steps in
            pair.near.add(steps)
            pair.rarestNear = max(pair.rarestNear, steps)
        }
        names = SharedWords(told.map(\.names), &words, in: &pairs) { $0.names.add($1) }
        modifiers = SharedWords(told.map(\.modifiers), &words, in: &pairs) { $0.modifiers.add($1) }
        adjacent = SharedWords(told.map(\.adjacent), &ones, in: &pairs) { $0.adjacent.add($1) }
        isNearNames = told.map { !$0.near.isDisjoint(with: $0.names) }
        logarithms = figures.map { figure in
            let value = figure.amount.middle
            if figure.role == .date { return value / 20 }
            return value > 0 ? logarithm(value) : nil
        }
        sentences = told.map { SentenceWords($0.sentence) }
        companions = FigureCompanions(of: zip(figures, places).map { (place: $1, article: articles[$0.article]) })
        let amounts = figures.map { LenientAmount($0.amount) }
        for first in figures.indices {
            pairs.change(behind: first) { $0.values = amounts[first].relation(to: amounts[$1]) }
        }
        self.pairs = pairs
    }

    /// Whether the noun of one figure stands in the sentence of another.
    @inline(__always)
    func isNoun(_ noun: Word, inSentenceOf figure: Int) -> Bool { sentences[figure].contains(noun) }

    /// Figures of one noun or unit in the sentences of two: whether some agree with each other, and whether some do not.
    func companions(_ first: Int, _ second: Int) -> (agree: Bool, disagree: Bool) {
        var (agree, disagree) = (false, false)
        companions.forEach(of: first) { companion, amount in
            companions.forEach(of: second) { other, otherAmount in
                guard companion.isSameThing(as: other) else { return }
                if amount.relation(to: otherAmount) == .disagree { disagree = true } else { agree = true }
            }
        }
        return (agree, disagree)
    }

    /// Whether the sentence of each also tells what the other tells: "12 from the north and 11 from the south", twice.
    func areCrossed(_ first: Int, _ second: Int) -> Bool {
        companions.contains(figures[second].record, besides: first)
            && companions.contains(figures[first].record, besides: second)
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
    private var companions: [(record: FigureRecord, amount: LenientAmount)] = []
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

    @inline(__always)
    func forEach(of figure: Int, _ body: (_ companion: FigureRecord, _ amount: LenientAmount) -> Void) {
        for index in (figure == 0 ? 0 : ends[figure - 1])..<ends[figure] {
            body(companions[index].record, companions[index].amount)
        }
    }

    /// Whether the sentence of a figure tells the same number in the same unit, whatever it counts there.
    func contains(_ other: FigureRecord, besides figure: Int) -> Bool {
        var isTold = false
        forEach(of: figure) { companion, _ in
            if companion.unit == other.unit, companion.amount.isSameInterval(as: other.amount) { isTold = true }
        }
        return isTold
    }
}
