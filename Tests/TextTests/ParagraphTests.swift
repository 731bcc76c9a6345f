import Testing
import Text

private func paragraphs(_ text: String) -> [String] {
    let document = Document(text)
    return document.paragraphSpans.map(document.text(of:))
}

@Test(arguments: [
    ("one\ntwo\r\nthree\rfour", ["one", "two", "three", "four"]),
    ("\u{FEFF}one \t\n\n  \u{A0}\n\u{3000}two\u{200B}", ["one", "two"]),
    ("", []),
    ("\n\n", []),
    ("one\u{2028}two", ["one\u{2028}two"]),
])
func linesAreParagraphsWithoutOuterWhiteSpace(text: String, expected: [String]) {
    #expect(paragraphs(text) == expected)
}

private let wrapped = """
    The harbour office said on Monday that the old bridge would stay
    open to lorries until the end of the year, when engineers are to
    measure its piers again.

    Two councillors called the plan careless. "Nobody has looked at the
    western pier since the flood," one of them said.

    They listed:
    - the western pier
    - the railing
    """

@Test func hardWrappedLinesAreJoinedBetweenBlankOnes() {
    #expect(
        paragraphs(wrapped) == [
            "The harbour office said on Monday that the old bridge would stay\n"
                + "open to lorries until the end of the year, when engineers are to\nmeasure its piers again.",
            "Two councillors called the plan careless. \"Nobody has looked at the\n"
                + "western pier since the flood,\" one of them said.",
            "They listed:", "- the western pier", "- the railing",
        ])
}

@Test func tokensAndSentencesRunAcrossTheBreaksOfWrappedLines() {
    let document = Document(wrapped.replacing("\n", with: "\r\n"))
    let span = document.paragraphSpans[0]
    let paragraph = Paragraph(bytes: document.bytes[span.start..<span.end])
    #expect(paragraph.sentences.count == 1)
    #expect(paragraph.tokens.contains { $0.text == "open" && $0.followsSpace })
}

@Test(arguments: [
    // One paragraph a line, of whatever width.
    "The bridge stays open to lorries, the harbour office said on Monday.\n"
        + "Engineers are to measure its piers again at the end of the year.\n"
        + "Two councillors called the plan of the harbour office careless.",
    // Headline, byline and place.
    "Bridge to stay open to lorries until the end of the year\nBy a reporter\nSalem",
    // Verse and lists.
    "the bridge\nthe pier\nthe railing\nthe lamp",
])
func linesOfTextThatIsNotWrappedStayApart(text: String) {
    #expect(paragraphs(text).count == text.split(separator: "\n").count)
}
