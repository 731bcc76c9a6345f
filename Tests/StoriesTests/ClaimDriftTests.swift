import Annotations
import Stories
import TestSupport
import Testing
import Text

/// Claims that articles give to different sources, or that one tells as certain and another hedges.
@Suite struct ClaimDriftTests {
    /// Two texts in which S is a source, K a cue and C a claim.
    struct Example: Sendable, CustomTestStringConvertible {
        let left: String
        let right: String
        var testDescription: String { "\(left) / \(right)" }

        init(_ left: String, _ right: String) {
            self.left = left
            self.right = right
        }
    }

    private static let broke = "[C the north sluice at Torvik broke shortly before midnight]"

    @Test(arguments: [
        Example("[S Some residents] [K said] \(broke) .", "[S police officials] [K said] \(broke) ."),
        Example("[S Mayor Ines Brandt] [K said] \(broke) .", "[S Sheriff Paul Okoro] [K said] \(broke) ."),
        // The one names whom the other does not.
        Example("[S two Norwegian officials] [K said] \(broke) .", "[S Minister Paul Okoro] [K said] \(broke) ."),
        Example("[S a source] [K said] \(broke) .", "[S the Torvik Herald] [K reported] \(broke) ."),
        // In other words.
        Example(
            "[S Some residents] [K said] \(broke) .",
            "[C Shortly before midnight the north sluice of Torvik broke] , [S Sheriff Paul Okoro] [K said] ."),
    ])
    func findsOtherSource(_ example: Example) {
        let drift = drift(example)
        #expect(drift.map(\.kind) == [.attribution])
        #expect(drift.map(\.what) == ["source"])
        #expect(drift.flatMap(\.members).map(\.differs) == spans("S", example).map { [$0] })
    }

