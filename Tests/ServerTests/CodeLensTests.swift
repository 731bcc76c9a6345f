import AnnotationProtocol
import Server
import Stories
import Testing

@Test func lensesCountWhatIsFound() {
    let documents = [
        MarkedDocument("It rained.\nHe said [N 900 miles] and [D denied it]."), MarkedDocument("[N 1,500 km]"),
        MarkedDocument("[N 1,500 km]"),
    ]
    let conflict = Conflict(
        relation: .value, confidence: 1, message: "",
        members: [
            .init(article: 0, quantity: 0, side: "b"), .init(article: 1, quantity: 0, side: "a"),
            .init(article: 2, quantity: 0, side: "a"),
        ])
    let view = DocumentView(story: openStory(documents, conflicts: [conflict]), index: 0)
    let lenses = codeLenses(of: view)
    #expect(
        lenses.map(\.command.title) == [
            "1 figure disagrees · 1 denial", "900 miles: 1 article · 1,500 km: 2 articles",
        ])
    #expect(lenses.map(\.range.start.line) == [0, 1])
    #expect(lenses.map(\.command.name) == [.show, .show])
}

@Test func anArticleWithoutFindingsHasNoLens() {
    let view = DocumentView(story: openStory([MarkedDocument("[C it flew [N 900 miles]]")]), index: 0)
    #expect(codeLenses(of: view).isEmpty)
}
