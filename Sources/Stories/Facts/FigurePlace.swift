import Annotations
import Syntax
import Text

private let timeUnits: Set<String> = [
    "second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year", "person", "head", "share",
]
/// Where a quantity stands.
struct FigurePlace {
    let paragraph: ParagraphWords
    /// Index of the sentence in its paragraph.
    let sentenceIndex: Int
    let tokens: Range<Int>

    var tagged: TaggedParagraph { paragraph.tagged }
    var sentence: Range<Int> { tagged.paragraph.sentences[sentenceIndex] }

    func finder(behind limit: Int) -> OutcomeFinder {
        OutcomeFinder(paragraph: paragraph, sentence: sentence, quantity: tokens, limit: limit)
    }

    /// The tokens of the sentence within some distance, its own left out.
    func surroundings(_ distance: Int) -> some Sequence<Int> {
        let (sentence, tokens) = (sentence, tokens)
        let low = max(sentence.lowerBound, tokens.lowerBound - distance)
        let high = min(sentence.upperBound, tokens.upperBound + distance)
        return (low..<max(low, high)).lazy.filter { !tokens.contains($0) }
    }

    /// Whether a word of the sentence stands in its opening or within reach of the quantity, and not in it.
    func isNear(_ word: String) -> Bool {
        let isWord = { !tokens.contains($0) && tagged.tokens[$0].lower == word }
        return sentence.prefix(4).contains(where: isWord) || surroundings(10).contains(where: isWord)
    }

    /// "two other victims", "12 others": those beside some that are told of elsewhere.
    var isOthers: Bool {
        tokens.dropFirst().contains { paragraph.readings[$0].written.contains(.others) }
    }

    /// "a 20-year-old driver": an age, whatever is counted.
    var isAge: Bool {
        let end = min(sentence.upperBound, tokens.upperBound + 2)
        return (tokens.lowerBound..<end).contains {
            tagged.tokens[$0].lower.ends(in: "year-old") || tagged.tokens[$0].lower.ends(in: "year-olds")
        }
    }

    var isRate: Bool {
        let next = tokens.upperBound
        guard next < sentence.upperBound else { return false }
        let word = tagged.tokens[next].lower
        if ["per", "apiece", "annually", "yearly", "monthly", "daily", "hourly", "each"].contains(word) { return true }
        return ["a", "an", "every", "/"].contains(word) && next + 1 < sentence.upperBound
            && timeUnits.contains(tagged.lemmas[next + 1])
    }

    func isChange(_ predicate: String?) -> Bool {
        if let predicate, Lexicon.shared[Word(predicate)].traits.contains(.change) { return true }
        return surroundings(3).contains {
            paragraph.readings[$0].base.union(paragraph.readings[$0].written).contains(.change)
        }
    }

    func isIndefinite(_ amount: Amount) -> Bool {
        amount.interval.low == 1 && ["a", "an"].contains(tagged.tokens[tokens.lowerBound].lower)
    }
}
