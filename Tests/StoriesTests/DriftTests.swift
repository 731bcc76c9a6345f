import Annotations
import Stories
import Syntax
import Testing
import Text

@Suite struct DriftTests {
    /// Two quotations with their speakers, and what differs; nil when nothing is reported.
    struct Example: Sendable, CustomTestStringConvertible {
        let left: (words: String, speaker: String?)
        let right: (words: String, speaker: String?)
        let what: String?
        var testDescription: String { "\(left.words) / \(right.words)" }
    }

    @Test(arguments: [
        Example(
            left: ("we shall repair every bridge before the winter", "Ada Holt"),
            right: ("We will repair every bridge before winter.", "minister Holt"), what: "wording"),
        Example(
            left: ("we do not answer to rumours", "the Harbour Ministry"),
            right: ("We do not answer to rumours,", "Colonel Per Strand"), what: "speaker"),
        Example(
            left: ("a pattern of neglected pumps", "Ada Holt"),
            right: ("The inspectors found a pattern of neglected pumps in all districts", "Per Strand"),
            what: "speaker and extent"),
        Example(
            left: ("we shall repair every bridge before the winter", nil),
            right: ("We will repair every bridge before winter.", "Ada Holt"), what: "wording and speaker"),
        // Two people with the same first name.
        Example(
            left: ("we do not answer to rumours", "Secretary Ada Holt"),
            right: ("We do not answer to rumours,", "spokeswoman Ada Brandt"), what: "speaker"),
        // The same words of the same speaker, whatever the marks.
        Example(
            left: ("we do not answer to rumours", "Per Strand"),
            right: ("We do not answer to rumours,", "Colonel Strand"),
            what: nil),
        // Quoted in part.
        Example(
            left: ("a pattern of neglected pumps", "Ada Holt"),
            right: ("The inspectors found a pattern of neglected pumps in all districts", "Ada Holt"), what: nil),
        // Two quotations that share a few words.
        Example(
            left: ("the bridge was closed at noon by the harbour police", "Ada Holt"),
            right: ("nobody told the harbour police that the ferry was late", "Per Strand"), what: nil),
        // A title.
        Example(left: ("The Silent Harbour", "Ada Holt"), right: ("The Silent Harbour", "Per Strand"), what: nil),
    ])
    func quoteDrift(_ example: Example) {
        let articles = [quoting("left", example.left), quoting("right", example.right)]
        #expect(compare(articles, story: "bridges").drift.map(\.what) == (example.what.map { [$0] } ?? []))
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

    @Test func articlesOfOneEventAreGrouped() {
        let texts = [
            "Flood water broke the Halden dam on Tuesday . Mayor Ines Brandt sent boats to Halden .",
            "Parliament in Torvik voted on the budget . Minister Olav Reyes praised the Torvik budget vote .",
            "The Halden dam broke and Mayor Ines Brandt asked for boats , as flood water reached the town .",
            "After the vote on the budget , Minister Olav Reyes left parliament in Torvik .",
        ]
        let articles = texts.enumerated().map { MarkedArticle("\($0.offset)", $0.element).read().article }
        #expect(groupByEvent(articles) == [[0, 2], [1, 3]])
    }

    private func quoting(_ id: String, _ quote: (words: String, speaker: String?)) -> StoryArticle {
        MarkedArticle(id, "“\(quote.words)”").read().adding { set, span in
            set.attributions = [Attribution(content: [span], speaker: quote.speaker)]
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
