import AnnotationProtocol
import Server
import Stories
import Testing

private let attributed = "[S Jane Roe] [K said] [C the dam broke], and [C all fled], it rained"

/// Words at whose start the cursor stands, and what is highlighted.
@Test(
    arguments: [
        ("Jane", ["write: Jane Roe", "text: said", "read: the dam broke", "read: all fled"]),
        ("fled", ["write: Jane Roe", "text: said", "read: the dam broke", "read: all fled"]),
        ("it rained", nil),
    ] as [(String, [String]?)])
func allPartsOfAnAttributionAreHighlighted(words: String, parts: [String]?) {
    let view = DocumentView(story: openStory([MarkedDocument(attributed)]), index: 0)
    let found = highlights(at: view.position(of: words), in: view)
    #expect(found.map { $0.map { "\($0.kind): " + view.words(at: $0.range) } } == parts)
}

@Test func figuresOfOneConflictAreHighlightedTogether() {
    let document = MarkedDocument("[C it flew [N 900 miles]], then [N 700 miles] and [N 2 miles]")
    let conflict = Conflict(
        relation: .value, confidence: 1, message: "",
        members: [
            .init(article: 0, quantity: 0, side: "a"), .init(article: 0, quantity: 1, side: "b"),
            .init(article: 1, quantity: 0, side: "b"),
        ])
    let story = openStory([document, MarkedDocument("[N 700 miles]")], conflicts: [conflict])
    let view = DocumentView(story: story, index: 0)
    let found = highlights(at: view.position(of: "700"), in: view) ?? []
    #expect(found.map { view.words(at: $0.range) } == ["900 miles", "700 miles"])
    #expect(found.map(\.kind) == [.text, .text])
    #expect(highlights(at: view.position(of: "2 miles"), in: view) == nil)
}

@Test func aCursorBehindAWordIsInIt() {
    let view = DocumentView(story: openStory([MarkedDocument("he [K said], it rained")]), index: 0)
    #expect(highlights(at: view.position(of: "said", atEnd: true), in: view)?.count == 1)
    #expect(highlights(at: view.position(of: "said,", atEnd: true), in: view) == nil)
}
