import Annotations
import Learning
import Syntax
import Text

/// Makes what the network learns from: feature rows and target labels of windows of text.
struct AttributionExamples {
    /// How the text is cut into what is labelled together.
    enum Windows { case paragraphs, documents }

    private let vocabulary: [UInt64: CueVocabulary.Entry]
    /// Occurrences of words, and how many of them are part of a cue, in all articles.
    private let counts: WordCounts

    /// Share of the target that is the teacher's; the rest is what people marked.
    private static let teacherShare: Float = 0.7
    /// Share of the target that is spread over all labels.
    private static let smoothing: Float = 0.05
    /// A word must occur this often to have an embedding of its own.
    private static let leastOccurrences = 2
    /// Most tokens of a window of a whole document.
    private static let longestWindow = 320

    init(_ articles: [AttributionCorpus.Article]) {
        var counts = WordCounts()
        for article in articles { counts.add(WordCounts(article, GoldLabels(article))) }
        self.counts = counts
        let words = counts.occurrences.filter { $0.value >= Self.leastOccurrences }.keys.sorted()
        var vocabulary: [UInt64: CueVocabulary.Entry] = [:]
        for (index, word) in words.enumerated() {
            let cueClass = CueVocabulary.cueClass(cues: counts.cues[word] ?? 0, of: counts.occurrences[word]!)
            vocabulary[word] = CueVocabulary.Entry(row: Int32(index + 1), cueClass: cueClass)
        }
        self.vocabulary = vocabulary
    }

    /// Rows of the table of words.
    var wordRows: Int { vocabulary.count + 1 }

    var table: CueVocabulary { CueVocabulary(vocabulary.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }

    /// The windows of an article. When it is one of those that the vocabulary is from, its own marks do not count in what
    /// is known of a word's use as a cue.
    func examples(
        of article: AttributionCorpus.Article, isKnown: Bool, teacher: TeacherLabels? = nil, windows: Windows
    ) -> [LabelledSequence] {
        let gold = GoldLabels(article)
        let own = isKnown ? WordCounts(article, gold) : WordCounts()
        let shares = teacher?.shares(for: article)
        var pieces: [Piece] = []
        for (index, paragraph) in article.paragraphs.enumerated() {
            let rows = AttributionFeatures.rows(of: paragraph) { word in entry(word, without: own) }
            for window in AttributionLabeller.windows(of: paragraph.paragraph) {
                let targets = window.flatMap { target(gold.paragraphs[index][$0], shares?[index][$0]) }
                let features = rows[
                    (window.lowerBound * AttributionFeatures.count)..<(window.upperBound * AttributionFeatures.count)]
                pieces.append(Piece(features: Array(features), targets: targets, count: window.count))
            }
        }
        return windows == .paragraphs ? pieces.map(\.sequence) : Self.joined(pieces).map(\.sequence)
    }

    struct Piece {
        var features: [Int32]
        var targets: [Float]
        var count: Int

        var sequence: LabelledSequence {
            LabelledSequence(features: features, targets: targets, counted: 0..<count, count: count)
        }
    }

    private static func joined(_ pieces: [Piece]) -> [Piece] {
        var joined: [Piece] = []
        for piece in pieces {
            if let last = joined.last, last.count + piece.count <= longestWindow {
                joined[joined.count - 1].features += piece.features
                joined[joined.count - 1].targets += piece.targets
                joined[joined.count - 1].count += piece.count
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    private func entry(_ word: UInt64, without own: WordCounts) -> CueVocabulary.Entry {
        guard var entry = vocabulary[word] else { return .unknown }
        entry.cueClass = CueVocabulary.cueClass(
            cues: (counts.cues[word] ?? 0) - (own.cues[word] ?? 0),
            of: (counts.occurrences[word] ?? 0) - (own.occurrences[word] ?? 0))
        return entry
    }

    private func target(_ gold: Int, _ teacher: [Float]?) -> [Float] {
        let count = AttributionLabel.count
        let hard = (0..<count).map { label in
            Self.smoothing / Float(count) + (label == gold ? 1 - Self.smoothing : 0)
        }
        guard let teacher else { return hard }
        return zip(hard, teacher).map { (1 - Self.teacherShare) * $0 + Self.teacherShare * $1 }
    }
}

/// How often words occur, and how often as part of a cue, by their hashes.
struct WordCounts {
    private(set) var occurrences: [UInt64: Int] = [:]
    private(set) var cues: [UInt64: Int] = [:]

    init() {}

    init(_ article: AttributionCorpus.Article, _ gold: GoldLabels) {
        for (index, paragraph) in article.paragraphs.enumerated() {
            for (token, label) in zip(paragraph.tokens, gold.paragraphs[index]) {
                let word = AttributionFeatures.parts(of: token).word
                occurrences[word, default: 0] += 1
                if AttributionLabel.role(of: label) == .cue { cues[word, default: 0] += 1 }
            }
        }
    }

    mutating func add(_ other: WordCounts) {
        occurrences.merge(other.occurrences, uniquingKeysWith: +)
        cues.merge(other.cues, uniquingKeysWith: +)
    }
}
