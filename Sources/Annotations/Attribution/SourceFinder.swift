import Syntax
import Text

/// Finds who speaks: the noun phrase that a reporting verb has for subject.
extension Phrases {
    /// The source that ends before the cue that starts at `cue`, not before `limit`; adverbs, time phrases, relative and
    /// participial clauses between the two stay outside.
    func source(endingBefore cue: Int, from limit: Int) -> Range<Int>? {
        var end = cue
        while end > limit {
            let before = end
            end = startOfTime(endingBefore: end, from: limit)
            while end > limit, tag(end - 1).isAdverb || ["then", "later", "also", "now"].contains(lower(end - 1)) {
                end -= 1
            }
            if end == before { break }
        }
        guard end > limit else { return nil }
        if isComma(end - 1) { return sourceWithApposition(endingBefore: end, from: limit) }
        if ["who", "which", "that"].contains(lower(end - 1)), tag(end - 1) != .DT {
            return antecedent(of: end - 1, from: limit)
        }
        guard let phrase = nounPhrase(endingAt: end - 1, from: limit) else { return nil }
        return withTitleBefore(phrase, from: limit)
    }

    /// "X, the mayor, said": the phrase before the comma and the apposition; of "X, who ..., said" only the phrase.
    private func sourceWithApposition(endingBefore comma: Int, from limit: Int) -> Range<Int>? {
        let last = comma - 2
        guard let opening = stride(from: last, through: max(limit, last - 30), by: -1).first(where: { isComma($0) }),
            opening > limit, let outer = nounPhrase(endingAt: opening - 1, from: limit)
        else { return nil }
        let isNominal = nounPhrase(startingAt: opening + 1, before: comma - 1)?.upperBound == comma - 1
        return isNominal ? outer.lowerBound..<(comma - 1) : outer
    }

    /// What a relative pronoun stands for: "3 officials, who said".
    private func antecedent(of pronoun: Int, from limit: Int) -> Range<Int>? {
        let last = pronoun - 1 > limit && isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1
        return last >= limit ? nounPhrase(endingAt: last, from: limit) : nil
    }

    /// A name in apposition keeps the title that stands before its comma: "defence secretary, Ash Carter".
    private func withTitleBefore(_ phrase: Range<Int>, from limit: Int) -> Range<Int> {
        let comma = phrase.lowerBound - 1
        guard comma - 1 >= limit, isComma(comma), phrase.allSatisfy({ tag($0).isProperNoun }),
            Titles.isPerson(lemma(comma - 1)), let title = nounPhrase(endingAt: comma - 1, from: limit)
        else { return phrase }
        return title.lowerBound..<phrase.upperBound
    }

    /// The source that starts behind a cue: "said the mayor, Ann Roe".
    func source(startingAt start: Int, before limit: Int) -> Range<Int>? {
        guard var phrase = nounPhrase(startingAt: start, before: limit), canSpeak(phrase) else { return nil }
        while phrase.upperBound + 1 < limit, isComma(phrase.upperBound),
            let apposition = nounPhrase(startingAt: phrase.upperBound + 1, before: limit), !isTime(apposition),
            apposition.upperBound >= limit || tokens[apposition.upperBound].kind == .punctuation
                || tag(apposition.upperBound) == .IN
        {
            phrase = phrase.lowerBound..<apposition.upperBound
        }
        return phrase
    }

    /// Whether a token names a person or stands for one.
    func isPersonal(_ i: Int) -> Bool {
        tag(i).isProperNoun || ["he", "she"].contains(lower(i)) || Titles.isPerson(lemma(i))
    }

    /// Whether the phrase may name a speaker; numbers and times do not speak.
    func canSpeak(_ phrase: Range<Int>) -> Bool {
        let head = phrase.upperBound - 1
        if ["me", "him", "them", "us"].contains(lower(head)) { return false }
        return !isTime(phrase) && tag(head) != .CD || ["others", "some", "one"].contains(lower(head))
    }
}
