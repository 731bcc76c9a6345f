import Syntax

/// Tells "one" the number from "one" the pronoun and from idioms.
struct OneReader {
    let list: AtomList

    private static let pronounOpeners: Set<String> = [
        "no", "any", "every", "each", "some", "this", "that", "which", "the", "another", "such", "what", "these",
        "those", "as",
        "a", "an", "my", "new", "other", "last", "next", "square", "day",
    ]
    private static let idioms: Set<String> = [
        "another", "by", "on", "who", "whose", "that", "thing", "'s", "can", "must", "should", "may", "might", "would",
        "could",
    ]
    private static let harm: Set<String> = [
        "kill", "injure", "wound", "hurt", "die", "dead", "arrest", "miss", "missing", "shoot", "trap", "capture",
        "charge", "rescue",
    ]

    /// Whether "one" at an atom, read so far as in `finding`, counts something.
    func isNumber(at index: Int, _ finding: Finding) -> Bool {
        if finding.atoms.lowerBound < index { return true }
        let before = list.lower(index - 1)
        let next = list.lower(index + 1)
        if finding.measure != nil, ["that", "the", "this"].contains(before), next != "day" { return true }
        if before != "the", OneReader.pronounOpeners.contains(before) { return false }
        if before == "the", next == "hand" { return false }
        if before == "the" { return finding.head != nil && finding.whole == nil }
        if OneReader.idioms.contains(next) { return false }
        if next == "-" || next == "–" { return finding.measure != nil || finding.unit == "fraction" }
        if next == "day" || next == "night" || next == "morning" || next == "time" || next == "point" || next == "hand"
            || next == "side" || next == "way"
        {
            return next == "day" && isMeasured(index + 2)
        }
        if finding.measure != nil || finding.unit == "fraction" { return true }
        if let head = finding.head { return !isSuperlative(index + 1, upTo: head) }
        return OneReader.harm.contains(list[index + 1].lemma) || OneReader.harm.contains(list[index - 1].lemma)
            || OneReader.harm.contains(list[index + 2].lemma) && list.has(index + 1, ["was", "is", "has", "person"])
    }

    /// "one day after", "one day earlier": a span of time and not some day.
    private func isMeasured(_ index: Int) -> Bool {
        list.has(index, ["after", "before", "earlier", "later", "ago", "long", "of"])
    }

    /// "one of the largest raids" counts nothing that a reader compares.
    private func isSuperlative(_ start: Int, upTo head: Int) -> Bool {
        guard list.lower(start) == "of" else { return false }
        return (start..<max(start, head)).contains {
            list.tag($0) == .JJS || list.tag($0) == .RBS
                || list.has($0, ["most", "first", "few", "many", "largest", "biggest"])
        }
    }
}
