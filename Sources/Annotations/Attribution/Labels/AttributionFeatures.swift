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
                let word = parts(of: token)
                let known = entry(word.word)
                out[0] = known.row
                out[1] = Int32(FeatureHash.row(word.prefix3, bits: 12))
                out[2] = Int32(FeatureHash.row(word.suffix3, bits: 12))
                out[3] = Int32(FeatureHash.row(word.suffix2, bits: 10))
                out[4] = Int32(FeatureHash.row(shape(of: token.text), bits: 8))
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

    /// The word and its parts, with one form for each kind of quotation mark.
    package static func parts(of token: Token) -> WordParts {
        guard token.kind == .quotationMark else { return WordParts(token.lower) }
        return WordParts(token.lower == "'" || token.lower == "`" ? "'" : "\"")
    }

    /// Runs of capitals, small letters and digits, and the marks between them, of the first twelve bytes.
    private static func shape(of text: String) -> UInt64 {
        var shape = FeatureHash.offsetBasis
        var last: UInt8 = 0
        for byte in text.utf8.prefix(12) {
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
        return shape
    }
}
