import AnnotationProtocol
import Server
import Testing

private let document = MarkedDocument(
    "[S Roe] [K said] [C it flew [N 900 miles]] and [N 40 miles]", speaker: "Jane Roe")

/// What is looked for, and the names of what is found.
@Test(arguments: [
    ("", ["Jane Roe", "900 miles", "40 miles"]), ("roe", ["Jane Roe"]), ("JRE", ["Jane Roe"]),
    ("9mi", ["900 miles"]), ("miles", ["900 miles", "40 miles"]), ("eor", []), ("jane roe x", []),
])
func symbolsHaveTheLettersInTheirOrder(query: String, names: [String]) {
    let view = DocumentView(story: openStory([document]), index: 0)
    #expect(symbols(of: view, matching: SymbolQuery(query)).map(\.name) == names)
}

@Test func aSpeakerIsFoundWhereTheyAreFirstNamed() {
    let view = DocumentView(story: openStory([document]), index: 0)
    let symbol = symbols(of: view, matching: SymbolQuery("Roe")).first
    #expect(symbol?.kind == .object)
    #expect(symbol?.container == "article-0")
    #expect(symbol.map { view.words(at: $0.location.range) } == "Roe")
}
