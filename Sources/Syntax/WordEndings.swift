/// Endings of words in ASCII, by their last letter.
struct WordEndings: ExpressibleByArrayLiteral {
    private var byLast = [[[UInt8]]](repeating: [], count: 128)

    init(arrayLiteral endings: String...) {
        for ending in endings {
            let bytes = Array(ending.utf8)
            if let last = bytes.last { byLast[Int(last)].append(bytes) }
        }
    }

    /// Whether some bytes end in one of them.
    func contains(endOf bytes: [UInt8]) -> Bool {
        guard let last = bytes.last, last < 128 else { return false }
        return byLast[Int(last)].contains { ending in
            let start = bytes.count - ending.count
            return start >= 0 && ending.indices.allSatisfy { ending[$0] == bytes[start + $0] }
        }
    }
}
