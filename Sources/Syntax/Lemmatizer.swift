/// Base forms of English words by rules and lists of exceptions.
///
/// The rules for spelling follow the same observations as Minnen, Carroll and Pearce, "Applied morphological processing
/// of English" (2001).
package enum Lemmatizer {
    /// The lemma of a word in lower case with straight apostrophes: singular of nouns, base form of verbs ("be" for its
    /// clitics too), "not" for "n't", else the word.
    package static func lemma(of lower: String, tag: Tag) -> String {
        switch tag {
        case .NNS, .NNPS: singular(of: lower)
        case .VB, .VBP, .VBZ, .VBD, .VBN, .VBG, .MD: verb(lower, tag: tag)
        case .RB where lower == "n't": "not"
        default: lower
        }
    }

    private static func verb(_ lower: String, tag: Tag) -> String {
        if lower.utf8.count <= 4, let base = IrregularForms.auxiliaries[lower] { return base }
        // "found", "left" and "lay" are also base forms.
        if tag == .VB || tag == .VBP || tag == .MD { return lower }
        if let base = IrregularForms.verbs[lower] { return base }
        switch tag {
        case .VBZ: return baseOfThirdPerson(lower)
        case .VBD, .VBN: return lower.utf8.count > 3 && lower.ends(in: "ed") ? baseOfPast(lower) : lower
        case .VBG: return lower.utf8.count > 4 && lower.ends(in: "ing") ? baseOfParticiple(lower) : lower
        default: return lower
        }
    }

    /// "denies" -> "deny", "teaches" -> "teach", "says" -> "say".
    private static func baseOfThirdPerson(_ lower: String) -> String {
        guard lower.utf8.count > 3, lower.ends(in: "s"), !lower.ends(in: "ss") else { return lower }
        if lower.ends(in: "ies") { return lower.dropLast(3) + "y" }
        if lower.ends(in: "es"), thirdPersonEndings.contains(where: lower.ends) { return String(lower.dropLast(2)) }
        return String(lower.dropLast())
    }

    private static let thirdPersonEndings: [StaticString] = ["sses", "shes", "ches", "xes", "zzes", "oes"]

    /// "denied" -> "deny", "agreed" -> "agree", "planned" -> "plan", "closed" -> "close".
    private static func baseOfPast(_ lower: String) -> String {
        if lower.utf8.count > 4, lower.ends(in: "ied") { return lower.dropLast(3) + "y" }
        if lower.utf8.count > 4, lower.ends(in: "eed") { return String(lower.dropLast()) }
        return VerbStem(lower.dropLast(2)).base
    }

    /// "denying" -> "deny", "making" -> "make", "running" -> "run".
    private static func baseOfParticiple(_ lower: String) -> String {
        VerbStem(lower.dropLast(3)).base
    }

    private static func singular(of lower: String) -> String {
        if let singular = IrregularForms.nouns[lower] { return singular }
        if let hyphen = lower.utf8.lastIndex(of: 0x2D) {
            let tail = lower[lower.utf8.index(after: hyphen)...]
            if !tail.isEmpty { return lower[...hyphen] + singular(of: String(tail)) }
        }
        guard lower.utf8.count > 2, lower.ends(in: "s"), !lower.ends(in: "ss") else { return lower }
        if lower.ends(in: "'s") { return String(lower.dropLast(2)) }
        if lower.ends(in: "ies") { return lower.utf8.count > 4 ? lower.dropLast(3) + "y" : String(lower.dropLast()) }
        if lower.ends(in: "es"), lower.ends(in: "uses") || thirdPersonEndings.contains(where: lower.ends) {
            return String(lower.dropLast(2))
        }
        if lower.ends(in: "sis") || lower.ends(in: "us") { return lower }
        return String(lower.dropLast())
    }
}

extension String {
    /// `hasSuffix` by bytes, which spares looking for character boundaries.
    func ends(in ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard utf8.count >= count else { return false }
        var index = utf8.endIndex
        for offset in (0..<count).reversed() {
            index = utf8.index(before: index)
            guard utf8[index] == ending.utf8Start[offset] else { return false }
        }
        return true
    }
}
