/// Units and currencies as `units.txt` lists them; that file says how it is written.
package struct UnitTable: Sendable {
    /// A way to write a unit.
    package struct Form: Sendable {
        package let atoms: [String]
        package let unit: Unit
        /// Only behind digits, written in the same case.
        package let isSymbol: Bool
        /// Only without a space behind the digits.
        package let isGlued: Bool
    }

    /// A line that does not keep to the format.
    package struct Mistake: Hashable, Sendable {
        /// Counted from 1.
        package let line: Int
        package let reason: String
    }

    package private(set) var units: [Unit] = []
    /// Forms behind a number.
    package private(set) var forms: [Form] = []
    /// Forms in front of an amount of money.
    package private(set) var signs: [Form] = []
    /// Lines that were left out.
    package private(set) var mistakes: [Mistake] = []

    private var dimension: (base: String, role: Quantity.Role)?
    private var seen: Set<String> = []

    package static let english = UnitTable(PackageResources.units_txt)

    /// Reads UTF-8 text.
    package init(_ bytes: [UInt8]) {
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            let fields = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(words)
            do throws(Reason) {
                if first == UInt8(ascii: "@") { try open(fields) } else { try add(fields) }
            } catch {
                mistakes.append(Mistake(line: index + 1, reason: error.text))
            }
        }
        seen = []
    }

    private struct Reason: Error { let text: String }

    /// "@ metre ; measure"
    private mutating func open(_ fields: [[String]]) throws(Reason) {
        dimension = nil
        guard fields.count == 2, fields[0].count > 1 else {
            throw Reason(text: "a dimension has a base unit and a role")
        }
        guard let role = Quantity.Role(rawValue: fields[1].joined(separator: " ")),
            [.measure, .duration, .money, .percent].contains(role)
        else { throw Reason(text: "no such role") }
        dimension = (fields[0].dropFirst().joined(separator: " "), role)
    }

    /// "mile ; 1609.344 ; mile, miles ; mi"
    private mutating func add(_ fields: [[String]]) throws(Reason) {
        guard let dimension else { throw Reason(text: "no dimension is open") }
        guard 3...5 ~= fields.count, !fields[0].isEmpty else { throw Reason(text: "a unit has three to five fields") }
        let (factor, offset) = try conversion(fields[1])
        let unit = Unit(
            name: fields[0].joined(separator: " "), base: dimension.base, factor: factor, offset: offset,
            role: dimension.role)
        var found = try forms(fields[2], of: unit, isSymbol: false)
        if fields.count > 3 { found += try forms(fields[3], of: unit, isSymbol: true) }
        let signs = fields.count > 4 ? try self.forms(fields[4], of: unit, isSymbol: false) : []
        guard !found.isEmpty else { throw Reason(text: "no form") }
        guard signs.isEmpty || unit.role == .money else { throw Reason(text: "only money has signs") }
        for (kind, forms) in [("behind", found), ("before", signs)] {
            for form in forms where !seen.insert(kind + form.atoms.joined(separator: " ")).inserted {
                throw Reason(text: "a form stands twice: " + form.atoms.joined(separator: " "))
            }
        }
        units.append(unit)
        self.forms += found
        self.signs += signs
    }

    /// "1609.344", "5/9 + 45967/180"
    private func conversion(_ words: [String]) throws(Reason) -> (factor: Double, offset: Double) {
        guard words.count == 1 || words.count == 3 && words[1] == "+", let factor = number(words[0]), factor > 0,
            let offset = words.count == 1 ? 0 : number(words[2])
        else { throw Reason(text: "the factor is no number above 0") }
        return (factor, offset)
    }

    private func number(_ text: String) -> Double? {
        let terms = text.split(separator: "/", omittingEmptySubsequences: false).map { Double($0) }
        guard let first = terms.first, let value = first, terms.count <= 2, value.isFinite else { return nil }
        guard terms.count == 2 else { return value }
        return terms[1].flatMap { $0 > 0 ? value / $0 : nil }
    }

    private func forms(_ words: [String], of unit: Unit, isSymbol: Bool) throws(Reason) -> [Form] {
        guard !words.isEmpty else { return [] }
        var forms: [Form] = []
        var atoms: [String] = []
        var isGlued = false
        for (index, word) in words.enumerated() {
            let isLast = word.hasSuffix(",") || index == words.count - 1
            var atom = word.hasSuffix(",") ? word.dropLast() : word[...]
            if atoms.isEmpty, atom.first == "~" { (isGlued, atom) = (true, atom.dropFirst()) }
            guard !atom.isEmpty, isSymbol || !atom.utf8.contains(where: { 0x41...0x5A ~= $0 }) else {
                throw Reason(text: "an empty form or a capital in one that is found in any case")
            }
            atoms.append(String(atom))
            guard isLast else { continue }
            forms.append(Form(atoms: atoms, unit: unit, isSymbol: isSymbol, isGlued: isGlued))
            (atoms, isGlued) = ([], false)
        }
        return forms
    }
}

/// What white space parts.
private func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
}
