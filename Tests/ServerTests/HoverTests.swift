import AnnotationProtocol
import Server
import Stories
import Testing

/// A marked text, a column of its first line, and the plain text of the hover.
private let hovers: [(marked: String, column: Int, text: String?)] = [
    ("He [D denied it] today.", 4, "Denied by Jane Roe"),
    ("He [D denied it] today.", 1, nil),
    ("He [D denied it] today.", 12, nil),
    ("[C the dam [Q “held”]]", 9, "Quote of Jane Roe\n\nClaim by Jane Roe\nCan be checked"),
    ("[C the dam [Q “held”]]", 0, "Claim by Jane Roe\nCan be checked"),
    ("flew [N 900 miles] far", 6, "900 miles = 1,448 km\nSaid by Jane Roe"),
]

@Test(arguments: hovers)
func hoverShowsWhatStandsAtThePlace(marked: String, column: Int, text: String?) {
    let view = DocumentView(story: openStory([MarkedDocument(marked)]), index: 0)
    let shown = hover(at: Position(line: 0, character: column), in: view, format: .plaintext)
    #expect(shown?.text == text)
}

@Test func hoverCoversTheInnermostAnnotation() {
    let view = DocumentView(story: openStory([MarkedDocument("[C the dam [Q “held”]]")]), index: 0)
    let shown = hover(at: Position(line: 0, character: 9), in: view, format: .markdown)
    #expect(shown?.range.start.character == 8)
    #expect(shown?.range.end.character == 14)
}

@Test func hoverTellsWhatOthersTellDifferently() {
    let quote = Drift(
        kind: .quote, what: "wording", message: "two wordings",
        members: [.init(article: 0, annotation: 0), .init(article: 1, annotation: 0)])
    let claim = Drift(
        kind: .hedging, what: "certainty", message: "hedged elsewhere",
        members: [.init(article: 0, annotation: 0), .init(article: 1, annotation: 0)])
    let documents = [MarkedDocument("[C the dam [Q “held”]]"), MarkedDocument("[C the dam [Q “holds”]]")]
    let view = DocumentView(story: openStory(documents, drift: [quote, claim]), index: 0)
    let shown = hover(at: Position(line: 0, character: 9), in: view, format: .plaintext)
    #expect(
        shown?.text == "Quote of Jane Roe\ntwo wordings\n\nClaim by Jane Roe\nCan be checked\nhedged elsewhere")
}

@Test func textOfAnArticleIsNoMarkdown() {
    let document = MarkedDocument("[D denied it]", speaker: "[me](http://x) **B** <img>")
    let view = DocumentView(story: openStory([document]), index: 0)
    let shown = hover(at: Position(line: 0, character: 0), in: view, format: .markdown)
    #expect(shown?.text == #"**Denied by \[me\](http://x) \*\*B\*\* \<img\>**"#)
}

@Test(arguments: [
    ("a_b `c`", #"a\_b \`c\`"#), ("# x # y", "\\# x # y"), ("- x", #"\- x"#), ("12. x", #"12\. x"#),
    ("1.5 km", "1.5 km"),
    ("plain, 12 (x)", "plain, 12 (x)"), ("`\u{301}", "\\`\u{301}"),
])
func escapesMarkdown(text: String, escaped: String) {
    #expect(escapingMarkdown(text) == escaped)
}
