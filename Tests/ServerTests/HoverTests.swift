import AnnotationProtocol
import Annotations
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
    ("[S she] [K said] so", 1, "she is Jane Roe"), ("[S Jane Roe] [K said] so", 1, nil),
    ("[S she] [K said] so", 5, nil),
]

@Test(arguments: hovers)
func hoverShowsWhatStandsAtThePlace(marked: String, column: Int, text: String?) {
    let view = DocumentView(story: openStory([MarkedDocument(marked)]), index: 0)
    let shown = hover(at: Position(line: 0, character: column), in: view, format: .plaintext)
    #expect(shown?.text == text)
}

/// A figure in words, and the first line of its hover.
@Test(arguments: [
    ("It was 68 degrees Fahrenheit.", "68 degrees Fahrenheit = 20°C"), ("It ran at 90 mph.", "90 mph = 145 km/h"),
    ("It ran at 90 km/h.", "90 km/h = 55.9 mph"), ("It flew 1,500 km.", "1,500 km"),
])
func figuresAreToldInUnitsThatReadersKnow(text: String, line: String) {
    let view = annotatedView(text)
    let figure = view.article.annotations.quantities[0].span
    let shown = hover(at: view.lines.range(of: figure).start, in: view, format: .plaintext)
    #expect(shown?.text.split(separator: "\n").first.map(String.init) == line)
}

@Test func hoverListsWhatDisagreesWithItsSourcesUpToALimit() {
    let others = (1...8).map { MarkedDocument("[N 1,500 km]", speaker: "Speaker \($0)") }
    let conflict = Conflict(
        relation: .value, confidence: 1, message: "they differ",
        members: [.init(article: 0, quantity: 0, side: "a")]
            + (1...8).map { .init(article: $0, quantity: 0, side: "b") })
    let view = DocumentView(
        story: openStory([MarkedDocument("[N 900 miles]")] + others, conflicts: [conflict]), index: 0)
    let lines = hover(at: Position(line: 0, character: 1), in: view, format: .plaintext)?.text.split(separator: "\n")
    #expect(lines?.count == 10)
    #expect(lines?[3] == "Disagrees with 1,500 km (Speaker 1) in article-1")
    #expect(lines?.last == "and 2 more")
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
    #expect(shown?.text == #"**Denied by \[me\](http\://x) \*\*B\*\* \<img\>**"#)
}

@Test(arguments: [
    ("a_b `c`", #"a\_b \`c\`"#), ("# x # y", "\\# x # y"), ("- x", #"\- x"#), ("12. x", #"12\. x"#),
    ("1.5 km", "1.5 km"), ("www.x.org", #"www\.x.org"#), ("a@x.org", #"a\@x.org"#), ("at 7:30", "at 7:30"),
    ("plain, 12 (x)", "plain, 12 (x)"), ("`\u{301}", "\\`\u{301}"),
])
func escapesMarkdown(text: String, escaped: String) {
    #expect(escapingMarkdown(text) == escaped)
}
