package import Text

/// The same quotation or claim, told differently in several articles.
package struct Drift: Sendable {
    package enum Kind: String, Comparable, CaseIterable, Sendable {
        /// A quotation in other words or with another speaker.
        case quote
        /// A claim given to other sources.
        case attribution
        /// A claim certain in one article and hedged in another.
        case hedging

        package static func < (a: Kind, b: Kind) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    package struct Member: Hashable, Sendable {
        /// Index of the article in the story.
        package let article: Int
        /// Index of the quote (kind `quote`) or claim in the article.
        package let annotation: Int
        /// The words that differ, in the article.
        package let differs: [Span]

        package init(article: Int, annotation: Int, differs: [Span] = []) {
            self.article = article
            self.annotation = annotation
            self.differs = differs
        }
    }

    package var kind: Kind
    /// What differs: "wording", "speaker", "wording and speaker", "speaker and extent", "source", "certainty".
    package var what: String
    package var message: String
    package var members: [Member]

    package init(kind: Kind, what: String, message: String, members: [Member]) {
        self.kind = kind
        self.what = what
        self.message = message
        self.members = members
    }
}
