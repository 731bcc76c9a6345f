/// The language of a text, as far as its annotation goes by it.
package enum Language: Hashable, Sendable {
    case english
    /// Any other: only what needs no words is read.
    case other

    /// - Parameter tag: BCP 47, such as `en-GB`.
    package init(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self = primary == "en" || primary == "eng" ? .english : .other
    }

    /// Guesses by the small words at the start of a text, and by its letters. What is in doubt is taken for English.
    ///
    /// - Parameter bytes: UTF-8.
    init(guessing bytes: [UInt8]) {
        var evidence = LanguageEvidence()
        evidence.read(bytes.prefix(Self.sampleSize))
        self = evidence.isForeign ? .other : .english
    }

    /// Bytes. Enough for three hundred words.
    private static let sampleSize = 2048
}
