import Learning

/// The tags that are learned: as many as a row of a `LinearTable` has classes. The others follow from a token's kind or
/// from the lexicon.
enum TagClasses {
    static let tags: [Tag] = Tag.allCases.filter { tag in
        switch tag {
        case .FW, .LS, .SYM, .WPPossessive, .punctuation, .other: false
        default: true
        }
    }

    /// The classes of proper nouns.
    static let names = ClassSet(tags.indices.filter { tags[$0].isProperNoun })
    /// The classes that words can bear which the lexicon does not know.
    static let open = ClassSet(tags.indices.filter { !tags[$0].isClosed })

    /// The class of a tag, nil where it is not learned.
    static func index(of tag: Tag) -> Int? { tags.firstIndex(of: tag) }
}