    @Test(arguments: [
        // One person told of more closely, or spelled otherwise.
        Example("[S Sheriff Okoro] [K said] \(broke) .", "[S Torvik County Sheriff Paul Okoro] [K said] \(broke) ."),
        Example("[S Mayor Ilene Wolff] [K said] \(broke) .", "[S Ilene Wolfe] [K said] \(broke) ."),
        Example("[S Sheriff Paul Okoro] [K said] \(broke) .", "[S police] [K said] \(broke) ."),
        Example("[S a spokesman for the Water Board] [K said] \(broke) .", "[S the Water Board] [K said] \(broke) ."),
        Example("[S Norway] [K said] \(broke) .", "[S the Norwegian Ministry] [K said] \(broke) ."),
        Example("[S an engineer] [K said] \(broke) .", "[S Paul Okoro] [K said] \(broke) ."),
        // Who it is remains open.
        Example("[S the statement] [K said] \(broke) .", "[S Sheriff Paul Okoro] [K said] \(broke) ."),
        Example("[S he] [K said] \(broke) .", "[S Sheriff Paul Okoro] [K said] \(broke) ."),
        // Another claim.
        Example(
            "[S Some residents] [K said] \(broke) .",
            "[S Sheriff Paul Okoro] [K said] [C the north sluice at Torvik had not broken before midnight] ."),
        Example(
            "[S Some residents] [K said] [C the county mended the north sluice at Torvik before the storm] .",
            "[S Sheriff Paul Okoro] [K said] [C the county failed to mend the north sluice at Torvik before the storm] ."
        ),
        Example(
            "[S Some residents] [K said] [C the north sluice at Torvik let 40 boats through before midnight] .",
            "[S Sheriff Paul Okoro] [K said] [C the north sluice at Torvik let 70 boats through before midnight] ."),
        Example(
            "[S Some residents] [K said] \(broke) .",
            "[S Sheriff Paul Okoro] [K said] [C the south road to Torvik stays closed until the morning] ."),
    ])
    func leavesSourcesAlone(_ example: Example) { #expect(drift(example).isEmpty) }

    @Test func claimThatAnArticleGivesToBothIsNoDrift() {
        let articles = [
            article("0", "[S Some residents] [K said] \(Self.broke) ."),
            article("1", "[S Mayor Ines Brandt] [K said] \(Self.broke) . [S Residents] [K said] \(Self.broke) ."),
        ]
        #expect(compare(articles, story: "torvik").drift.isEmpty)
    }

    @Test(arguments: [
        Example(
            "[S The sheriff] [K said] \(broke) .",
            "[S The sheriff] [K said] [C the north sluice at Torvik [≠ may] have broken shortly before midnight] ."),
        Example(
            "[S The sheriff] [K confirmed] \(broke) .",
            "[C the north sluice at Torvik [≠ reportedly] broke shortly before midnight] ."),
        Example(
            "[S The sheriff] [K said] \(broke) .",
            "[C the north sluice at Torvik [≠ is believed to] have broken shortly before midnight] ."),
        Example("[S The sheriff] [K said] \(broke) .", "[S The sheriff] [K [≠ believes]] \(broke) ."),
    ])
    func findsHedge(_ example: Example) {
        let drift = drift(example)
        #expect(drift.map(\.kind) == [.hedging])
        #expect(drift.map(\.what) == ["certainty"])
        #expect(drift.flatMap(\.members).map(\.differs) == [[], MarkedText(example.right).spans("≠")])
    }

    @Test(arguments: [
        // Both hedge.
        Example(
            "[S The sheriff] [K said] [C the north sluice at Torvik probably broke shortly before midnight] .",
            "[S The sheriff] [K said] [C the north sluice at Torvik may have broken shortly before midnight] ."),
        // What is hedged is not what both tell.
        Example(
            "[S The sheriff] [K said] \(broke) .",
            "[S The sheriff] [K said] [C the north sluice at Torvik broke shortly before midnight and may drown fields] ."
        ),
        // A month.
        Example(
            "[S The sheriff] [K said] [C the north sluice at Torvik broke shortly before midnight on 3 May] .",
            "[S The sheriff] [K said] [C the north sluice at Torvik broke shortly before midnight] ."),
        // A condition.
        Example(
            "[S The sheriff] [K said] \(broke) .",
            "[S The sheriff] [K asked] [C whether the north sluice at Torvik may have broken before midnight] ."),
    ])
    func leavesHedgesAlone(_ example: Example) { #expect(drift(example).isEmpty) }

    @Test func messagesNameBothSides() {
        let sources = Example(
            "[S Some residents] [K said] \(Self.broke) .", "[S Sheriff Paul Okoro] [K said] \(Self.broke) .")
        #expect(
            drift(sources).map(\.message) == [
                "One claim, two sources: Some residents in 0, Sheriff Paul Okoro in 1: \"the north sluice at Torvik broke "
                    + "shortly before midnight\"."
            ])
        let hedge = Example(
            "[S The sheriff] [K said] \(Self.broke) .",
            "[C the north sluice at Torvik reportedly broke shortly before midnight] .")
        #expect(
            drift(hedge).map(\.message) == [
                "One claim, hedged in 1 (no speaker) with \"reportedly\", certain in 0 (The sheriff): \"the north sluice at "
                    + "Torvik broke shortly before midnight\"."
            ])
    }

    private func drift(_ example: Example) -> [Drift] {
        compare([article("0", example.left), article("1", example.right)], story: "torvik").drift
    }

    private func spans(_ label: String, _ example: Example) -> [Span] {
        [example.left, example.right].flatMap { MarkedText($0).spans(label) }
    }

    /// Each claim has the source and the cue that stand nearest to it, if any.
    private func article(_ id: String, _ marked: String) -> StoryArticle {
        let text = MarkedText(marked)
        let read = Annotator().annotate(Document(text.text))
        var set = AnnotationSet()
        let (sources, cues, claims) = (text.spans("S"), text.spans("K"), text.spans("C"))
        for (index, claim) in claims.enumerated() {
            let source = index < sources.count ? sources[index] : nil
            let name = source.map { read.document.text(of: $0) }
            set.attributions.append(
                Attribution(
                    source: source.map { [$0] } ?? [], cue: index < cues.count ? [cues[index]] : [], content: [claim],
                    speaker: name == "he" ? nil : name))
            set.claims.append(Claim(span: claim, attribution: index, isCheckable: true))
        }
        set.quantities = read.annotations.quantities
        let made = Article(document: read.document, paragraphs: read.paragraphs, annotations: set)
        return StoryArticle(id: id, article: made)
    }
}
