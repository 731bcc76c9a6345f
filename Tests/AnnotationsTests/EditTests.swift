import Annotations
import Learning
import Testing
import Text

/// An edited article has the annotations of a fresh one, whatever is taken over from before the edit.
struct EditTests {
    private static let article = """
        Ferry to Ostvik late again
        Mayor Ann Roe said that 12 ferries were late in May. “We are sorry,” she said.
        The harbour board (HBO) denied that any ferry was late. Its director, Per Lund, declined to comment.
        “The boats are old.
        “We need new ones,” Roe said.
        Lund said: “Nobody told us.”
        The company rejected claims that four ferries had no crew. A spokeswoman said that report was false.
        According to Roe, who leads the council, the board knew in March. Lund disputed that the board knew.
        Sailors said that two ferries had sunk off Ostvik. The ministry said it could not confirm the reports.
        """

    private static let words = [
        "Roe", "Ann Roe", "Per Lund", "Mayor", "she", "he", "it", "who", "said", "denied", "that", "claims", "ferries",
        "the board", "late", "12", "“", "”", ".", ",", ":", "\n", "not", "a spokesman", "reports", "according to",
    ]

    @Test(arguments: 0..<12) func wordsComeAndGo(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var edited = Edited(Self.article)
        for _ in 0..<25 {
            let spaces = edited.text.indices.filter { edited.text[$0] == " " || edited.text[$0] == "\n" }
            guard let at = spaces.randomElement(using: &generator) else { break }
            let end = edited.text.index(
                at, offsetBy: Int.random(in: 0...12, using: &generator), limitedBy: edited.text.endIndex)
            let word = Bool.random(using: &generator) ? " " + (Self.words.randomElement(using: &generator) ?? "") : ""
            edited.replace(at..<(Bool.random(using: &generator) ? at : end ?? at), with: word)
        }
    }

    @Test(arguments: 0..<12) func lettersComeOneByOne(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var edited = Edited(Self.article)
        let typed = [" Roe denied that 40 boats sank.", "\n“No,” said Eva Lund, the mayor.", " and the board said so"]
        var offset =
            edited.text.indices.filter { edited.text[$0] == " " || edited.text[$0] == "." }
            .randomElement(using: &generator).map { edited.text.distance(from: edited.text.startIndex, to: $0) } ?? 0
        for letter in typed.randomElement(using: &generator) ?? "" {
            let place = edited.text.index(edited.text.startIndex, offsetBy: offset)
            edited.replace(place..<place, with: String(letter))
            offset += 1
        }
    }

    @Test(arguments: 0..<8) func paragraphsMove(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var edited = Edited(Self.article)
        for _ in 0..<8 {
            var lines = edited.text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = lines.remove(at: Int.random(in: 0..<lines.count, using: &generator))
            if Bool.random(using: &generator) {
                lines.insert(line, at: Int.random(in: 0...lines.count, using: &generator))
            }
            guard lines.count > 1 else { break }
            edited.replace(edited.text.startIndex..<edited.text.endIndex, with: lines.joined(separator: "\n"))
        }
    }

    @Test(arguments: [
        // The first name, far above
        ("Mayor Ann Roe", "Mayor Eva Berg", "Roe said", nil),
        ("Mayor Ann Roe", "Mayor Eva Roe", "Roe said", "Mayor Eva Roe"),
        // Who a role is
        ("Its director, Per Lund,", "Its director, Ola Lund,", "Lund said", "Ola Lund"),
        // A word that names nobody
        ("The boats are old", "The boots are old", "Lund said", "Per Lund"),
    ])
    func speakersFollowTheNames(old: String, new: String, cue: String, speaker: String?) throws {
        var edited = Edited(Self.article)
        edited.replace(try #require(edited.text.range(of: old)), with: new)
        let set = edited.article.annotations
        let place = try #require(edited.text.range(of: cue))
        let offset = edited.text.utf8.distance(from: edited.text.startIndex, to: place.lowerBound)
        let attribution = try #require(set.attributions.first { $0.source.first?.contains(offset) ?? false })
        if let speaker {
            #expect(attribution.speaker == speaker)
        } else {
            #expect(attribution.speaker != "Mayor Ann Roe")
        }
    }
}

/// A text with its annotations, which are brought up to date by each edit.
private struct Edited {
    private(set) var text: String
    private(set) var article: Article
    private let annotator = Annotator()

    init(_ text: String) {
        self.text = text
        article = annotator.annotate(Document(text))
    }

    mutating func replace(_ range: Range<String.Index>, with new: String) {
        text.replaceSubrange(range, with: new)
        let document = Document(text)
        article = annotator.annotate(document, reusing: article)
        #expect(article.annotations == annotator.annotate(document).annotations)
    }
}

extension String {
    fileprivate func range(of part: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
    }
}
