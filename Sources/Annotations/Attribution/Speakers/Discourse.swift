import Text

/// Who has been spoken of, and who has spoken, up to a place in the text: where a pronoun looks for what it stands for.
///
/// Candidates are weighed as in Lappin and Leass (1994): by distance in sentences, by whether they spoke or were a
/// subject, and by what is known of their number and gender.
struct Discourse {
    struct Appearance {
        enum Part { case mentioned, subject, speaker }

        let referent: Int
        let part: Part
        let place: Int
        /// Counted through the document.
        let sentence: Int
        /// Whether it is the first that the article tells of the referent.
        let isFirst: Bool
    }

    /// In text order.
    private(set) var appearances: [Appearance] = []

    /// A pronoun looks back over at most so many sentences and appearances.
    private static let farthest = 8
    private static let mostAppearances = 40

    mutating func append(_ appearance: Appearance) { appearances.append(appearance) }

    /// What a pronoun most likely stands for, and how sure that is.
    ///
    /// - Parameters:
    ///   - excluded: a referent that it cannot stand for.
    ///   - fits: what the referent must be besides.
    ///   - isInSpeech: whether a place lies in somebody's words.
    func antecedent(
        of pronoun: Pronoun, at place: Int, sentence: Int, among referents: Referents, except excluded: Int? = nil,
        where fits: (Referent) -> Bool = { _ in true }, isInSpeech: (Int) -> Bool
    ) -> (referent: Int, confidence: Double)? {
        let end = appearances.firstIndex(behind: { $0.place >= place })
        var best: (referent: Int, score: Double)?
        var second = Self.least
        for appearance in appearances[..<end].suffix(Self.mostAppearances).reversed() {
            let distance = sentence - appearance.sentence
            if distance > Self.farthest { break }
            let referent = referents[appearance.referent]
            guard appearance.referent != excluded, referent.admits(pronoun), fits(referent) else { continue }
            let score =
                weight(of: appearance, distance: distance, isInSpeech: isInSpeech)
                + fit(of: referent, pronoun)
            if score > best?.score ?? Self.least {
                if let best, best.referent != appearance.referent { second = max(second, best.score) }
                best = (appearance.referent, score)
            } else if appearance.referent != best?.referent {
                second = max(second, score)
            }
        }
        return best.flatMap { $0.score < Self.least(of: pronoun) ? nil : $0 }.map {
            ($0.referent, min(0.95, 0.5 + 0.1 * ($0.score - second) + 0.03 * min($0.score, 0)))
        }
    }

    /// Candidates below this are none.
    private static let least = -6.0

    /// "It" and "they" often stand for nobody who speaks.
    private static func least(of pronoun: Pronoun) -> Double {
        switch pronoun {
        case .it, .they: -0.75
        default: least
        }
    }

    private func weight(of appearance: Appearance, distance: Int, isInSpeech: (Int) -> Bool) -> Double {
        let near = -Double(max(distance, 0))
        switch appearance.part {
        case .speaker: return near + 3.25
        case .subject:
            let isSpoken = isInSpeech(appearance.place)
            return near + (isSpoken ? -2 : 2 + (distance == 0 ? 1.5 : 0) + (appearance.isFirst ? 0.5 : 0))
        case .mentioned: return near + (isInSpeech(appearance.place) ? -3 : 0)
        }
    }

    private func fit(of referent: Referent, _ pronoun: Pronoun) -> Double {
        switch pronoun {
        case .he, .she: (referent.gender == nil ? 0 : 1) - (referent.kind == .person ? 0 : 1.5)
        case .they: referent.kind == .people ? 0 : referent.kind == .body ? -2 : -3
        case .it: referent.kind == .body ? 0 : -1.5
        case .who, .speaker: 0
        }
    }
}
