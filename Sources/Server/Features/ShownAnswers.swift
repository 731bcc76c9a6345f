import AnnotationProtocol

/// What the client was last answered about each open document, so that it is told to ask again when the answer is another one
/// by now.
struct ShownAnswers<Answer: Equatable> {
    private struct Shown {
        let version: Int
        /// That of the workspace.
        let generation: Int
        let answer: Answer
    }

    /// By canonical URI.
    private var byDocument: [String: Shown] = [:]

    mutating func remember(_ answer: Answer, of document: DocumentView, generation: Int) {
        byDocument[FileURI.canonical(document.uri)] = Shown(
            version: document.version, generation: generation, answer: answer)
    }

    /// Whether the client shows something else of this text than it would get now. About another text it asks by itself.
    func isOutdated(_ document: DocumentView, in generation: Int, now answer: (DocumentView) -> Answer) -> Bool {
        guard let last = byDocument[FileURI.canonical(document.uri)], last.version == document.version,
            last.generation != generation
        else { return false }
        return last.answer != answer(document)
    }

    mutating func forget(_ uri: String) { byDocument[FileURI.canonical(uri)] = nil }
}
