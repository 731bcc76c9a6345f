/// A unit of measure or a currency.
package struct Unit: Hashable, Sendable {
    /// Singular and in English: "mile".
    package let name: String
    /// The unit that quantities of its dimension are compared in.
    package let base: String
    /// How many base units make one.
    package let factor: Double
    /// Added after the factor: the zero of a temperature scale.
    package let offset: Double
    package let role: Quantity.Role

    /// In base units.
    package func converted(_ value: Interval) -> Interval { value.scaled(by: factor, offset: offset) }

    /// Back from base units.
    package func restored(_ value: Interval) -> Interval { value.scaled(by: 1 / factor, offset: -offset / factor) }
}

/// The unit table, ready for lookup by the first atom of a form.
struct UnitLexicon: Sendable {
    typealias Form = UnitTable.Form

    static let english = UnitLexicon(UnitTable.english)

    /// Forms by their first atom in lower case, longest first.
    private let forms: [String: [Form]]
    private let signs: [String: [Form]]
    private let byName: [String: Unit]

    init(_ table: UnitTable) {
        forms = UnitLexicon.byFirstAtom(table.forms)
        signs = UnitLexicon.byFirstAtom(table.signs)
        byName = Dictionary(table.units.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The unit of a name, of one that several dimensions share ("pound") the first of the table.
    func unit(named name: String) -> Unit? { byName[name] }

    /// Forms of units that may begin with an atom, longest first.
    func forms(beginningWith atom: String) -> [Form] { forms[atom] ?? [] }

    /// The first atoms of signs.
    var signOpeners: some Sequence<String> { signs.keys }

    /// Signs in front of amounts that may begin with an atom, longest first.
    func signs(beginningWith atom: String) -> [Form] { signs[atom] ?? [] }

    private static func byFirstAtom(_ forms: [Form]) -> [String: [Form]] {
        Dictionary(grouping: forms) { $0.atoms[0].lowercased() }
            .mapValues { forms in forms.sorted { $0.atoms.count > $1.atoms.count } }
    }
}
