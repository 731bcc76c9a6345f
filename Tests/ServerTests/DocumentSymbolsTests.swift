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

@Test func longNamesAreCut() {
    let document = MarkedDocument("[C " + String(repeating: "very ", count: 40) + "long]")
    let symbols = documentSymbols(of: DocumentView(story: openStory([document]), index: 0))
    #expect(symbols.first?.children.first?.name.count == 80)
    #expect(symbols.first?.children.first?.name.hasSuffix("…") == true)
}
