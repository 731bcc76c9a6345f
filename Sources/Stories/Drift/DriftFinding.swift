/// Members of a story that tell one thing differently, before it is put into words.
struct DriftFinding: Sendable {
    /// A quote or claim of the story.
    struct Place: Hashable, Comparable, Sendable {
        /// Index of the article in the story.
        let article: Int
        /// Index of the quote or claim in its article.
        let annotation: Int

        static func < (a: Place, b: Place) -> Bool { (a.article, a.annotation) < (b.article, b.annotation) }
    }

    struct Member: Sendable {
        let place: Place
        /// Which of its words differ, by their places among them.
        let words: [Range<Int>]
    }

    let kind: Drift.Kind
    /// As `Drift.what`.
    let what: String
    /// In the order of the story.
    let members: [Member]
    /// Two that differ, with the words in which they do.
    let example: (Member, Member)

    init(kind: Drift.Kind, what: String, members: [Member], example: (Member, Member)) {
        self.kind = kind
        self.what = what
        self.members = members.sorted { $0.place < $1.place }
        self.example = example
    }
}
