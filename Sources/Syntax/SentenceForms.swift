import Learning
import Text

/// The word forms of a sentence and the walk over them from left to right, the same in training and in tagging.
struct SentenceForms {
    private static let padding = 2

    private let forms: [WordForm]
    private let style: CapitalStyle

    init(_ tokens: ArraySlice<Token>, lexicon: TagLexicon?) {
        let padding = [WordForm](repeating: .outside, count: SentenceForms.padding)
        var forms = padding
        forms.reserveCapacity(tokens.count + 2 * padding.count)
        for token in tokens { forms.append(WordForm(token, lexicon: lexicon)) }
        if forms.contains(where: \.hasCapital) {
            for index in forms.indices where !forms[index].hasCapital { forms[index].excludeNames() }
        }
        forms += padding
        self.forms = forms
        style = CapitalStyle(tokens)
    }

    /// Calls `choose` with the index and the rows of each token that has a choice; its answer is what the tokens behind
    /// see. `decided` gets the tag of every token.
    func walk(
        rowBits: Int, choose: (Int, UnsafeBufferPointer<Int32>, ClassSet) -> Tag, decided: (Tag) -> Void
    ) {
        let features = TaggerFeatures(rowBits: rowBits)
        var previous = Tag.other
        var beforePrevious = Tag.other
        /// Whether the clause has had a finite verb.
        var hasVerb = false
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: TaggerFeatures.count) { rows in
            forms.withUnsafeBufferPointer { forms in
                for index in 0..<(forms.count - 2 * SentenceForms.padding) {
                    let form = forms.baseAddress! + index + SentenceForms.padding
                    var tag = form.pointee.onlyTag
                    if tag == nil {
                        features.fill(
                            rows.baseAddress!, forms: form, style: style, previous: previous,
                            beforePrevious: beforePrevious, hasVerb: hasVerb)
                        tag = choose(index, UnsafeBufferPointer(rows), form.pointee.classes)
                    }
                    decided(tag!)
                    if tag!.isFiniteVerb { hasVerb = true } else if tag!.opensClause { hasVerb = false }
                    (beforePrevious, previous) = (previous, tag!)
                }
            }
        }
    }
}
