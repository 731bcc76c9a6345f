import Stories
import Testing

/// Articles of a folder are compared within the events that they tell of.
struct EventGroupTests {
    @Test(arguments: [
        (
            [
                "Flood water broke the Halden dam on Tuesday . Mayor Ines Brandt sent boats to Halden .",
                "Parliament in Torvik voted on the budget . Minister Olav Reyes praised the Torvik budget vote .",
                "The Halden dam broke and Mayor Ines Brandt asked for boats , as flood water reached the town .",
                "After the vote on the budget , Minister Olav Reyes left parliament in Torvik .",
            ], [[0, 2], [1, 3]]
        ),
        // Two events of one kind.
        (
            [
                "A ferry sank off Marsalo on Sunday . The Aurinko left Marsalo with pilgrims , captain Duarte said .",
                "A ferry capsized on lake Ombira . The Pelican carried cattle traders to Kesso , minister Awiti said .",
                "The ferry Aurinko sank off Marsalo . Captain Duarte said that pilgrims jumped from the Aurinko .",
                "Cattle traders of Kesso mourned after the Pelican capsized on Ombira , minister Awiti said .",
            ], [[0, 2], [1, 3]]
        ),
        ([], []),
    ])
    func groups(texts: [String], expected: [[Int]]) {
        let articles = texts.enumerated().map { MarkedArticle("\($0.offset)", $0.element).read() }
        #expect(compareByEvent(articles, story: "news").map(\.places) == expected)
        let reversed = compareByEvent(articles.reversed(), story: "news").map { $0.places.map { texts.count - 1 - $0 } }
        #expect(Set(reversed.map { Set($0) }) == Set(expected.map { Set($0) }))
    }

    @Test func secondEventIsNumbered() {
        let texts = [
            "Halden dam broke .", "Torvik budget vote .", "Halden dam flood .", "Torvik budget talks .", "Snow .",
        ]
        let articles = texts.enumerated().map { MarkedArticle("\($0.offset)", $0.element).read() }
        let stories = compareByEvent(articles, story: "news").filter { $0.places.count > 1 }
        #expect(stories.map(\.story.name) == ["news", "news 2"])
    }
}
