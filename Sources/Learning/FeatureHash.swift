/// Hashes of features: seeded, equal on every platform and in every run, so that a trained table stays valid.
///
/// Bytes are folded as in FNV-1a (Fowler, Noll, Vo) with 64 bits; values are joined by multiply and rotate.
package enum FeatureHash {
    @usableFromInline package static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
    @usableFromInline package static let prime: UInt64 = 0x0000_0100_0000_01b3

    /// The hash of some bytes; `seed` tells families of features apart.
    @inlinable
    package static func of(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0) -> UInt64 {
        var hash = offsetBasis ^ seed
        for byte in bytes { hash = fold(byte, into: hash) }
        return hash
    }

    /// The hash of a text's bytes in UTF-8. Not generic, so that other modules need not call anything for each byte.
    package static func of(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { bytes in bytes.reduce(offsetBasis) { fold($1, into: $0) } }
    }

    /// One step of `of`: the hash of the bytes so far and one more.
    @inlinable @inline(__always)
    package static func fold(_ byte: UInt8, into hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

    /// One hash of two values, sensitive to their order.
    @inlinable @inline(__always)
    package static func join(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let mixed = (a &* 0x9e37_79b9_7f4a_7c15) ^ b
        return ((mixed << 29) | (mixed >> 35)) &* 0xbf58_476d_1ce4_e5b9
    }

    /// A row of a table of `1 << bits` rows.
    @inlinable
    package static func row(_ hash: UInt64, bits: Int) -> Int {
        Int(truncatingIfNeeded: ((hash ^ (hash >> 32)) &* 0x94d0_49bb_1331_11eb) >> UInt64(64 - bits))
    }

    /// The rows of some features, each given by two values; its place in the list tells it from the others. One call for
    /// all features of a token, since calls across modules are not inlined.
    package static func fill(
        _ rows: UnsafeMutablePointer<Int32>, features: UnsafePointer<(UInt64, UInt64)>, count: Int, bits: Int
    ) {
        for index in 0..<count {
            let hash = join(join(UInt64(index) + 1, features[index].0), features[index].1)
            rows[index] = Int32(truncatingIfNeeded: row(hash, bits: bits))
        }
    }
}
