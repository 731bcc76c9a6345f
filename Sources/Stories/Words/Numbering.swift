/// Numbers keys as they come: an open-addressing table, much faster than a dictionary where the keys are small.
struct Numbering {
    /// By number.
    private(set) var keys: [UInt64] = []
    /// One more than the number of the key that stands there; 0 for none.
    private var slots = [Int32](repeating: 0, count: 64)

    @inline(__always)
    mutating func number(of key: UInt64) -> Int {
        if 2 * keys.count >= slots.count { grow() }
        let slot = slot(of: key)
        if slots[slot] == 0 {
            keys.append(key)
            slots[slot] = Int32(truncatingIfNeeded: keys.count)
        }
        return Int(slots[slot]) - 1
    }

    /// nil for a key that was not numbered.
    @inline(__always)
    func known(_ key: UInt64) -> Int? {
        let slot = slot(of: key)
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// Where a key stands or would stand.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 32) & (slots.count - 1)
        while slots[slot] > 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    @inline(never)
    private mutating func grow() {
        slots = [Int32](repeating: 0, count: 4 * slots.count)
        for (number, key) in keys.enumerated() { slots[slot(of: key)] = Int32(truncatingIfNeeded: number + 1) }
    }
}
