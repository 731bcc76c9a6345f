/// A unit of measure or a currency.
struct Unit: Sendable {
    /// Singular and in English: "mile".
    let name: String
    /// The unit that quantities of its dimension are compared in.
    let base: String
    /// How many base units make one.
    let factor: Double
    /// Added after the factor: the zero of a temperature scale.
    let offset: Double
    let role: Quantity.Role
}

/// The unit table, ready for lookup by the first atom of a form.
struct UnitLexicon: Sendable {
    struct Form: Sendable {
        let atoms: [String]
        let unit: Unit
        /// Only behind digits, written in the same case.
        let isSymbol: Bool
        /// Only without a space behind the digits.
        let isGlued: Bool
    }

    static let english = UnitLexicon(table: unitTable)

    /// Forms by their first atom in lower case, longest first.
    private let forms: [String: [Form]]
    private let prefixes: [String: [Form]]
    private let byName: [String: Unit]

    /// Reads a table in the form that `unitTable` describes; lines that do not keep it are left out.
    init(table: String) {
        var forms: [Form] = []
        var byName: [String: Unit] = [:]
        var base = ""
        var role = Quantity.Role.measure
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
            if let head = fields.first, head.hasPrefix("@"), fields.count == 2 {
                base = trimmed(head.dropFirst())
                role = Quantity.Role(rawValue: fields[1]) ?? .measure
            } else if let unit = UnitLexicon.unit(fields, base: base, role: role) {
                byName[unit.name] = byName[unit.name] ?? unit
                if fields.count > 2 { forms += UnitLexicon.forms(fields[2], unit, isSymbol: false) }
                if fields.count > 3 { forms += UnitLexicon.forms(fields[3], unit, isSymbol: true) }
            }
        }
        let signs = currencyPrefixes.compactMap { prefix in
            (forms.first { $0.unit.name == prefix.unit && $0.unit.role == .money }?.unit).map {
                Form(
                    atoms: prefix.form.split(separator: " ").map(String.init), unit: $0, isSymbol: false, isGlued: false
                )
            }
        }
        self.forms = UnitLexicon.byFirstAtom(forms)
        self.prefixes = UnitLexicon.byFirstAtom(signs)
        self.byName = byName
    }

    /// The unit of a name, of one that several dimensions share ("pound") the first of the table.
    func unit(named name: String) -> Unit? { byName[name] }

    /// Forms of units that may begin with an atom, longest first.
    func forms(beginningWith atom: String) -> [Form] { forms[atom] ?? [] }

    /// Signs in front of amounts that may begin with an atom, longest first.
    func prefixes(beginningWith atom: String) -> [Form] { prefixes[atom] ?? [] }

    private static func byFirstAtom(_ forms: [Form]) -> [String: [Form]] {
        Dictionary(grouping: forms) { $0.atoms[0].lowercased() }
            .mapValues { forms in forms.sorted { $0.atoms.count > $1.atoms.count } }
    }

    private static func unit(_ fields: [String], base: String, role: Quantity.Role) -> Unit? {
        guard fields.count >= 3 else { return nil }
        let terms = fields[1].split(separator: "+").map(trimmed)
        guard let factor = terms.first.flatMap(Double.init) else { return nil }
        let offset = terms.count > 1 ? Double(terms[1]) ?? 0 : 0
        return Unit(name: fields[0], base: base, factor: factor, offset: offset, role: role)
    }

    private static func forms(_ field: String, _ unit: Unit, isSymbol: Bool) -> [Form] {
        field.split(separator: ",").map(trimmed).filter { !$0.isEmpty }.map { form in
            let isGlued = form.hasPrefix("~")
            let atoms = form.drop { $0 == "~" }.split(separator: " ").map(String.init)
            return Form(atoms: atoms, unit: unit, isSymbol: isSymbol, isGlued: isGlued)
        }
    }
}

private func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
}
