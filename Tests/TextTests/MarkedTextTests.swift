import TestSupport
import Testing
import Text

@Test func marksBecomeSpans() {
    let read = MarkedText("[Q “[cue Ja]”] \\[sic\\] he [cue said]")
    #expect(read.text == "“Ja” [sic] he said")
    #expect(read.marks == [.init("Q", Span(0, 8)), .init("cue", Span(3, 5)), .init("cue", Span(18, 22))])
    #expect(read.texts("cue") == ["Ja", "said"])
}

@Test(arguments: ["", "no marks", "[a b]", "[a [b c] d] [e f]", "\\[x\\] [q é “]"])
func marksAreWrittenAsTheyAreRead(marked: String) {
    #expect(MarkedText(marked).marked == marked)
    #expect(MarkedText(text: MarkedText(marked).text, marks: MarkedText(marked).marks).marked == marked)
}
