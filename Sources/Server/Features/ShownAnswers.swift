import AnnotationProtocol

/// What the client was last answered about each open document, so that it is told to ask again when the answer is another one
/// by now.
struct ShownAnswers<Answer: Equatable> {
    /// By canonical URI.
    private var byDocument: [String: (version: Int, answer: Answer)] = [:]

    mutating func remember(_ answer: Answer, of document: DocumentView) {
        byDocument[FileURI.canonical(document.uri)] = (document.version, answer)
    }

    /// Whether the client shows something else of this text than it would get now. About another text it asks by itself.
    func isOutdated(_ document: DocumentView, now answer: (DocumentView) -> Answer) -> Bool {
        guard let last = byDocument[FileURI.canonical(document.uri)], last.version == document.version else {
            return false
        }
        return last.answer != answer(document)
    }

    mutating func forget(_ uri: String) { byDocument[FileURI.canonical(uri)] = nil }
}
