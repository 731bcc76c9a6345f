import Annotations
import Stories
import Syntax
import TestSupport
import Testing
import Text

@Suite struct DriftTests {
    /// Two quotations with their speakers, the words that differ in brackets, and what differs; nil when nothing is reported.
    struct Example: Sendable, CustomTestStringConvertible {
        let left: (words: String, speaker: String?)
        let right: (words: String, speaker: String?)
        let what: String?
        var testDescription: String { "\(left.words) / \(right.words)" }
    }

    @Test(arguments: [
        Example(
            left: ("we [≠ shall] repair every bridge before [≠ the] winter", "Ada Holt"),
            right: ("We [≠ will] repair every bridge before winter.", "minister Holt"), what: "wording"),
        // A part in other words than the whole has for it.
        Example(
            left: ("a pattern of [≠ neglected] pumps in every district", "Ada Holt"),
            right: ("The inspectors found a pattern of [≠ forgotten] pumps in every district", "Holt"), what: "wording"),
        Example(
            left: ("the [≠ Norwegian] divers went down to the wreck twice", "Ada Holt"),
            right: ("the [≠ Norway] divers went down to the wreck twice", "Ada Holt"), what: "wording"),
        Example(
            left: ("we do not answer to rumours", "the Harbour Ministry"),
            right: ("We do not answer to rumours,", "Colonel Per Strand"), what: "speaker"),
        Example(
            left: ("a pattern of neglected pumps", "Ada Holt"),
            right: ("The inspectors found a pattern of neglected pumps in all districts", "Per Strand"),
            what: "speaker and extent"),
        Example(
            left: ("we [≠ shall] repair every bridge before [≠ the] winter", nil),
            right: ("We [≠ will] repair every bridge before winter.", "Ada Holt"), what: "wording and speaker"),
        Example(
            left: ("In Torvik nobody saw the wreck before [≠ the] dawn", "Ada Holt"),
            right: ("who knows in our country ? In Torvik nobody saw the wreck before dawn", "Holt"), what: "wording"),
        // Two people with the same first name.
        Example(
            left: ("we do not answer to rumours", "Secretary Ada Holt"),
            right: ("We do not answer to rumours,", "spokeswoman Ada Brandt"), what: "speaker"),
    ])
    func findsQuoteDrift(_ example: Example) { #expect(drifts(example) == [example.what]) }

    @Test(arguments: [
        // The same words of the same speaker, whatever the marks.
        Example(
            left: ("we do not answer to rumours", "Per Strand"),
            right: ("We do not answer – to rumours,", "Colonel Strand"), what: nil),
        // House style.
        Example(
            left: ("we’re defending the harbour’s data-centre with 3 neighbouring programmes", "Per Strand"),
            right: ("We are defending the harbor's data center with three neighboring programs", "Strand"), what: nil),
        Example(
            left: ("the boats sail at 6:00 with a long-range radio", "Sergei Karlson"),
            right: ("the boats sail at 6 with a long range radio", "Sergey Carlsson"), what: nil),
        Example(
            left: ("Holmes’s boat is the harbour’s best lifeboat", "Per Strand"),
            right: ("Holmes’ boat is the harbour’s best lifeboat", "Per Strand"), what: nil),
        // What the editor put in or left out.
        Example(
            left: ("the boat turned (to the north) towards the strangers and hailed them", "Per Strand"),
            right: ("the boat turned towards the strangers ... hailed them", "Per Strand"), what: nil),
        // Quoted in part.
        Example(
            left: ("a pattern of neglected pumps", "Ada Holt"),
            right: ("The inspectors found a pattern of neglected pumps in all districts", "Ada Holt"), what: nil),
        // An officer speaks for the police.
        Example(
            left: ("we do not answer to rumours", "Halden police"),
            right: ("We do not answer to rumours,", "Constable Per Strand"), what: nil),
        // Two quotations that share a few words.
        Example(
            left: ("the bridge was closed at noon by the harbour police", "Ada Holt"),
            right: ("nobody told the harbour police that the ferry was late", "Per Strand"), what: nil),
        // A role, and words that many say.
        Example(
            left: ("we do not answer to rumours", "the harbour candidate"),
            right: ("We do not answer to rumours,", "Colonel Per Strand"), what: nil),
        Example(left: ("mend the bridge", "Ada Holt"), right: ("mend the bridge", "Per Strand"), what: nil),
        // A title.
        Example(left: ("The Silent Harbour", "Ada Holt"), right: ("The Silent Harbour", "Per Strand"), what: nil),
    ])
    func leavesQuotesAlone(_ example: Example) { #expect(drifts(example) == []) }

    @Test func quoteOfAnUnsureSpeakerIsNotHeldAgainstAnother() {
        let sure = quoting("sure", "we do not answer to rumours", "Ada Holt")
        let unsure = quoting("unsure", "We do not answer to rumours,", "Per Strand", confidence: 0.7)
        #expect(compare([sure, unsure], story: "bridges").drift.isEmpty)
    }

    @Test func messageNamesTheWordsThatDiffer() {
        let articles = [
            quoting("gazette", "we shall mend every bridge before winter", "Ada Holt"),
            quoting("wire", "we will mend every bridge and road before winter", "Ada Holt"),
        ]
        #expect(
            compare(articles, story: "bridges").drift.map(\.message) == [
                "One quotation, two wordings: gazette (Ada Holt) has \"shall\", wire (Ada Holt) has \"will\" and "
                    + "\"and road\"."
            ])
    }

    @Test func versionsOfOneQuotationAreOneDrift() {
        let words = [
            "shall mend the bridge and road", "will mend the bridge and road", "must mend the bridge and road",
        ]
        let articles = words.enumerated().map { quoting("\($0.offset)", "we \($0.element) before winter", "Ada Holt") }
        let drift = compare(articles, story: "bridges").drift
        #expect(drift.map { $0.members.map(\.article) } == [[0, 1, 2]])
        #expect(drift.flatMap(\.members).map(\.differs.count) == [1, 1, 1])
    }

    @Test func orderOfArticlesAndOthersChangeNothing() {
        let told = [
            ("a", "we shall mend the bridge before winter"), ("b", "we will mend the bridge before winter"),
            ("c", "nobody asked the divers about the wreck"),
        ]
        func found(_ order: [Int]) -> Set<Set<String>> {
            let articles = order.map { quoting(told[$0].0, told[$0].1, "Ada Holt") }
            let drift = compare(articles, story: "bridges").drift
            return Set(drift.map { Set($0.members.map { articles[$0.article].id }) })
        }
        for order in [[0, 1], [1, 0], [0, 1, 2], [2, 1, 0], [1, 2, 0]] { #expect(found(order) == [["a", "b"]]) }
        #expect(found([0, 2]) == [])
    }

    /// What differs; nil when the words that are marked are not those that were found.
    private func drifts(_ example: Example) -> [String?] {
        let marked = [example.left, example.right].map { MarkedText("“\($0.words)”") }
        let articles = zip(marked, [example.left.speaker, example.right.speaker]).enumerated().map { index, quote in
            quoting("\(index)", String(quote.0.text.dropFirst().dropLast()), quote.1)
        }
        return compare(articles, story: "bridges").drift.map { drift in
            let found = drift.members.map { member in
                MarkedText(
                    text: marked[member.article].text, marks: member.differs.map { MarkedText.Mark("≠", $0) })
            }
            #expect(found.map(\.marked) == marked.map(\.marked))
            return drift.what
        }
    }

    @Test func denialAnswersTheClaimOfAnotherArticle() {
        var claiming = MarkedArticle("claiming", "Four missiles crashed in Iran on the way to Syria .").read()
        claiming = claiming.adding { set, span in
            set.attributions = [Attribution(content: [span], speaker: "US officials")]
            set.claims = [Claim(span: span, attribution: 0, isCheckable: true)]
        }
        var denying = MarkedArticle("denying", "any missiles crashed in Iran").read()
        denying = denying.adding { set, span in
            set.attributions = [Attribution(content: [span], speaker: "Russia")]
            set.denials = [Denial(span: span, stance: .denied, attribution: 0)]
        }
        let links = compare([claiming, denying], story: "caspian").denialLinks
        #expect(links == [Story.DenialLink(article: 1, denial: 0, claimArticle: 0, claim: 0)])
    }

    @Test func nobodyDeniesTheirOwnClaim() {
        var claiming = MarkedArticle("claiming", "The missiles crashed in Iran on the way to Syria .").read()
        claiming = claiming.adding { set, span in
            set.attributions = [Attribution(content: [span], speaker: "Russia")]
            set.claims = [Claim(span: span, attribution: 0, isCheckable: true)]
        }
        var denying = MarkedArticle("denying", "any missiles crashed in Iran").read()
        denying = denying.adding { set, span in
            set.attributions = [Attribution(content: [span], speaker: "Russia")]
            set.denials = [Denial(span: span, stance: .denied, attribution: 0)]
        }
        #expect(compare([claiming, denying], story: "caspian").denialLinks == [])
    }

    private func quoting(_ id: String, _ words: String, _ speaker: String?, confidence: Double? = nil) -> StoryArticle {
        MarkedArticle(id, "“\(words)”").read().adding { set, span in
            set.attributions = [Attribution(content: [span], speaker: speaker, speakerConfidence: confidence)]
            set.quotes = [Quote(span: span, form: .direct, attribution: 0)]
        }
    }
}

extension StoryArticle {
    /// The same article with other annotations; they get the span of its only paragraph.
    fileprivate func adding(_ change: (inout AnnotationSet, Span) -> Void) -> StoryArticle {
        var annotations = article.annotations
        change(&annotations, article.document.paragraphSpans.first ?? Span(0, 0))
        return StoryArticle(
            id: id,
            article: Article(document: article.document, paragraphs: article.paragraphs, annotations: annotations))
    }
}
