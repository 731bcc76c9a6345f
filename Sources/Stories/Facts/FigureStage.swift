import Syntax
import Text

/// By their second words.
let earlyPairs: [String: [String]] = ["far": ["so"], "first": ["at"], "reports": ["first", "early"]]

/// Words that place a figure in the course of events, so that an update is known without dates.
extension FigurePlace {
    /// "the toll rises to 17", "is now 17"
    var isLate: Bool {
        let before = max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
        if lemma(before: 1) == "to", before.contains(where: { paragraph.readings[$0].base.contains(.riser) }) {
            return true
        }
        return surroundings(6).contains { paragraph.readings[$0].written.contains(.late) }
    }

    /// "12 so far", "initially said 12", "up from 12"
    var isEarly: Bool {
        let verb = tokens.lowerBound - 2
        if lemma(before: 1) == "from", verb >= sentence.lowerBound, paragraph.readings[verb].base.contains(.riser) {
            return true
        }
        var last = ""
        for index in surroundings(8) {
            let (word, traits) = (tagged.tokens[index].lower, paragraph.readings[index].written)
            if traits.contains(.early) { return true }
            if traits.contains(.earlyEnd), earlyPairs[word]?.contains(last) ?? false { return true }
            last = word
        }
        return false
    }

    private func lemma(before distance: Int) -> String {
        let index = tokens.lowerBound - distance
        return index >= sentence.lowerBound ? tagged.lemmas[index] : ""
    }
}
