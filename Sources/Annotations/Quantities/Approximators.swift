import Syntax

/// Words around a number that say how exact it is.
enum Approximators {
    struct Phrase: Sendable {
        let words: [String]
        let bound: Bound
    }

    /// By first word, longest first.
    private static let before = byFirstWord([
        (.almost, ["almost", "nearly", "approaching", "not quite", "practically", "virtually", "close on"]),
        (
            .about,
            [
                "about", "around", "roughly", "approximately", "approx", "approx.", "some", "circa", "an estimated",
                "estimated",
                "close to", "in the region of", "something like", "more or less", "or so", "~", "≈", "∼", "perhaps",
                "nearer",
                "an approximate", "anywhere from", "or about",
            ]
        ),
        (
            .moreThan,
            [
                "more than", "greater than", "over", "exceeding", "exceeds", "exceed", "exceeded", "above",
                "in excess of",
                "upwards of", "upward of", "well over", "far more than", "well above", "larger than", "bigger than",
                "higher than", "longer than", "older than", "heavier than", "deeper than", "taller than", "beyond",
                "surpassing",
                "surpass", "surpassed", "topping", "topped", "north of", ">", "well in excess of", "much more than",
                "many more than",
            ]
        ),
        (
            .atLeast,
            [
                "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of",
                "minimum of",
                "as few as", "as little as", "at the very least", "at a minimum", "> =", ">=", "= >", "=>", "≥",
                "at least or equal to",
                "greater than or equal to", "more than or equal to", "a total of at least",
            ]
        ),
        (
            .lessThan,
            [
                "less than", "fewer than", "under", "below", "smaller than", "lower than", "shorter than",
                "younger than",
                "well under", "well below", "far fewer than", "far less than", "<", "short of",
            ]
        ),
        (
            .atMost,
            [
                "up to", "as many as", "as much as", "at most", "at best", "no more than", "not more than",
                "a maximum of",
                "maximum of", "at the most", "no larger than", "no higher than", "no greater than", "< =", "<=", "= <",
                "=<", "≤",
                "less than or equal to", "smaller or equal than", "as high as", "as far as", "as long as",
            ]
        ),
        (
            .justOver,
            [
                "just over", "just above", "slightly more than", "slightly over", "little more than",
                "a little more than",
                "a little over", "just more than", "a bit more than", "barely more than",
            ]
        ),
        (
            .justUnder,
            [
                "just under", "just below", "just short of", "slightly less than", "slightly under",
                "a little less than",
                "a little under", "just less than", "a bit less than", "just shy of", "shy of",
            ]
        ),
    ])

    static var openers: some Sequence<String> { before.keys }

    /// By first word, longest first.
    private static let after = byFirstWord([
        (
            .atLeast,
            [
                "or more", "or over", "or above", "or greater", "or higher", "or older", "or longer", "or larger",
                "and over",
                "and above", "and older", "and counting", "or possibly more", "or possibly even more",
                "or perhaps more",
                "or perhaps even more", "or maybe more", "or even more", "and possibly more", "and perhaps more",
                "if not more",
                "plus", "+", "or better",
            ]
        ),
        (
            .atMost,
            ["or less", "or fewer", "or under", "or below", "or lower", "or younger", "or shorter", "and under"]
        ),
        (.about, ["or so", "or thereabouts", "odd", "give or take"]),
    ])

    /// The approximator in front of a number that begins at an atom, and where it ends.
    static func before(at index: Int, in list: AtomList) -> (bound: Bound, end: Int)? {
        find(before, at: index, in: list)
    }

    /// The approximator behind a number, with a hyphen or none in front of it ("40-plus").
    static func after(at index: Int, in list: AtomList) -> (bound: Bound, end: Int)? {
        let start = list.skipHyphen(index)
        guard let found = find(after, at: start, in: list) else { return nil }
        if list.lower(start) == "odd", start == index { return nil }
        if list.lower(start) == "plus", start == index, list[found.end].isLetters, !list.tag(found.end).isNoun {
            return nil
        }
        return found
    }

    private static func find(_ phrases: [String: [Phrase]], at index: Int, in list: AtomList) -> (
        bound: Bound, end: Int
    )? {
        for phrase in phrases[list.lower(index)] ?? [] {
            if let end = list.end(of: phrase.words, at: index) { return (phrase.bound, end) }
        }
        return nil
    }

    private static func byFirstWord(_ table: [(Bound, [String])]) -> [String: [Phrase]] {
        let phrases = table.flatMap { bound, forms in
            forms.map { Phrase(words: $0.split(separator: " ").map(String.init), bound: bound) }
        }
        return Dictionary(grouping: phrases) { $0.words[0] }
            .mapValues { phrases in phrases.sorted { $0.words.count > $1.words.count } }
    }
}
