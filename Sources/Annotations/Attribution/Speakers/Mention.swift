import Text

/// A phrase that names a person, a body or a place, or that tells of one as the subject of its sentence. All indices are
/// of tokens of its paragraph.
struct Mention {
    /// What somebody is: "secretary" with the words around it.
    struct Role {
        /// The noun that tells it.
        var head: Int
        var words: Range<Int>
    }

    /// From the first word of the title to the end of the name; determiners stay outside.
    var phrase: Range<Int>
    /// The proper name, without titles; empty in "the defence secretary" and "the driver".
    var name: Range<Int>
    /// What the words in front of the name tell, or the phrase itself where it holds no name.
    var title: Role?
    /// What stands beside the name between commas: "Ann Roe, the mayor".
    var apposition: Role?
    /// The short form in brackets: "NTSB" of "the National Transportation Safety Board (NTSB)".
    var shortForm: Int?
    /// The sentence's index in its paragraph.
    var sentence: Int
    /// Whether it is the subject that opens its sentence.
    var isSubject = false
}
