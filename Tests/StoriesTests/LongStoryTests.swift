import Annotations
import Stories
import Testing
import Text

/// Stories whose articles are nothing but one thing, at lengths at which time that is not linear would not end.
struct LongStoryTests {
    @Test(arguments: [
        ("Roe said that 26 missiles hit their targets. Vale said that four missiles crashed.\n", 80),
        ("26 missiles ", 1_000), ("1,", 1_000), ("Roe said that the pier sank. Vale denied that the pier sank.\n", 80),
        ("“The pier broke and the gate fell,” Roe said.\n", 120),
    ])
    func compares(piece: String, count: Int) {
        let text = String(repeating: piece, count: count)
        compare(text, text + "Vale slept.")
    }

    /// As limits.md says: a thousand of a kind, of one article.
    @Test(arguments: [(others: 1_000, isCompared: true), (others: 1_100, isCompared: false)])
    func comparesTheFirstFiguresOfAKind(others: Int, isCompared: Bool) {
        let text =
            String(repeating: "Roe said that four missiles hit Halden on Monday.\n", count: others)
            + "Vale said that 26 missiles hit Halden on Monday.\n"
        #expect(story(text, "Kerr said that four missiles hit Halden on Monday.").conflicts.isEmpty != isCompared)
    }

    @Test func comparesLongQuotations() {
        let words = String(repeating: "pier ", count: 5_000)
        compare("“\(words)\(words) gate,” Roe said.", "“\(words) wall,” Roe said.")
    }

    private func compare(_ first: String, _ second: String) {
        let story = story(first, second)
        #expect(story.articles.count == 2)
        #expect(story.conflicts.allSatisfy { $0.members.count > 1 })
    }

    private func story(_ texts: String...) -> Story {
        let articles = texts.enumerated().map { index, text in
            StoryArticle(id: "\(index)", article: Annotator().annotate(Document(text)))
        }
        return Stories.compare(articles, story: "long")
    }
}
