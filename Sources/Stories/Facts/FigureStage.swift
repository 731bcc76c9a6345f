import Syntax
import Text

private let risers: Set<String> = [
    "rise", "climb", "grow", "increase", "jump", "soar", "swell", "up", "revise", "raise", "update",
]
private let lateWords: Set<String> = ["now", "latest", "updated", "revised", "currently"]
private let earlyWords: Set<String> = [
    "initially", "originally", "earlier", "previously", "preliminary", "provisional", "provisionally",
]
private let earlyPairs: Set<[String]> = [
    ["so", "far"], ["at", "first"], ["first", "reports"], ["early", "reports"],
]

/// Words that place a figure in the course of events, so that an update is known without dates.
extension FigurePlace {
    /// "the toll rises to 17", "is now 17"
    var isLate: Bool {
        let before = max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
        if lemma(before: 1) == "to", before.contains(where: { risers.contains(tagged.lemmas[$0]) }) { return true }
        return surroundings(6).contains { lateWords.contains(tagged.tokens[$0].lower) }
    }

    /// "12 so far", "initially said 12", "up from 12"
    var isEarly: Bool {
        if lemma(before: 1) == "from", risers.contains(lemma(before: 2)) { return true }
        let near = surroundings(8).map { tagged.tokens[$0].lower }
        return near.contains(where: earlyWords.contains)
            || zip(near, near.dropFirst()).contains { earlyPairs.contains([$0, $1]) }
    }

    private func lemma(before distance: Int) -> String {
        let index = tokens.lowerBound - distance
        return index >= sentence.lowerBound ? tagged.lemmas[index] : ""
    }
}
