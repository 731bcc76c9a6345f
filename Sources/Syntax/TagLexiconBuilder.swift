import Learning
import Text

/// Counts the tags of words and writes the table that `TagLexicon` reads.
struct TagLexiconBuilder {
    /// A word enters the lexicon when it has been seen so often.
    private static let leastCount = 3
    /// A word of a closed class has a single tag when it has been seen so often with no other but slips.
    private static let leastCountOfOnlyTag = 20

    /// A word can bear only the tags that it has borne when it has been seen so often.
    private static let leastCountOfKnownClasses = 10

    private var counts: [UInt64: [Tag: Int]] = [:]
    /// Words whose tags are only guesses of an earlier model.
    private var guesses: [UInt64: [Tag: Int]] = [:]

    /// Knows irregular verbs, rare ones as well.
    init() {
        for form in IrregularForms.verbs.keys {
            let tags: [Tag] = form.ends(in: "ing") ? [.VBG] : form.ends(in: "s") ? [.VBZ] : [.VBD, .VBN]
            for tag in tags { guesses[WordParts(form).word, default: [:]][tag] = 10 / tags.count }
        }
    }

    mutating func count(_ example: TaggerTrainer.Example) {
        for (token, tag) in zip(example.paragraph.tokens, example.tags) {
            guard let tag else { continue }
            counts[WordParts(token.lower).word, default: [:]][tag, default: 0] += 1
        }
    }

    mutating func count(_ guessed: TaggedParagraph) {
        for (token, tag) in zip(guessed.tokens, guessed.tags) {
            guesses[WordParts(token.lower).word, default: [:]][tag, default: 0] += 1
        }
    }

    func bytes() -> [UInt8] {
        let words = counts.merging(guesses) { $0.merging($1, uniquingKeysWith: +) }
            .filter { word, found in
                found.values.reduce(0, +) >= TagLexiconBuilder.leastCount
                    || counts[word]?.keys.contains(where: \.isClosed) ?? false
            }
        return WordTable.bytes(
            of: words.keys.sorted().map { ($0, TagLexiconBuilder.value(counts: words[$0]!, sure: counts[$0] ?? [:])) },
            least: words.count * 3 / 2, slotLength: TagLexicon.slotLength)
    }

    /// What stands in a slot behind the key.
    private static func value(counts: [Tag: Int], sure: [Tag: Int]) -> [UInt8] {
        let total = counts.values.reduce(0, +)
        let commonest = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }!.key
        let usual = counts.filter { $0.value * 16 >= total }.map(\.key.rawValue).sorted()
        let tags = UInt32(truncatingIfNeeded: FeatureHash.of([commonest.rawValue] + usual)) & 0xFF_FFFF | 1
        let only = onlyTag(sure).map { UInt32($0.rawValue) } ?? 0xFF
        return littleEndianBytes(tags | only << 24) + littleEndianBytes(UInt64(classes(counts).bits))
    }

    private static func onlyTag(_ counts: [Tag: Int]) -> Tag? {
        let total = counts.values.reduce(0, +)
        guard total >= leastCountOfOnlyTag else { return nil }
        return counts.first { $0.value * 500 >= total * 499 && mayBeOnly($0.key) }?.key
    }

    /// A word that has been seen often can bear what it has borne, and another what words of open classes can bear.
    private static func classes(_ counts: [Tag: Int]) -> ClassSet {
        let total = counts.values.reduce(0, +)
        let borne = ClassSet(counts.filter { $0.value * 200 >= total }.keys.compactMap(TagClasses.index))
        return total >= leastCountOfKnownClasses && borne.bits != 0 ? borne : borne.union(TagClasses.open)
    }

    /// Clitics and particles look like other words.
    private static func mayBeOnly(_ tag: Tag) -> Bool { tag.isClosed && tag != .POS && tag != .RP }
}
