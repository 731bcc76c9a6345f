import Learning

/// The features of a token in its sentence as rows of the table; training and tagging both call this.
struct TaggerFeatures {
    static let count = 27
    /// Changes with the features, so that a table trained for others is refused.
    static let revision: UInt32 = 2

    let rowBits: Int

    /// Fills `count` rows. `forms` points at the token's form; two forms before and behind it can be read.
    func fill(
        _ rows: UnsafeMutablePointer<Int32>, forms: UnsafePointer<WordForm>, style: CapitalStyle, previous: Tag,
        beforePrevious: Tag, hasVerb: Bool
    ) {
        let (word, next, last) = (forms[0], forms[1], forms[-1])
        let before = UInt64(previous.rawValue) + 1
        let twoBefore = FeatureHash.join(before, UInt64(beforePrevious.rawValue) + 1)
        let look = word.shape &* 64 &+ style.code &* 2 &+ (last.word == WordForm.outside.word ? 1 : 0)
        withUnsafeTemporaryAllocation(of: (UInt64, UInt64).self, capacity: TaggerFeatures.count) { buffer in
            var out = FeatureWriter(features: buffer.baseAddress!)
            out.add(look, word.parts.suffix2)
            out.add(look, word.parts.suffix3)
            out.add(look, before)
            out.add(look, word.knownTags)
            out.add(look, word.word)
            out.add(word.word)
            out.add(word.word, before)
            out.add(word.parts.suffix1, style.code)
            out.add(word.parts.suffix2, before)
            out.add(word.parts.suffix3, before)
            out.add(word.parts.prefix3)
            out.add(word.knownTags, FeatureHash.join(before, hasVerb ? 2 : 1))
            out.add(before)
            out.add(twoBefore)
            out.add(last.word)
            out.add(forms[-2].word)
            out.add(next.word)
            out.add(forms[2].word)
            out.add(last.parts.suffix3)
            out.add(next.parts.suffix3)
            out.add(next.shape, style.code)
            out.add(word.knownTags, before)
            out.add(word.knownTags, next.knownTags)
            out.add(FeatureHash.join(word.knownTags, next.knownTags), before)
            out.add(next.knownTags, before)
            out.add(FeatureHash.join(next.knownTags, forms[2].knownTags), before)
            out.add(word.parts.suffix2, FeatureHash.join(next.knownTags, style.code))
            FeatureHash.fill(rows, features: buffer.baseAddress!, count: out.count, bits: rowBits)
        }
    }
}

/// Lists features in their order.
private struct FeatureWriter {
    let features: UnsafeMutablePointer<(UInt64, UInt64)>
    var count = 0

    mutating func add(_ first: UInt64, _ second: UInt64 = 0) {
        features[count] = (first, second)
        count += 1
    }
}
