import Stories
import Testing

@Suite struct ConflictTests {
    /// Two articles and how their quantities disagree, if at all.
    struct Example: Sendable, CustomTestStringConvertible {
        let left: String
        let right: String
        let relations: [Conflict.Relation]
        var testDescription: String { "\(left) / \(right)" }

        init(_ left: String, _ right: String, _ relations: Conflict.Relation...) {
            self.left = left
            self.right = right
            self.relations = relations
        }
    }

    @Test(arguments: [
        // One is all there were, and the other ended otherwise.
        Example(
            "The ministry said the {26 missiles|26|missile|fire} its ships fired hit their targets in Syria .",
            "Officials said {four missiles|4|missile|crash} crashed in Iran on the way to their targets in Syria .",
            .partVersusWhole),
        Example(
            "The ministry said {all rockets|all|rocket|find} found their targets in Syria .",
            "Officials said {four missiles|4|missile|crash} crashed in Iran on the way to their targets .", .allOrNone),
        Example(
            "The ministry denied that {any missile|0|missile|fall} fell short over Iran .",
            "Officials said {four missiles|4|missile|fall} fell short over Iran .", .allOrNone),
        // The bounds face each other.
        Example(
            "{At least four missiles|4..|missile|crash} crashed in Iran on the way to Syria .",
            "{As many as four missiles|..4|missile|crash} crashed in Iran , officials said .", .bound),
        // One thing measured twice.
        Example(
            "The missiles travelled {900 miles|900|mile|travel} from the Caspian before they hit their targets .",
            "The missiles travelled {almost 1,000 miles|950..1000|mile|travel} from the Caspian .", .value),
        Example(
            "The missiles travelled {900 miles|900|mile|travel} from the Caspian before they hit their targets .",
            "The missiles travelled {more than 1,500 km|>1500|km|travel} from the Caspian .", .value),
        Example(
            "The report came from {two US officials|2|official|-} who saw the missiles crash .",
            "{Three US officials|3|official|say} said that missiles went off course .", .value),
    ])
    func finds(_ example: Example) { #expect(relations(example) == example.relations) }

    @Test(arguments: [
        // After conversion one holds the other.
        Example(
            "The missiles travelled {almost 1,000 miles|950..1000|mile|travel} from the Caspian .",
            "The missiles travelled {more than 1,500 km|>1500|km|travel} from the Caspian ."),
        Example(
            "The missiles travelled {932 miles|932|mile|travel} from the Caspian .",
            "The missiles travelled {1,500 km|1500|km|travel} from the Caspian ."),
        // Another year.
        Example(
            "The navy launched {47 cruise missiles|47|missile|launch|2014} at targets in Syria in September 2014 .",
            "The navy launched {26 cruise missiles|26|missile|launch} at targets in Syria ."),
        // Another noun.
        Example(
            "The fleet said {four ships|4|ship|fire} fired at targets in Syria .",
            "The fleet said {26 missiles|26|missile|fire} were fired at targets in Syria ."),
        // A part and its whole, of which only the part has an outcome.
        Example(
            "The fleet fired {26 missiles|26|missile|fire} from the Caspian .",
            "{Four missiles|4|missile|crash} crashed on the way from the Caspian ."),
        // No figure is put forward.
        Example(
            "A ship launched {a missile|1|missile|launch} in the Caspian , as a photo shows .",
            "The fleet launched {26 missiles|26|missile|launch} from ships in the Caspian ."),
        // The bound is met.
        Example(
            "{At least four missiles|4..|missile|crash} crashed in Iran .",
            "{Four missiles|4|missile|crash} crashed in Iran ."),
        // Other actors.
        Example(
            "{Four Russian soldiers|4|soldier|die} died in the valley near the bridge .",
            "{Nine Syrian soldiers|9|soldier|die} died in the valley near the bridge ."),
        // People may be others than the residents.
        Example(
            "{All residents|all|resident|survive} survived the flood in the old mill .",
            "The flood at the old mill killed {31 people|31|people|kill} ."),
        // Dead and injured.
        Example(
            "The blast at the mill killed {12 people|12|people|kill} on Tuesday .",
            "The blast at the mill injured {20 people|20|people|injure} on Tuesday ."),
    ])
    func leavesAlone(_ example: Example) { #expect(relations(example) == []) }

    @Test func sidesAreCompleteAndAgree() {
        let articles = [
            MarkedArticle("a", "{At least four missiles|4..|missile|crash} crashed in Iran on the way to Syria ."),
            MarkedArticle("b", "{At least four missiles|4..|missile|crash} crashed in Iran , officials said ."),
            MarkedArticle("c", "{As many as four missiles|..4|missile|crash} crashed in Iran , officials said ."),
        ]
        let story = compare(articles.map { $0.read() }, story: "caspian")
        #expect(story.conflicts.map { $0.members.map(\.side) } == [["a", "a", "b"]])
    }

    private func relations(_ example: Example) -> [Conflict.Relation] {
        compare(
            [MarkedArticle("left", example.left).read(), MarkedArticle("right", example.right).read()], story: "story"
        ).conflicts.map(\.relation)
    }
}
