import Learning
import Text

/// The word forms of a sentence and the walk over them from left to right, the same in training and in tagging.
struct SentenceForms {
    private static let padding = 2

    private var forms: [WordForm]
    private let style: CapitalStyle

    init(_ tokens: ArraySlice<Token>, lexicon: TagLexicon?) {
        let padding = SentenceForms.padding
        forms = [WordForm](repeating: .outside, count: tokens.count + 2 * padding)
        var hasCapital = false
        for (index, token) in tokens.enumerated() {
            forms[index + padding] = WordForm(token, lexicon: lexicon)
            hasCapital = hasCapital || token.hasCapital
        }
        if hasCapital {
            for index in padding..<(forms.count - padding) where !forms[index].hasCapital {
                forms[index].excludeNames()
            }
        }
        style = CapitalStyle(tokens)
    }

    /// Calls `choose` with the index, the rows and the classes of each token that has a choice; its answer is what the tokens
    /// behind see. `decided` gets the tag of every token.
    ///
    /// - Parameter skipsSure: whether tokens with a single class have none.
    func walk(
        rowBits: Int, skipsSure: Bool, choose: (Int, UnsafeBufferPointer<Int32>, ClassSet) -> Tag,
        decided: (Tag) -> Void
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
                    if tag == nil, skipsSure, let only = form.pointee.classes.only { tag = TagClasses.tags[only] }
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
