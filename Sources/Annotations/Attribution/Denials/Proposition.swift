import Syntax
import Text

/// What a claim or a denial is about, as far as its words tell.
struct Proposition: Sendable {
    struct Word {
        /// Of the lemma.
        let hash: UInt64
        /// Whether it names somebody or something, or is the title before a name.
        var isName: Bool
    }

    /// Nouns, verbs and numbers, words of reporting left out: each once, in the order of their hashes.
    private(set) var words: [Word] = []
    private(set) var isNegated = false
    /// Whether it names what others said: "the report", "her claims".
    private(set) var pointsToSpeech = false
    /// Whether it need not tell in its own words what it is about.
    var isReference = false

    init(_ matters: some Collection<WordMatter>) {
        words.reserveCapacity(matters.count)
        for matter in matters {
            if matter.traits.contains(.negates) { isNegated = true }
            if matter.traits.contains(.pointsToSpeech) { pointsToSpeech = true }
            if let word = matter.word { words.append(Word(hash: word, isName: matter.traits.contains(.isName))) }
        }
        words.sort { $0.hash < $1.hash }
        for index in words.indices.dropLast().reversed() where words[index].hash == words[index + 1].hash {
            words[index].isName = words[index].isName || words[index + 1].isName
            words.remove(at: index + 1)
        }
        isReference = pointsToSpeech || words.isEmpty
    }

    /// How many words both have; 0 when these are but names.
    func sharedCount(with other: Proposition) -> Int {
        var shared = SharedWords()
        var (i, j) = (0, 0)
        while i < words.count, j < other.words.count {
            let (own, others) = (words[i], other.words[j])
            if own.hash == others.hash { shared.add(own.isName, others.isName, weight: 0) }
            if own.hash <= others.hash { i += 1 }
            if others.hash <= own.hash { j += 1 }
        }
        return shared.areNames ? 0 : shared.count
    }
}

/// What two propositions share.
struct SharedWords {
    private(set) var count = 0
    private(set) var weight = 0.0
    private var names = (0, 0)

    /// Whether all are names in one of both.
    var areNames: Bool { count == names.0 || count == names.1 }

    /// Adds a word that may be a name in the first and in the second.
    mutating func add(_ isFirstName: Bool, _ isSecondName: Bool, weight: Double) {
        count += 1
        self.weight += weight
        if isFirstName { names.0 += 1 }
        if isSecondName { names.1 += 1 }
    }
}

/// Reads propositions from the spans of an article.
struct PropositionReader {
    let document: Document
    let readings: [ParagraphReading]

    func proposition(of spans: [Span]) -> Proposition {
        if spans.count == 1, let (reading, tokens) = place(of: spans[0]) { return reading.proposition(of: tokens) }
        return Proposition(spans.compactMap(place).flatMap { $0.reading.matters[$0.tokens] })
    }

    private func place(of span: Span) -> (reading: ParagraphReading, tokens: Range<Int>)? {
        guard let index = document.paragraphIndex(at: span.start) else { return nil }
        let inside = span.shifted(by: -document.paragraphSpans[index].start)
        return (readings[index], readings[index].paragraph.paragraph.tokens(in: inside))
    }
}
