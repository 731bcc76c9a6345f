import AnnotationProtocol
import Server
import Stories
import Testing

private let documents = [
    MarkedDocument("[S She] [K said] [C the dam broke]. It rained at [N 900 miles]. [S Roe] knew."),
    MarkedDocument("[D denied it] at [N 1,500 km]"), MarkedDocument("[D rejects that]"),
]
private let links = [
    Story.DenialLink(article: 1, denial: 0, claimArticle: 0, claim: 0),
    Story.DenialLink(article: 2, denial: 0, claimArticle: 0, claim: 0),
]

/// A document, words in it at whose start the cursor stands, and what belongs there besides.
@Test(
    arguments: [
        (0, "the dam", ["1: denied it", "2: rejects that"]), (1, "denied", ["0: the dam broke", "2: rejects that"]),
        (0, "900", ["1: 1,500 km"]), (1, "km", ["0: 900 miles"]), (0, "rained", nil), (0, "said", nil),
    ] as [(Int, String, [String]?)])
func referencesAreAllThatBelongsTogether(index: Int, words: String, others: [String]?) {
    let story = openStory(documents, conflicts: [conflictOfFirstTwo], denialLinks: links)
    let view = DocumentView(story: story, index: index)
    let without = references(at: view.position(of: words), in: view, withItself: false)
    #expect(ServerTests.words(at: without, in: story) == others)
    let with = references(at: view.position(of: words), in: view, withItself: true)
    #expect(with?.count == others.map { $0.count + 1 })
    #expect(Set(with ?? []).isSuperset(of: without ?? []))
}

@Test func aSpeakerLeadsToWhereElseTheySpeak() {
    let story = openStory(documents)
    let view = DocumentView(story: story, index: 0)
    let found = references(at: view.position(of: "She"), in: view, withItself: true)
    #expect(words(at: found, in: story) == ["0: She"])
}
