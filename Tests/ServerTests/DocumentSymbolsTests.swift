import AnnotationProtocol
import Server
import Testing

@Test func symbolsStandUnderWhoSpeaks() {
    let document = MarkedDocument("[C the dam broke], she said, and [D denied] that [Q “all drowned”]")
    let symbols = documentSymbols(of: DocumentView(story: openStory([document]), index: 0))
    #expect(symbols.map(\.name) == ["Jane Roe"])
    #expect(symbols.first?.children.map(\.name) == ["the dam broke", "denied", "“all drowned”"])
    #expect(symbols.first?.children.map(\.detail) == ["claim", "denied", "quote"])
    #expect(symbols.first?.range.end.character == document.text.utf16.count)
}

/// Claims, and what the outline calls them.
@Test(arguments: [
    ("the  dam\r\n\u{A0}broke\u{1B}[2J", "the dam broke [2J"),
    (String(repeating: "x", count: 80), String(repeating: "x", count: 80)),
    (String(repeating: "x", count: 81), String(repeating: "x", count: 80) + "…"),
    (String(repeating: "very ", count: 40), String(repeating: "very ", count: 15) + "very…"),
])
func namesAreOneShortLine(claim: String, name: String) {
    let document = MarkedDocument("[C " + claim.replacing("[", with: "\\[") + "]")
    let symbols = documentSymbols(of: DocumentView(story: openStory([document]), index: 0))
    #expect(symbols.first?.children.map(\.name) == [name])
}
