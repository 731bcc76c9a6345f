import AnnotationProtocol
import Markup
import Text

/// Which documents are annotated, and as what language.
package struct AnnotationChoice: Hashable, Sendable {
    /// Why nothing is annotated in a document.
    enum Exception: String {
        case excluded
        case tooLong
        case frontMatter
        case language
    }

    /// That of all documents; nil when it is guessed for each.
    private var language: Language?
    /// Documents in other languages are left alone; nil for none.
    private var languages: [Language]?
    /// Longer texts are left alone.
    private var maxBytes = Int.max
    private var isExcluded = false

    package init() {}

    /// - Parameter isExcluded: whether the settings say so by the document's path.
    init(_ configuration: Configuration, isExcluded: Bool = false) {
        language = configuration.language.map { Language(tag: $0) }
        languages = configuration.languages?.map { Language(tag: $0) }
        maxBytes = configuration.maxFileBytes
        self.isExcluded = isExcluded
    }

    /// What is to be annotated of a text: nothing, where it is to be left alone.
    func document(_ source: [UInt8], markup: MarkupFormat?) -> (Document, Exception?) {
        let said = said(of: source, markup: markup)
        let document = Document(source: said == nil ? source : [], markup: markup, language: language)
        let isWanted = languages.map { $0.contains(document.language) } ?? true
        guard let exception = said ?? (isWanted ? nil : .language) else { return (document, nil) }
        return (Document(bytes: [], language: document.language), exception)
    }

    /// Whether a text is left alone for its length.
    func findsTooLong(_ source: [UInt8]) -> Bool { !isExcluded && source.count > maxBytes }

    /// What can be known before the text is read.
    private func said(of source: [UInt8], markup: MarkupFormat?) -> Exception? {
        if isExcluded { return .excluded }
        if findsTooLong(source) { return .tooLong }
        return markup == .markdown && frontMatterRefuses(source) ? .frontMatter : nil
    }
}
