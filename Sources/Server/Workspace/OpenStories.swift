/// The stories in which documents are open, each kept until one of its documents comes, goes or changes.
struct OpenStories: Sendable {
    private struct Entry {
        /// Canonical URIs of its documents, in their order.
        let uris: [String]
        let story: OpenStory
    }

    /// By the URI of each of their open documents.
    private var entries: [String: Entry] = [:]
    /// In the order of their first documents.
    private(set) var sorted: [OpenStory] = []

    /// Brings the stories up to date.
    ///
    /// - Parameters:
    ///   - documents: all that are open.
    ///   - changed: documents and files that came, went or changed.
    ///   - group: the documents that one is compared with, and itself.
    /// - Returns: the open documents whose story is another one than before.
    mutating func update(
        of documents: Set<String>, changed: Set<String>, group: (String) -> [String], story: ([String]) -> OpenStory
    ) -> Set<String> {
        var left = documents
        var renewed: Set<String> = []
        var new: [String: Entry] = [:]
        var stories: [(first: String, story: OpenStory)] = []
        while let uri = left.popFirst() {
            let uris = group(uri)
            let open = Set([uri] + uris).intersection(documents)
            left.subtract(open)
            var entry = entries[uri]
            if entry?.uris != uris || !changed.isDisjoint(with: uris) {
                entry = Entry(uris: uris, story: story(uris))
                renewed.formUnion(open)
            }
            guard let entry else { continue }
            for uri in open { new[uri] = entry }
            stories.append((uris.first ?? uri, entry.story))
        }
        entries = new
        sorted = stories.sorted { $0.first < $1.first }.map(\.story)
        return renewed
    }

    /// All documents and files of the stories.
    var uris: Set<String> { Set(entries.values.flatMap(\.uris)) }
}
