import Stories
import Testing

/// A later figure that replaces an earlier one, told from two that contradict each other by date and by wording.
@Suite struct UpdateTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let left: String
        let right: String
        /// When both were published.
        var dates: (String?, String?) = (nil, nil)
        var testDescription: String { "\(left) / \(right)" }
    }

    private static let first = "The blast at the mill killed {12 people|12|people|kill} ."
    private static let second = "The blast at the mill killed {17 people|17|people|kill} ."

    @Test(arguments: [
        Example(left: first, right: second, dates: ("2020-03-03T10:00:00Z", "2020-03-04T10:00:00Z")),
        Example(left: first, right: second, dates: ("2020-03-03T10:00:00Z", "2020-03-03T18:30:00Z")),
        Example(left: second, right: first, dates: ("2020-03-04", "2020-03-03")),
        Example(
            left: first, right: "The death toll of the blast at the mill rises to {17 people|17|people|kill} killed ."),
        Example(left: first, right: "The blast at the mill has now killed {17 people|17|people|kill} ."),
        Example(left: "The blast at the mill killed {12 people|12|people|kill} so far .", right: second),
        Example(left: "The blast at the mill initially killed {12 people|12|people|kill} .", right: second),
    ])
    func isAnUpdate(_ example: Example) { #expect(relations(example) == [.update]) }

    @Test(arguments: [
        Example(left: first, right: second),
        // On one day, in two time zones.
        Example(left: first, right: second, dates: ("2020-03-03T10:00:00Z", "2020-03-03T11:00:00+05:00")),
        // A toll does not fall.
        Example(left: second, right: first, dates: ("2020-03-03", "2020-03-04")),
        Example(left: second, right: "The blast at the mill has now killed {12 people|12|people|kill} ."),
        // Both are the latest.
        Example(
            left: "The blast at the mill has now killed {12 people|12|people|kill} .",
            right: "The blast at the mill has now killed {17 people|17|people|kill} ."),
        // A distance does not grow.
        Example(
            left: "The missiles travelled {900 miles|900|mile|travel} from the Caspian .",
            right: "The missiles travelled {1,000 miles|1000|mile|travel} from the Caspian .",
            dates: ("2020-03-03", "2020-03-04")),
    ])
    func isAContradiction(_ example: Example) { #expect(relations(example) == [.value]) }

    private func relations(_ example: Example) -> [Conflict.Relation] {
        let articles = [
            MarkedArticle("left", example.left, published: example.dates.0),
            MarkedArticle("right", example.right, published: example.dates.1),
        ]
        return compare(articles.map { $0.read() }, story: "mill").conflicts.map(\.relation)
    }
}
