import AnnotationProtocol
import Annotations
import Exports
import Stories
import Testing
import Text

/// Whatever the text, what is written keeps the contract of the output: places inside the text on character boundaries,
/// ids unique, references that name something.
@Suite("Contract")
struct ContractTests {
    private static let fragments = [
        "The mayor", "said", " denied that ", "“", "”", "\"", "‘", "’", "«", "»", "'", "12", "1,500 km",
        "at least four ",
        "$1.5bn", "almost 1,000 miles", " according to ", "\n", "\r\n", "\r", "\t", " ", "\u{A0}", "\u{AD}", "\u{FEFF}",
        "\u{200B}", "é", "e\u{301}", "日本", "👩‍👩‍👧", "\0", "\u{1B}[31m", ".", ", ", "...", "—", "(", ")",
        "it could not confirm",
        "26 missiles", "all", "no comment", "Ann Marsh", "Col.", "half of the ", "%", "3 p.m. ", "2015", "\u{2028}",
        "\u{FFFD}",
    ]

    /// A fixed sequence for each seed (SplitMix64).
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func text(_ generator: inout Generator) -> String {
        (0..<Int.random(in: 0...60, using: &generator)).map { _ in
            fragments.randomElement(using: &generator)! + (Bool.random(using: &generator) ? " " : "")
        }.joined()
    }

    @Test("Random texts", arguments: 0..<40 as Range<UInt64>)
    func keepsContract(seed: UInt64) {
        var generator = Generator(state: seed)
        let annotator = Annotator()
        let articles = (0..<4).map { number in
            StoryArticle(id: "t\(number)", article: annotator.annotate(Document(Self.text(&generator))))
        }
        let story = compare(articles, story: "s")
        for index in articles.indices { check(story, index) }
        let shown = TerminalText(width: 72, hasColor: false).format(compared: story).articles.joined()
        for line in String(decoding: shown, as: UTF8.self).split(separator: "\n") {
            #expect(displayWidth(String(line)) <= 72, "\(line)")
            #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }

    private func check(_ story: Story, _ index: Int) {
        let document = story.articles[index].article.document
        let objects = story.annotationObjects(ofArticle: index, selecting: AnnotationSelection(layers: .all))
        let text = String(decoding: document.bytes, as: UTF8.self)
        let kinds = Dictionary(objects.map { ($0.id, $0.kind) }) { first, _ in first }
        #expect(kinds.count == objects.count, "ids are unique: \(text.debugDescription)")
        for object in objects {
            for span in object.places {
                #expect(document.isWhole(span), "\(object.id) \(span) in \(text.debugDescription)")
            }
            for (id, kind) in object.references { #expect(kinds[id] == kind, "\(object.id) refers to \(id)") }
        }
    }
}

extension Document {
    /// Inside the text, not empty, on character boundaries, without white space at its ends.
    fileprivate func isWhole(_ span: SpanObject) -> Bool {
        guard 0 <= span.start, span.start < span.end, span.end <= bytes.count else { return false }
        guard let words = String(validating: bytes[span.start..<span.end], as: UTF8.self) else { return false }
        return words.unicodeScalars.first?.properties.isWhitespace == false
            && words.unicodeScalars.last?.properties.isWhitespace == false
    }
}

extension AnnotationObject {
    fileprivate var places: [SpanObject] {
        switch body {
        case .attribution(let body): [span] + body.source + body.cue + body.content
        case .quantity(let body): [span, body.number]
        default: [span]
        }
    }

    fileprivate var references: [(String, AnnotationKind)] {
        let named: [(String?, AnnotationKind)] =
            switch body {
            case .attribution: []
            case .quote(let body): [(body.attribution, .attribution), (body.continues, .quote)]
            case .claim(let body): [(body.attribution, .attribution)]
            case .denial(let body): [(body.attribution, .attribution)]
            case .quantity(let body): [(body.attribution, .attribution)]
            case .numberConflict(let body): [(body.quantity, .quantity)]
            }
        return named.compactMap { id, kind in id.map { ($0, kind) } }
    }
}
