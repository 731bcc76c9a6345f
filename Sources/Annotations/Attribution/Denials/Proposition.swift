import Syntax
import Text

/// What a claim or a denial is about, as far as its words tell.
struct Proposition {
    /// Hashes of the lemmas of nouns and verbs, and of numbers; words of reporting left out. Each once, in order.
    private(set) var words: [UInt64] = []
    /// Those of them that name somebody or something, titles included.
    private var names: [UInt64] = []
    private(set) var isNegated = false
    /// Whether it names what others said: "the report", "her claims".
    private(set) var pointsToSpeech = false
    /// Whether it need not tell in its own words what it is about.
    var isReference: Bool

    init(_ matters: [WordMatter]) {
        for matter in matters {
            if matter.traits.contains(.negates) { isNegated = true }
            if matter.traits.contains(.pointsToSpeech) { pointsToSpeech = true }
            guard let word = matter.word else { continue }
            words.append(word)
            if matter.traits.contains(.isName) { names.append(word) }
        }
        words.sortEachOnce()
        names.sortEachOnce()
        isReference = pointsToSpeech || words.isEmpty
    }

    /// The words that both have; none when these are but names.
    func shared(with other: Proposition) -> [UInt64] {
        let shared = words.shared(with: other.words)
        let areNames =
            shared.shared(with: names).count == shared.count || shared.shared(with: other.names).count == shared.count
        return areNames ? [] : shared
    }
}

extension [UInt64] {
    fileprivate mutating func sortEachOnce() {
        sort()
        var last: UInt64?
        removeAll { word in
            defer { last = word }
            return word == last
        }
    }

    /// Of two in order, what both have.
    fileprivate func shared(with other: [UInt64]) -> [UInt64] {
        var shared: [UInt64] = []
        var (i, j) = (0, 0)
        while i < count, j < other.count {
            if self[i] == other[j] { shared.append(self[i]) }
            let (own, others) = (self[i], other[j])
            if own <= others { i += 1 }
            if others <= own { j += 1 }
        }
        return shared
    }
}

/// Reads propositions from the spans of an article.
struct PropositionReader {
    let document: Document
    let readings: [ParagraphReading]

    func proposition(of spans: [Span]) -> Proposition { Proposition(spans.flatMap(matters)) }

    private func matters(of span: Span) -> ArraySlice<WordMatter> {
        guard let index = document.paragraphIndex(at: span.start) else { return [] }
        let inside = span.shifted(by: -document.paragraphSpans[index].start)
        return readings[index].matters[readings[index].paragraph.paragraph.tokens(in: inside)]
    }
}
