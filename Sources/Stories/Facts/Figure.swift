import Annotations

/// A quantity of the story with what decides whether another one answers the same question.
@dynamicMemberLookup
struct Figure {
    /// How much of what is talked about it takes in.
    enum Extent {
        /// "26 missiles", "900 miles"
        case some
        /// "all rockets"
        case all
        /// "no missile", "none of them"
        case none
    }

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16

        /// Another quantity is a part of it: "all 64 residents", "four of the 26".
        static let whole = Traits(rawValue: 1)
        /// Its sentence says that so many set out: "26 missiles were launched", or that they are all.
        static let total = Traits(rawValue: 2)
        /// "two more", "12 others"
        static let increment = Traits(rawValue: 4)
        /// "$20 million a year"
        static let rate = Traits(rawValue: 8)
        /// "rose 3 percent"
        static let change = Traits(rawValue: 16)
        /// "a missile", without a figure
        static let indefinite = Traits(rawValue: 32)
        /// "12 so far"
        static let early = Traits(rawValue: 64)
        /// "rises to 17"
        static let late = Traits(rawValue: 128)
        /// Counts people, or nothing that is named.
        static let personal = Traits(rawValue: 256)
        /// "about 12"
        static let approximate = Traits(rawValue: 512)
    }

    /// Index of its article in the story.
    let article: Int
    let record: FigureRecord

    init(_ record: FigureRecord, article: Int) {
        self.article = article
        self.record = record
    }

    subscript<Value>(dynamicMember path: KeyPath<FigureRecord, Value>) -> Value { record[keyPath: path] }

    /// Index of the quantity in its article.
    var quantity: Int { Int(record.quantity) }
    /// Index of the quantity that it is a part of.
    var whole: Int? { record.whole.map { Int($0) } }

    var isWhole: Bool { record.traits.contains(.whole) }
    var isTotal: Bool { record.traits.contains(.total) }
    var isIncrement: Bool { record.traits.contains(.increment) }
    var isRate: Bool { record.traits.contains(.rate) }
    var isChange: Bool { record.traits.contains(.change) }
    var isIndefinite: Bool { record.traits.contains(.indefinite) }
    var isEarly: Bool { record.traits.contains(.early) }
    var isLate: Bool { record.traits.contains(.late) }
    var isPersonal: Bool { record.traits.contains(.personal) }
    var isApproximate: Bool { record.traits.contains(.approximate) }

    /// What its sentence says of the things: "none fell" says that they arrived.
    var effect: Outcome? { record.extent == .none ? record.outcome?.opposite : record.outcome }

    /// The same figure of an article at another place.
    func moved(to article: Int) -> Figure { Figure(record, article: article) }
}
