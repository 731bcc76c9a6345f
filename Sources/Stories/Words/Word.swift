import Learning

/// A word by its hash, so that what is read of an article depends on no other article. Two words with one hash are too rare
/// to matter.
struct Word: Hashable, Comparable, ExpressibleByStringLiteral, Sendable {
    let hash: UInt32

    private init(folding hash: UInt64) {
        let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
        self.init(hash: folded == 0 ? 1 : folded)
    }

    private init(hash: UInt32) { self.hash = hash }

    /// No word has this hash.
    static let nothing = Word(hash: 0)

    init(_ bytes: [UInt8]) { self.init(folding: bytes.withUnsafeBufferPointer { fastHash(of: $0) }) }

    init(_ text: String) {
        var text = text
        self.init(folding: text.withUTF8 { fastHash(of: $0) })
    }

    init(stringLiteral text: String) { self.init(text) }

    /// The word as something of some kind: "missile" as the noun of a key, or as what stands before a number.
    init(_ word: Word, as kind: Word) {
        self.init(folding: FeatureHash.join(UInt64(kind.hash), UInt64(word.hash)))
    }

    init(_ number: Int, as kind: Word) {
        self.init(folding: FeatureHash.join(UInt64(kind.hash), UInt64(truncatingIfNeeded: number)))
    }

    static func < (a: Word, b: Word) -> Bool { a.hash < b.hash }
}

/// `FeatureHash.of`, without a call for each byte.
func fastHash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FeatureHash.offsetBasis
    for byte in bytes { hash = FeatureHash.fold(byte, into: hash) }
    return hash
}

/// Words that figures are often asked for.
extension Word {
    static let count: Word = "count"
    static let percent: Word = "percent"
    static let person: Word = "person"
    static let age: Word = "age"
}

/// Different words in the order of their hashes.
typealias WordList = ArraySlice<Word>

/// What two lists have in common.
func intersection(_ a: WordList, _ b: WordList) -> WordList {
    var shared: WordList = []
    forEachShared(a, b) { word, _ in shared.append(word) }
    return shared
}

/// Goes through the words that two lists have in common, each with its place in the first.
@inline(__always)
func forEachShared(_ a: WordList, _ b: WordList, _ body: (_ word: Word, _ place: Int) -> Void) {
    a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
            var (i, j) = (0, 0)
            while i < a.count, j < b.count {
                let (left, right) = (a[i], b[j])
                if left == right { body(left, i) }
                if left <= right { i += 1 }
                if right <= left { j += 1 }
            }
        }
    }
}

extension WordList {
    /// The different words of some.
    init(of words: [Word]) {
        var words = words
        words.sort()
        var count = 0
        for place in words.indices where count == 0 || words[count - 1] != words[place] {
            words[count] = words[place]
            count += 1
        }
        self = words[..<count]
    }

    func isDisjoint(with other: WordList) -> Bool {
        var isDisjoint = true
        forEachShared(self, other) { _, _ in isDisjoint = false }
        return isDisjoint
    }
}
