import AnnotationProtocol
import Markup
import Text

/// What the settings say of languages.
package struct LanguageChoice: Hashable, Sendable {
    /// That of all documents; nil when it is guessed for each.
    private var said: Language?
    /// Documents in other languages are left alone; nil for none.
    private var wanted: [Language]?

    package init() {}

    init(_ configuration: Configuration) {
        said = configuration.language.map { Language(tag: $0) }
        wanted = configuration.languages?.map { Language(tag: $0) }
    }

    /// What is to be annotated of a text: nothing, where it is to be left alone.
    func document(_ source: [UInt8], markup: MarkupFormat?) -> Document {
        let document = Document(source: source, markup: markup, language: said)
        let isWanted = wanted.map { $0.contains(document.language) } ?? true
        return isWanted ? document : Document(bytes: [], language: document.language)
    }
}
