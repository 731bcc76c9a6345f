import TestSupport
import Testing
import Text

/// The text with its quotations marked: Q0 and Q1 by depth, U when the quotation does not close.
private func marked(_ text: String) -> String {
    let paragraph = Paragraph(bytes: Array(text.utf8)[...])
    let marks = paragraph.quotations.map { quotation in
        MarkedText.Mark(
            quotation.close == nil ? "U" : "Q\(quotation.depth)",
            paragraph.span(of: quotation.open..<quotation.last + 1))
    }
    return MarkedText(text: text, marks: marks).marked
}

@Test(arguments: [
    "[Q0 “It holds,”] he said. [Q0 “It will.”]",
    "[Q0 \"It holds,\"] he said, [Q0 \"it will\"].",
    "[Q0 ''It holds,''] he said.",
    "[Q0 ``It holds,''] he said.",
    "[Q0 “It holds,\"] he said.",
    "[Q0 “It holds\u{2033}], he said.",
    "[Q0 “It holds,“] he said, [Q0 “it will.“]",
    "[Q0 ”It holds,”] he said.",
    "[Q0 „Es hält“], he said. [Q0 „It holds”].",
    "[Q0 « Il tient »], he said, [Q0 «oui»], [Q0 »ja«].",
    "[Q0 \" It holds \"] he said.",
    "no—[Q0 \"yes\"]—([Q0 \"maybe\"])",
    "\\[[Q0 “Yes”]\\]",
    "[Q0 “It holds. “] He left.",
    "[Q0 \"It holds,\"] he said, [Q0 “it will.\"] She wrote: [Q0 ''Not yet.'']",
    "[Q0 “It holds.’] Roe left. [Q0 “Jetty”] sank.",
    "He said,[Q0 ” it holds.”] He left.",
    "He said[Q0 \" it holds.\"] He left.",
    "[Q0 »Ja»], he said, [Q0 »nej»].",
    "[Q0 \"It's 5'10\" tall,\"] he said. [Q0 \"We met at 5,\"] she said.",
])
func doubleMarksPair(text: String) {
    #expect(marked(MarkedText(text).text) == text)
}

@Test(arguments: [
    "[Q0 'It holds,'] he said.",
    "[Q0 ‘It holds,’] he said.",
    "[Q0 “He said [Q1 ‘no way’] to us,”] she said.",
    "[Q0 \"[Q1 'No,'] he told us,\"] she said.",
    "[Q0 \"He said, [Q1 'No.']\"] she said.",
    "[Q0 'The miners' families are safe,'] she said.",
    "the [Q0 'losers'] and the [Q0 'winners'] met",
    "[Q0 ‘You can’t say he’s one of ’em,’] she said",
    "boys' [Q0 'clubs'] and girls' clubs",
    "[Q0 'That ol' man,'] she said, [Q0 'was singin' along.']",
    "[Q0 ‘In '08 we won,’] he said.",
    "[Q0 '20 ships sank,'] he said.",
    "[Q0 ''[Q1 'Come here,'] he told me,''] she said. [Q0 ''He said, [Q1 'No.']''] We left.",
    "[Q0 “I never said [Q1 ‘no.’] “] He left.",
])
func singleMarksPairAroundApostrophes(text: String) {
    #expect(marked(MarkedText(text).text) == text)
}

@Test(arguments: [
    "the miners' families and the dogs’ dinner",
    "rock 'n' roll in the '90s and the ’80s",
    "get 'em before they're gone, singin' along",
    "a man of 6'2\" with a 5\" gun",
    "<a class=\"x\" href=\"y\"> here",
    "It will hold,” he said",
    "He doesn't, she won't",
    "5 ft 6' or 3″",
    "<a class=”x” href=“y”> here",
    "since '08 the '08 voters' guide and in ‘12 the crews’ pay",
    "He left,” she sat down”",
])
func otherMarksOpenNothing(text: String) {
    #expect(marked(text) == MarkedText(text: text, marks: []).marked)
}

@Test(arguments: [
    "[U “It holds. It will]",
    "He said: [U \"It holds]",
    "She said [U “it holds]",
    "[U ‘It holds. It will]",
    "[U “They say it is [Q1 “safe”] here. It will]",
    "[U \"The harbour board, [Q1 “as all of us could see that night,”] did nothing. It will]",
    "He called it “a wreck and left. She said: [U “It holds]",
])
func quotationsMayGoOnInTheNextParagraph(text: String) {
    #expect(marked(MarkedText(text).text) == text)
}

@Test(arguments: [
    "He called it “a wreck and left",
    "“It holds, he said. [Q0 “It will,”] he said",
    "the bridge\" holds",
])
func openMarksInTheMiddleOfASentenceAreLeftAlone(text: String) {
    #expect(marked(MarkedText(text).text) == text)
}

@Test func apostrophesOfPluralsAreWords() {
    let tokens = Paragraph(bytes: Array("'The miners' wives,' she said of the dogs’ den".utf8)[...]).tokens
    #expect(tokens.filter { $0.lower == "'" }.map(\.kind) == [.quotationMark, .word, .quotationMark, .word])
}
