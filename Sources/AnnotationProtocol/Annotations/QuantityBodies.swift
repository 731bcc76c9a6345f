package import JSONRPC

/// A number with what it counts or measures.
package struct QuantityBody: Hashable, Sendable {
    /// What the number may be.
    package enum Value: Hashable, Sendable {
        /// From low to high in the unit as written; nil for an open end.
        case interval(Double?, Double?)
        /// First and last date or clock time, ISO 8601.
        case time(String, String)

        package var json: JSON {
            switch self {
            case .interval(let low, let high): [.end(low), .end(high)]
            case .time(let first, let last): [.string(first), .string(last)]
            }
        }
    }

    /// A value in a base unit (SI, a currency, `percent`, `count`).
    package struct Base: Hashable, Sendable {
        package var value: Value
        package var unit: String

        package init(value: Value, unit: String) {
            self.value = value
            self.unit = unit
        }

        package var json: JSON { ["value": value.json, "unit": .string(unit)] }
    }

    /// The number alone.
    package var number: SpanObject
    package var value: Value
    package var approximate: Bool
    /// As written, singular.
    package var unit: String
    /// Lemma of the counted noun.
    package var of: String?
    package var role: String
    package var base: Base?
    /// Id of the attribution in whose content it stands.
    package var attribution: String?

    package init(
        number: SpanObject, value: Value, approximate: Bool, unit: String, of: String?, role: String, base: Base?,
        attribution: String?
    ) {
        self.number = number
        self.value = value
        self.approximate = approximate
        self.unit = unit
        self.of = of
        self.role = role
        self.base = base
        self.attribution = attribution
    }

    var members: [(String, JSON)] {
        [
            ("number", number.json), ("value", value.json), ("approximate", .bool(approximate)),
            ("unit", .string(unit)),
            ("of", .name(of)), ("role", .string(role)), ("base", base?.json ?? .null),
            ("attribution", .name(attribution)),
        ]
    }
}

/// A quantity's part in a conflict of its story.
package struct NumberConflictBody: Hashable, Sendable {
    /// Id of the quantity, which has the same span.
    package var quantity: String
    /// Id of the conflict in the story.
    package var conflict: String
    /// Members of one side agree with each other.
    package var side: String
    package var relation: String
    /// One sentence: what disagrees with what, and by how much.
    package var message: String

    package init(quantity: String, conflict: String, side: String, relation: String, message: String) {
        self.quantity = quantity
        self.conflict = conflict
        self.side = side
        self.relation = relation
        self.message = message
    }

    var members: [(String, JSON)] {
        [
            ("quantity", .string(quantity)), ("conflict", .string(conflict)), ("side", .string(side)),
            ("relation", .string(relation)), ("message", .string(message)),
        ]
    }
}
