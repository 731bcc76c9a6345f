/// The language of a text. Of one that is not English, only what needs no words is read.
package struct Language: Hashable, Sendable {
    /// The primary part of a language tag (BCP 47), in small letters; `und` where nothing is known but that it is not English.
    package let tag: String

    package static let english = Language(tag: "en")

    /// - Parameter tag: BCP 47, such as `en-GB`.
    package init(tag: String) { self.tag = tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }

    /// Guesses by the small words at the start of a text, and by its letters. What is in doubt is taken for English.
    ///
    /// - Parameter bytes: UTF-8.
    init(guessing bytes: [UInt8]) {
        var evidence = LanguageEvidence()
        evidence.read(bytes.prefix(Self.sampleSize))
        self = evidence.language
    }

    /// Bytes. Enough for three hundred words.
    private static let sampleSize = 2048
}
