import Annotations
import Syntax
import Text

private let timeUnits: Set<String> = [
    "second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year", "person", "head", "share",
]
private let changes: Set<String> = [
    "rise", "fall", "drop", "increase", "decline", "decrease", "gain", "jump", "climb", "slump", "soar", "plunge", "up",
    "down", "lower", "higher", "grow", "growth", "shrink", "lose", "slip", "add",
]
/// Where a quantity stands.
struct FigurePlace {
    let tagged: TaggedParagraph
    /// Index of the sentence in its paragraph.
    let sentenceIndex: Int
    let tokens: Range<Int>

    var sentence: Range<Int> { tagged.paragraph.sentences[sentenceIndex] }

    func finder(behind limit: Int) -> OutcomeFinder {
        OutcomeFinder(tagged: tagged, sentence: sentence, quantity: tokens, limit: limit)
    }

    /// The tokens of the sentence within some distance, its own left out.
    func surroundings(_ distance: Int) -> [Int] {
        let low = max(sentence.lowerBound, tokens.lowerBound - distance)
        let high = min(sentence.upperBound, tokens.upperBound + distance)
        return (low..<max(low, high)).filter { !tokens.contains($0) }
    }

    /// Whether a word of the sentence stands in its opening or within reach of the quantity, and not in it.
    func isNear(_ word: String) -> Bool {
        let near = sentence.prefix(4) + surroundings(10)
        return near.contains { !tokens.contains($0) && tagged.tokens[$0].lower == word }
    }

    /// "two other victims", "12 others": those beside some that are told of elsewhere.
    var isOthers: Bool {
        tokens.contains {
            ["other", "others", "another", "more", "further", "additional"].contains(tagged.tokens[$0].lower)
                && $0 != tokens.lowerBound
        }
    }

    /// "a 20-year-old driver": an age, whatever is counted.
    var isAge: Bool {
        let end = min(sentence.upperBound, tokens.upperBound + 2)
        return (tokens.lowerBound..<end).contains {
            tagged.tokens[$0].lower.hasSuffix("year-old") || tagged.tokens[$0].lower.hasSuffix("year-olds")
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
        if let predicate, changes.contains(predicate) { return true }
        return surroundings(3).contains {
            changes.contains(tagged.lemmas[$0]) || changes.contains(tagged.tokens[$0].lower)
        }
    }

    func isIndefinite(_ amount: Amount) -> Bool {
        amount.interval.low == 1 && ["a", "an"].contains(tagged.tokens[tokens.lowerBound].lower)
    }
}
