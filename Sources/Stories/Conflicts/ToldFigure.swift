import Text

/// A figure with the weights of the words around it, looked up once for all its pairs; a class, since its many pairs share it.
final class ToldFigure {
    let figure: Figure
    let sentence: WeightedWords
    let near: WeightedWords
    let names: WeightedWords
    let modifiers: WeightedWords
    /// The other figures of its sentence, the nearest few.
    let companions: [FigureRecord]

    init(_ figure: Figure, weights: WordWeights) {
        self.figure = figure
        sentence = WeightedWords(figure.words, weights)
        near = WeightedWords(figure.near, weights)
        names = WeightedWords(figure.names, weights)
        modifiers = WeightedWords(figure.modifiers, weights)
        companions = figure.companions
    }

    /// How alike two figures are told, from about 0 to about 1.
    func similarity(to other: ToldFigure) -> Double {
        var similarity = (sentence.similarity(to: other.sentence) + near.similarity(to: other.near)) / 2
        if let noun = figure.nounClass, let otherNoun = other.figure.nounClass {
            similarity += noun == otherNoun ? 0.15 : -0.15
        }
        return similarity
    }
}

/// A list of words, each with how much it says.
struct WeightedWords {
    private let words: WordList
    private let weights: [Float]
    let sum: Float

    init(_ list: WordList, _ table: WordWeights) {
        words = list
        weights = list.map { Float(table[$0]) }
        sum = weights.reduce(0, +)
    }

    var isEmpty: Bool { words.isEmpty }

    func contains(_ word: Word) -> Bool {
        let place = words.firstIndex(behind: { $0 >= word })
        return place < words.endIndex && words[place] == word
    }

    /// The weight of the words that both have, and that of the rarest of them. Linear time.
    func shared(with other: WeightedWords) -> (sum: Float, most: Float) {
        var (sum, most): (Float, Float) = (0, 0)
        forEachShared(words, other.words) { _, place in
            sum += weights[place]
            most = max(most, weights[place])
        }
        return (sum, most)
    }

    /// Weight of the shared words against the geometric mean of both, from 0 to 1.
    func similarity(to other: WeightedWords) -> Double { share(of: shared(with: other).sum, with: other) }

    func share(of shared: Float, with other: WeightedWords) -> Double {
        shared > 0 ? Double(shared / (sum * other.sum).squareRoot()) : 0
    }
}
