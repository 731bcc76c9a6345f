import Learning
package import Syntax
package import Text

/// What the network sees of each token, as rows of its embedding tables; training and running both call this.
package enum AttributionFeatures {
    /// Changes with the features, so that a network trained for others is refused.
    package static let revision: UInt32 = 1
    /// Word, first three letters, last three, last two, shape, tag, place in a quotation, cue class, place in the paragraph.
    package static let count = 9
    /// The first tables that tell of the word itself.
    package static let wordTables = 4

    /// Rows of each table, of which the first holds a row for each word of the vocabulary.
    package static func tables(words: Int) -> [Int] {
        [words, 1 << 12, 1 << 12, 1 << 10, 1 << 8, 64, 8, CueVocabulary.cueClassCount, 8]
    }

    /// The rows of all tokens of a paragraph, `count` a token.
    /// - Parameter entry: gives what the vocabulary knows of a word, by its hash.
    package static func rows(of paragraph: TaggedParagraph, entry: (UInt64) -> CueVocabulary.Entry) -> [Int32] {
        let tokens = paragraph.tokens
        return [Int32](unsafeUninitializedCapacity: tokens.count * count) { rows, filled in
            for (index, token) in tokens.enumerated() {
                let out = rows.baseAddress! + index * count
                let word = WordHashes(token)
                let known = entry(word.word)
                out[0] = known.row
                out[1] = Int32(FeatureHash.row(word.prefix, bits: 12))
                out[2] = Int32(FeatureHash.row(word.suffix3, bits: 12))
                out[3] = Int32(FeatureHash.row(word.suffix2, bits: 10))
                out[4] = Int32(FeatureHash.row(word.shape, bits: 8))
                out[5] = Int32(paragraph.tags[index].rawValue)
                out[6] = 0
                out[7] = known.cueClass
                out[8] = 0
            }
            filled = tokens.count * count
            markPlaces(paragraph, rows.baseAddress!)
            markQuotations(paragraph.paragraph, rows.baseAddress!)
        }
    }

    /// First and last tokens of sentences and of the paragraph.
    private static func markPlaces(_ paragraph: TaggedParagraph, _ rows: UnsafeMutablePointer<Int32>) {
        for sentence in paragraph.paragraph.sentences where !sentence.isEmpty {
            rows[sentence.lowerBound * count + 8] = sentence.lowerBound == 0 ? 2 : 1
        }
        if !paragraph.tokens.isEmpty { rows[(paragraph.tokens.count - 1) * count + 8] += 3 }
    }

    /// Whether a token opens, closes or lies in a quotation, and whether that one ends in the paragraph.
    private static func markQuotations(_ paragraph: Paragraph, _ rows: UnsafeMutablePointer<Int32>) {
        for quotation in paragraph.quotations {
            let isOuter = quotation.depth == 0
            if isOuter {
                let inside: Int32 = quotation.close == nil ? 2 : 1
                for index in quotation.tokens { rows[index * count + 6] = inside }
            } else {
                for index in quotation.tokens where quotation.depth == 1 { rows[index * count + 6] = 3 }
            }
            rows[quotation.open * count + 6] = isOuter ? 4 : 6
            if let close = quotation.close { rows[close * count + 6] = isOuter ? 5 : 7 }
        }
    }
}

/// Hashes of a word and its parts, with every digit as 0 and one form for each kind of quotation mark.
package struct WordHashes {
    package private(set) var word = FeatureHash.offsetBasis
    private(set) var prefix = FeatureHash.offsetBasis
    private(set) var suffix2 = FeatureHash.offsetBasis
    private(set) var suffix3 = FeatureHash.offsetBasis
    private(set) var shape = FeatureHash.offsetBasis

    package init(_ token: Token) {
        if token.kind == .quotationMark {
            hash(token.lower == "'" || token.lower == "`" ? "'" : "\"")
        } else {
            hash(token.lower)
        }
        hashShape(token.text)
    }

    private mutating func hash(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() {
                word = FeatureHash.fold(WordHashes.normalized(byte), into: word)
                if index < 3 { prefix = word }
            }
            var hash = FeatureHash.offsetBasis
            for (index, byte) in bytes.reversed().prefix(3).enumerated() {
                hash = FeatureHash.fold(WordHashes.normalized(byte), into: hash)
                if index < 2 { suffix2 = hash }
            }
            suffix3 = hash
        }
    }

    private static func normalized(_ byte: UInt8) -> UInt8 { byte >= 0x30 && byte <= 0x39 ? 0x30 : byte }

    /// Runs of capitals, small letters and digits, and the marks between them, of the first twelve bytes.
    private mutating func hashShape(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var last: UInt8 = 0
            for byte in bytes.prefix(12) {
                let kind: UInt8 =
                    switch byte {
                    case 0x41...0x5A: 0x58
                    case 0x61...0x7A: 0x78
                    case 0x30...0x39: 0x30
                    case 0x80...: 0x79
                    default: byte
                    }
                if kind != last { shape = FeatureHash.fold(kind, into: shape) }
                last = kind
            }
        }
    }
}
