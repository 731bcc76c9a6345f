import Learning

/// Hashes of a word in lower case and of its parts, with every digit as 0.
package struct WordParts: Sendable {
    package private(set) var word: UInt64 = 0
    /// Of the first three bytes.
    package private(set) var prefix3: UInt64 = 0
    /// Of the last bytes.
    package private(set) var suffix1: UInt64 = 0
    package private(set) var suffix2: UInt64 = 0
    package private(set) var suffix3: UInt64 = 0

    /// No word.
    init() {}

    package init(_ lower: String) {
        var lower = lower
        lower.withUTF8 { hash($0) }
    }

    private mutating func hash(_ bytes: UnsafeBufferPointer<UInt8>) {
        var hash = FeatureHash.offsetBasis
        for (index, byte) in bytes.enumerated() {
            hash = FeatureHash.fold(WordParts.normalized(byte), into: hash)
            if index == 2 { prefix3 = hash }
        }
        word = hash
        if bytes.count < 3 { prefix3 = hash }
        hash = FeatureHash.offsetBasis
        for index in 1...3 {
            if index <= bytes.count {
                hash = FeatureHash.fold(WordParts.normalized(bytes[bytes.count - index]), into: hash)
            }
            if index == 1 { suffix1 = hash } else if index == 2 { suffix2 = hash } else { suffix3 = hash }
        }
    }

    private static func normalized(_ byte: UInt8) -> UInt8 { byte >= 0x30 && byte <= 0x39 ? 0x30 : byte }
}
