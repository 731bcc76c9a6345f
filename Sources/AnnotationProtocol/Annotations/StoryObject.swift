package import JSONRPC

/// Where the articles of one story disagree.
package struct StoryObject: Hashable, Sendable {
    package let story: String
    package let conflicts: [ConflictObject]
    package let drift: [DriftObject]

    package init(story: String, conflicts: [ConflictObject], drift: [DriftObject]) {
        self.story = story
        self.conflicts = conflicts
        self.drift = drift
    }

    package var json: JSON {
        [
            "story": .string(story), "conflicts": .array(conflicts.map(\.json)), "drift": .array(drift.map(\.json)),
        ]
    }
}

/// Quantities that answer the same question with values that cannot all hold.
package struct ConflictObject: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        /// Id of the article.
        package let article: String
        /// Id of the quantity in the article.
        package let quantity: String
        package let side: String
        /// Whether more articles hold with another side.
        package let minority: Bool

        package init(article: String, quantity: String, side: String, minority: Bool = false) {
            self.article = article
            self.quantity = quantity
            self.side = side
            self.minority = minority
        }

        package var json: JSON {
            var object = JSONObject([
                ("article", .string(article)), ("quantity", .string(quantity)), ("side", .string(side)),
            ])
            if minority { object["minority"] = true }
            return .object(object)
        }
    }

    /// `k1`, `k2`, ...: unique in the story.
    package let id: String
    package let relation: String
    package let confidence: Double
    package let message: String
    package let members: [Member]

    package init(id: String, relation: String, confidence: Double, message: String, members: [Member]) {
        self.id = id
        self.relation = relation
        self.confidence = confidence
        self.message = message
        self.members = members
    }

    package var json: JSON {
        [
            "id": .string(id), "relation": .string(relation), "confidence": .confidence(confidence),
            "message": .string(message), "members": .array(members.map(\.json)),
        ]
    }
}

/// The same quotation or claim, told differently in several articles.
package struct DriftObject: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        /// Id of the article.
        package let article: String
        /// Id of the quote or claim in the article.
        package let annotation: String
        /// The words that differ.
        package let differs: [SpanObject]

        package init(article: String, annotation: String, differs: [SpanObject] = []) {
            self.article = article
            self.annotation = annotation
            self.differs = differs
        }

        package var json: JSON {
            var object = JSONObject([("article", .string(article)), ("annotation", .string(annotation))])
            if !differs.isEmpty { object["differs"] = .array(differs.map(\.json)) }
            return .object(object)
        }
    }

    /// `quote`, `attribution` or `hedging`.
    package let kind: String
    package let what: String
    package let message: String
    package let members: [Member]

    package init(kind: String, what: String, message: String, members: [Member]) {
        self.kind = kind
        self.what = what
        self.message = message
        self.members = members
    }

    package var json: JSON {
        [
            "kind": .string(kind), "what": .string(what), "message": .string(message),
            "members": .array(members.map(\.json)),
        ]
    }
}
