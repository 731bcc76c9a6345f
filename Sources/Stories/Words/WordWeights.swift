import Learning

/// How much it says that two sentences share a word: inverse document frequency over a collection of news articles, so that
/// no other article of a story has a say in it (Spärck Jones 1972).
package struct WordWeights: Sendable {
    /// A key and the weight in 32nds.
    static let slotLength = 5
    static let steps = 32.0
    /// Of a word that the collection does not know.
    static let rarest = 6.5

    private let table: WordTable

    init(table: WordTable) { self.table = table }

    /// Counts in how many articles each word stands. Words of fewer than three weigh as much as unknown ones.
    package init(counting articles: [ArticleFacts]) {
        var holders: [Word: Int] = [:]
        for article in articles { for word in article.contentWords { holders[word, default: 0] += 1 } }
        let known = holders.filter { $0.value > 2 }.sorted { $0.key < $1.key }
        let values = known.map { word, count in
            let weight = logarithm(1 + Double(articles.count) / Double(count))
            return (
                word: UInt64(word.hash),
                value: [UInt8(clamping: Int((min(weight, Self.rarest) * Self.steps).rounded()))]
            )
        }
        let bytes = WordTable.bytes(of: values, least: known.count * 3 / 2, slotLength: Self.slotLength)
        table = WordTable(bytes: bytes, slotLength: Self.slotLength)
    }

    package var bytes: [UInt8] { table.bytes }

    subscript(word: Word) -> Double { Double(steps(of: word)) / Self.steps }

    /// The weight of a word in 32nds.
    func steps(of word: Word) -> UInt8 {
        guard let slot = table.slot(for: UInt64(word.hash)) else { return UInt8(Self.rarest * Self.steps) }
        return slot.load(fromByteOffset: 4, as: UInt8.self)
    }

    func sum(_ words: WordList) -> Double { words.reduce(0) { $0 + self[$1] } }

    /// The weight of the words that two lists share.
    func shared(_ a: WordList, _ b: WordList) -> Double {
        var sum = 0.0
        forEachShared(a, b) { word, _ in sum += self[word] }
        return sum
    }

    /// Weight of the shared words against the geometric mean of both, from 0 to 1.
    func similarity(_ a: WordList, _ b: WordList) -> Double {
        let shared = shared(a, b)
        return shared > 0 ? shared / (sum(a) * sum(b)).squareRoot() : 0
    }
}
