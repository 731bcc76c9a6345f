import Stories
import Testing

/// What a reader is told about a conflict.
@Suite struct ConflictMessageTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let articles: [MarkedArticle]
        let message: String
        var testDescription: String { message }
    }

    private static func killed(_ id: String, _ count: Int, _ published: String? = nil, _ speaker: String? = nil)
        -> MarkedArticle
    {
        MarkedArticle(
            id, "The blast at the mill killed {\(count) people|\(count)|people|kill} .", published: published,
            speaker: speaker)
    }

    private static func travelled(_ id: String, _ marked: String) -> MarkedArticle {
        MarkedArticle(id, "The missiles travelled {\(marked)|travel} from the Caspian before they hit their targets .")
    }

    @Test(arguments: [
        Example(
            articles: [killed("gazette", 12, nil, "The sheriff"), killed("wire", 17)],
            message: "12 people in gazette (the sheriff) are 5 fewer than 17 people in wire."),
        Example(
            articles: [killed("gazette", 12), killed("wire", 17), killed("radio", 17), killed("post", 17)],
            message:
                "12 people in gazette are 5 fewer than 17 people in wire and 2 others; 1 of 4 articles has the lower "
                + "figure."),
        Example(
            articles: [killed("gazette", 12, "2026-05-03"), killed("wire", 17, "2026-05-04")],
            message: "12 people in gazette on 3 May, 17 people in wire on 4 May: 5 more."),
        Example(
            articles: [killed("wire", 17, "2026-01-01"), killed("gazette", 12, "2025-12-31")],
            message: "12 people in gazette on 31 December 2025, 17 people in wire on 1 January 2026: 5 more."),
        Example(
            articles: [killed("gazette", 12, "2026-05-03T09:00:00Z"), killed("wire", 17, "2026-05-03T18:30:00Z")],
            message: "12 people in gazette at 09:00, 17 people in wire at 18:30: 5 more."),
        Example(
            articles: [travelled("gazette", "900 miles|900|mile"), travelled("wire", "more than 1,500 km|>1500|km")],
            message: "900 miles (1,448 km) in gazette is at least 52 km less than \"more than 1,500 km\" in wire."),
        Example(
            articles: [
                travelled("gazette", "Nine hundred miles|900|mile"), travelled("wire", "1,200 miles|1200|mile"),
            ],
            message: "Nine hundred miles in gazette is 300 miles less than 1,200 miles in wire."),
        Example(
            articles: [
                MarkedArticle(
                    "gazette", "{At least four missiles|4..|missile|crash} crashed in Iran on the way to Syria ."),
                MarkedArticle(
                    "wire", "{As many as four missiles|..4|missile|crash} crashed in Iran on the way to Syria ."),
            ],
            message: "\"At least four missiles\" in gazette agrees with \"As many as four missiles\" in wire only on 4."
        ),
        Example(
            articles: [
                MarkedArticle(
                    "gazette",
                    "The ministry said the {26 missiles|26|missile|fire} its ships fired hit their targets in Syria ."),
                MarkedArticle(
                    "wire",
                    "Officials said {four missiles|4|missile|crash} crashed on the way to their targets in Syria ."),
            ],
            message:
                "\"26 missiles its ships fired hit\" in gazette excludes \"four missiles crashed\" in wire: of 26, "
                + "22 are left."),
    ])
    func tells(_ example: Example) {
        let story = compare(example.articles.map { $0.read() }, story: "story")
        #expect(story.conflicts.map(\.message) == [example.message])
    }

    @Test func tellsEachArticleWhatTheOthersSay() {
        let articles = [
            Self.travelled("harbour-post", "900 miles|900|mile"),
            Self.travelled("wire-one", "more than 1,500 km|>1500|km"),
        ]
        let story = compare(articles.map { $0.read() }, story: "caspian")
        #expect(
            story.conflicts.flatMap(\.members).map(\.message) == [
                "900 miles (1,448 km) here is at least 52 km less than \"more than 1,500 km\" in wire-one.",
                "\"more than 1,500 km\" (932 miles) here is at least 32 miles more than 900 miles in harbour-post.",
            ])
    }

    @Test func minorityIsPointedOut() {
        let articles = [Self.killed("a", 17), Self.killed("b", 12), Self.killed("c", 17)]
        let conflicts = compare(articles.map { $0.read() }, story: "mill").conflicts
        #expect(conflicts.map { $0.members.map(\.isMinority) } == [[false, true, false]])
    }

    @Test func oneAgainstOneIsNoMinority() {
        let articles = [Self.killed("a", 17), Self.killed("b", 12)]
        let conflicts = compare(articles.map { $0.read() }, story: "mill").conflicts
        #expect(conflicts.map { $0.members.map(\.isMinority) } == [[false, false]])
    }

    @Test func anEarlierTollIsNoMinority() {
        let articles = [
            Self.killed("a", 12, "2026-05-03"), Self.killed("b", 17, "2026-05-04"), Self.killed("c", 17, "2026-05-04"),
        ]
        let conflicts = compare(articles.map { $0.read() }, story: "mill").conflicts
        #expect(conflicts.map { $0.members.map(\.isMinority) } == [[false, false, false]])
    }
}
