import Syntax
import Text

/// Finds the outcome that a sentence gives to a quantity at some tokens, of which `predicate` is the governing verb.
struct OutcomeFinder {
    let paragraph: ParagraphWords
    let sentence: Range<Int>
    let quantity: Range<Int>
    /// Where the next counted thing begins: what stands behind it tells of that one.
    let limit: Int

    private var tagged: TaggedParagraph { paragraph.tagged }

    struct Finding {
        let outcome: Outcome
        /// The token that tells it.
        let token: Int
    }

    func outcome(predicate: String?) -> Finding? {
        if let predicate, outcomeOf[predicate] != nil, let place = nearest(to: predicate),
            let found = outcome(at: place)
        {
            return found
        }
        for index in quantity where !tagged.tags[index].isProperNoun {
            if let found = outcome(at: index) { return found }
        }
        for index in behind { if let found = outcome(at: index) { return found } }
        let opensSentence = quantity.lowerBound <= sentence.lowerBound
        guard predicate == nil, !opensSentence else { return nil }
        for index in (max(sentence.lowerBound, quantity.lowerBound - 3)..<quantity.lowerBound).reversed() {
            if tagged.tags[index].isVerb, let found = outcome(at: index) { return found }
        }
        return nil
    }

    /// Tokens behind the quantity, in its sentence, before another counted thing.
    private var behind: Range<Int> {
        let end = max(quantity.upperBound, min(sentence.upperBound, limit))
        return quantity.upperBound..<min(end, quantity.upperBound + 24)
    }

    private func nearest(to lemma: String) -> Int? {
        sentence.filter { tagged.lemmas[$0] == lemma }
            .min { distance($0) < distance($1) }
    }

    private func distance(_ index: Int) -> Int {
        index < quantity.lowerBound ? quantity.lowerBound - index : index - quantity.upperBound
    }

    private func outcome(at index: Int) -> Finding? {
        let reading = paragraph.readings[index]
        let lemma = tagged.lemmas[index]
        if reading.base.contains(.outcomePhrase), let phrase = phrase(at: index, lemma) {
            return Finding(outcome: phrase, token: index)
        }
        guard let found = reading.outcome, !isNounReading(index, lemma), holds(index, lemma),
            isNegated(index) || !isOpen(index)
        else { return nil }
        return Finding(outcome: isNegated(index) ? found.opposite : found, token: index)
    }

    /// Outcomes of more than one word: "went off course", "landed instead", "make it to", "found their targets".
    private func phrase(at index: Int, _ lemma: String) -> Outcome? {
        let next = (index + 1)..<min(index + 4, sentence.upperBound)
        let near = next.map { tagged.tokens[$0].lower }
        let missed = Outcome(scale: .target, isGood: false)
        switch lemma {
        case "land":
            let before = max(sentence.lowerBound, index - 2)..<index
            let around = near.prefix(1) + before.map { tagged.tokens[$0].lower }
            return around.contains { ["instead", "rather", "short"].contains($0) } ? missed : nil
        case "go", "veer", "drift", "stray":
            return near.contains("astray") || near.starts(with: ["off", "course"]) ? missed : nil
        case "make":
            guard near.first == "it" else { return nil }
            return Outcome(scale: .target, isGood: !isNegated(index))
        default: return nil
        }
    }

    /// Some words name an outcome only beside certain others.
    private func holds(_ index: Int, _ lemma: String) -> Bool {
        let next = (index + 1)..<min(index + 5, sentence.upperBound)
        switch lemma {
        case "find": return next.contains { ["target", "mark"].contains(tagged.lemmas[$0]) }
        case "fall":
            return next.contains {
                ["short", "in", "into", "on", "onto", "inside", "wide"].contains(tagged.tokens[$0].lower)
            }
                || next.isEmpty
        default: return true
        }
    }

    /// "the strikes", "a live broadcast": verbs of the lexicon that stand there as nouns.
    private func isNounReading(_ index: Int, _ lemma: String) -> Bool {
        let tag = tagged.tags[index]
        if tag.isVerb || tag.isAdjective || tag.isAdverb { return false }
        return [
            "strike", "hit", "reach", "find", "live", "work", "pass", "break", "back", "support", "cut", "close",
            "open",
            "return", "release", "test", "favor", "favour", "fall", "miss", "arrest", "burn", "murder", "wound", "hurt",
        ].contains(lemma)
    }

    /// "tried to escape", "could hit": no outcome yet.
    private func isOpen(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, tagged.tags[index] == .VB else { return false }
        return tagged.tags[index - 1] == .TO || tagged.tags[index - 1] == .MD
    }

    private func isNegated(_ index: Int) -> Bool {
        let before = max(sentence.lowerBound, index - 4)..<index
        for place in before.reversed() {
            let reading = paragraph.readings[place]
            if reading.written.union(reading.base).contains(.negation) { return !quantity.contains(place) }
            if reading.written.contains(.replacement), place + 1 < index,
                ["than", "of"].contains(tagged.tokens[place + 1].lower)
            {
                return true
            }
            if tagged.tokens[place].kind == .punctuation { return false }
        }
        return false
    }
}
