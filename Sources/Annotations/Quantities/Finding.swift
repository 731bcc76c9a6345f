/// A quantity while it is being put together, in atoms instead of bytes.
struct Finding {
    /// From the approximator to the unit or to the head of the counted noun phrase.
    var atoms: Range<Int>
    var number: Range<Int>
    var value: Quantity.Value
    var unit: String
    var role: Quantity.Role
    var measure: Unit?
    var isApproximate = false
    /// Index of the counted noun.
    var head: Int?
    /// Lemma of the counted noun, where it is not that of `head`.
    var of: String?
    /// Atoms between the number and the counted noun.
    var modifiers: Range<Int>?
    /// Where the whole begins that this is a part of ("the 26 missiles").
    var whole: Int?
    var isIncrement = false
    var isIndefinite = false
    /// Where reading goes on: a whole is read again, as a quantity of its own.
    var next: Int

    init(atoms: Range<Int>, number: Range<Int>, value: Quantity.Value, unit: String, role: Quantity.Role) {
        self.atoms = atoms
        self.number = number
        self.value = value
        self.unit = unit
        self.role = role
        self.next = atoms.upperBound
    }

    /// Makes the counted noun the unit ("several hours").
    mutating func measured(in unit: Unit) {
        self.unit = unit.name
        measure = unit
        role = unit.role
        head = nil
        of = nil
    }

    init(atoms: Range<Int>, from first: String, to last: String, role: Quantity.Role) {
        self.init(atoms: atoms, number: atoms, value: .time(first, last), unit: role.rawValue, role: role)
    }
}
