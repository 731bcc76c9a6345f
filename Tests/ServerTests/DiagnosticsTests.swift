import AnnotationProtocol
import Server
import Stories
import Testing
import Text

@Test func conflictIsAWarningThatLeadsToTheOtherSide() {
    let documents = [
        MarkedDocument("He said [N 900 miles]."), MarkedDocument("\n[N 1,500 km]", speaker: "The ministry"),
    ]
    let story = openStory(documents, conflicts: [conflictOfFirstTwo])
    let found = diagnostics(of: DocumentView(story: story, index: 0), withRelated: true)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.code) == [.numberConflict])
    #expect(found.map(\.message) == ["it is less here"])
    #expect(found.map(\.range) == [range(0, 8, 17)])
    let related = found.flatMap(\.relatedInformation)
    #expect(related.map(\.location) == [Location(uri: "file:///s/1.txt", range: range(1, 0, 8))])
    #expect(related.map(\.message) == ["1,500 km (the ministry)"])
}

@Test func denialIsAnInformationThatLeadsToTheClaim() {
    let documents = [MarkedDocument("[D denied it]", speaker: "The ministry"), MarkedDocument("[C the dam broke]")]
    let link = Story.DenialLink(article: 0, denial: 0, claimArticle: 1, claim: 0)
    let story = openStory(documents, denialLinks: [link])
    let found = diagnostics(of: DocumentView(story: story, index: 0), withRelated: true)
    #expect(found.map(\.severity) == [.information])
    #expect(found.map(\.message) == ["Denied by the ministry: the dam broke"])
    #expect(found.flatMap(\.relatedInformation).map(\.location.uri) == ["file:///s/1.txt"])
}

@Test func relatedPlacesAreLeftOutForClientsThatDoNotShowThem() {
    let documents = [MarkedDocument("[N 900 miles]"), MarkedDocument("[N 1,500 km]")]
    let story = openStory(documents, conflicts: [conflictOfFirstTwo])
    let found = diagnostics(of: DocumentView(story: story, index: 1), withRelated: false)
    #expect(found.map(\.relatedInformation) == [[]])
    #expect(found.map(\.message) == ["it is more here"])
}

@Test func driftIsAnInformationOverTheWordsThatDiffer() {
    let drift = Drift(
        kind: .quote, what: "wording", message: "two wordings",
        members: [
            .init(article: 0, annotation: 0, differs: [Span(4, 9)]),
            .init(article: 1, annotation: 0, differs: [Span(5, 9)]),
        ])
    let story = openStory([MarkedDocument("[Q we shall go]"), MarkedDocument("\n[Q we will go]")], drift: [drift])
    let found = diagnostics(of: DocumentView(story: story, index: 0), withRelated: true)
    #expect(found.map(\.code) == [.drift])
    #expect(found.map(\.severity) == [.information])
    #expect(found.map(\.range) == [range(0, 4, 9)])
    #expect(found.flatMap(\.relatedInformation).map(\.location.range) == [range(1, 4, 8)])
    #expect(found.flatMap(\.relatedInformation).map(\.message) == ["we will go"])
}

@Test func articlesThatAgreeHaveNone() {
    let story = openStory([MarkedDocument("[C it flew [N 900 miles]]"), MarkedDocument("[N 900 miles]")])
    #expect(diagnostics(of: DocumentView(story: story, index: 0), withRelated: true).isEmpty)
}

private func range(_ line: Int, _ start: Int, _ end: Int) -> PositionRange {
    PositionRange(start: Position(line: line, character: start), end: Position(line: line, character: end))
}
