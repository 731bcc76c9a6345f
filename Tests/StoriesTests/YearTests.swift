import Annotations
import Stories
import Testing
import Text

/// Years of one event that are told differently.
@Suite struct YearTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let left: String
        let right: String
        var message: String?
        var testDescription: String { "\(left) / \(right)" }
    }

    @Test(arguments: [
        Example(
            left: "The lighthouse at Skarnes was built in 1887 by the harbour board.",
            right: "The lighthouse at Skarnes, which was built in 1878 by the harbour board, is for sale.",
            message: "1887 in a is 9 years later than 1878 in b."),
        Example(
            left: "Olga Brandt joined the lifeboat crew of Port Amble in 1999.",
            right: "Olga Brandt joined the lifeboat crew of Port Amble in 2000, the coxswain said.",
            message: "1999 in a is 1 year earlier than 2000 in b (the coxswain)."),
        Example(
            left: "The Ferris brothers founded the cider press at Holm in May 1934.",
            right: "The cider press at Holm was founded by the Ferris brothers in the 1920s.",
            message: "May 1934 in a is at least 5 years later than \"1920s\" in b."),
    ])
    func finds(_ example: Example) {
        #expect(story(example).conflicts.map(\.message) == [example.message])
    }

    @Test(arguments: [
        // Another event.
        Example(
            left: "The lighthouse at Skarnes was built in 1887 by the harbour board.",
            right: "A storm put out the lamp of Skarnes for three nights in 1931."),
        // A decade that holds the year.
        Example(
            left: "The lighthouse at Skarnes was built in 1887 by the harbour board.",
            right: "The lighthouse at Skarnes was built in the 1880s by the harbour board."),
        // Both tell both.
        Example(
            left: "The Brandt mill at Skarnes opened in 1887 and closed in 1931.",
            right: "Opened in 1887, the Brandt mill at Skarnes closed in 1931."),
        // The days of the articles.
        Example(
            left: "4 May 2021. The lighthouse at Skarnes was sold.",
            right: "9 May 2022. The lighthouse at Skarnes was sold."),
        // A count.
        Example(
            left: "The parish of Skarnes had 1887 souls.",
            right: "The parish of Skarnes was founded in 1912."),
    ])
    func leavesAlone(_ example: Example) {
        #expect(story(example).conflicts.map(\.message) == [])
    }

    private func story(_ example: Example) -> Story {
        let articles = zip(["a", "b"], [example.left, example.right]).map {
            StoryArticle(id: $0, article: Annotator().annotate(Document($1)))
        }
        return compare(articles, story: "lighthouse")
    }
}
