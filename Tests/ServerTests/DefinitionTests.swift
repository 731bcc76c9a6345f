import AnnotationProtocol
import JSONRPC
import Server
import Stories
import Testing

private let documents = [
    MarkedDocument("[S The ministry] [D denied that [N 900 miles] were flown]. It rained."),
    MarkedDocument("\n[C it flew [N 1,500 km]], we heard"),
]
private let link = Story.DenialLink(article: 0, denial: 0, claimArticle: 1, claim: 0)

/// Words at whose start the cursor stands, and where it goes.
@Test(
    arguments: [
        ("denied", ["1: it flew 1,500 km"]), ("900", ["1: 1,500 km"]), ("flown", ["1: it flew 1,500 km"]),
        ("The ministry", nil), ("rained", nil),
    ] as [(String, [String]?)])
func aDenialLeadsToItsClaimAndAFigureToTheOtherSide(words: String, targets: [String]?) {
    let story = openStory(documents, conflicts: [conflictOfFirstTwo], denialLinks: [link])
    let view = DocumentView(story: story, index: 0)
    let found = definition(at: view.position(of: words), in: view, isLinked: false)
    #expect(ServerTests.words(at: found?.targets, in: story) == targets)
}

@Test func aDenialThatAnswersNothingLeadsNowhere() {
    let view = DocumentView(story: openStory(documents), index: 0)
    #expect(definition(at: view.position(of: "denied"), in: view, isLinked: false) == nil)
}

@Test func linksTellWhatWasAskedAbout() throws {
    let story = openStory(documents, conflicts: [conflictOfFirstTwo])
    let view = DocumentView(story: story, index: 0)
    let found = try #require(definition(at: view.position(of: "miles"), in: view, isLinked: true))
    #expect(view.words(at: found.origin) == "900 miles")
    let link = try #require(found.json.array?.first)
    #expect(link["originSelectionRange"] == found.origin.json)
    #expect(link["targetUri"] == "file:///s/1.txt")
    #expect(link["targetSelectionRange"] == link["targetRange"])
}

@Test func whatIsToldDifferentlyLeadsToTheOtherArticles() {
    let drift = Drift(
        kind: .quote, what: "wording", message: "",
        members: [.init(article: 0, annotation: 0), .init(article: 1, annotation: 0)])
    let story = openStory([MarkedDocument("[Q we shall go]"), MarkedDocument("[Q we will go]")], drift: [drift])
    let view = DocumentView(story: story, index: 1)
    let found = definition(at: view.position(of: "will"), in: view, isLinked: false)
    #expect(words(at: found?.targets, in: story) == ["0: we shall go"])
}
