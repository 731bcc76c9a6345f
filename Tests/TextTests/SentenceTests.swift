import Testing
import Text

/// Texts with a bar where one sentence ends and the next starts.
private func sentences(_ text: String) -> String {
    let paragraph = Paragraph(bytes: Array(text.utf8)[...])
    return paragraph.sentences.map { paragraph.text(of: paragraph.span(of: $0)) }.joined(separator: " | ")
}

@Test(arguments: [
    "It holds. | It will.",
    "Does it? | Yes! | It does... | Good.",
    "“It holds.” | He left.",
    "\"It holds.\" | \"It will.\"",
    "“It holds. | It will,” he said.",
    "(It holds.) | He left.",
    "He lives in the U.S. | The bridge holds.",
    "They came at 7 a.m. | Police left.",
    "It belongs to Lund Inc. | The firm is old.",
    "It opened in Oct. | It holds.",
    "Wait . . . | Then he left.",
    "It fell by 3.5. | Then it rose.",
    "“Why?” | He left.",
    "He left. | al-Nur stayed.",
    "He said so. | “and it holds.”",
])
func sentencesEnd(text: String) {
    #expect(sentences(text.replacing(" | ", with: " ")) == text)
}

@Test(arguments: [
    "Maj. Gen. J. K. Lund of the U.S. Army spoke on Oct. 8 at 7 a.m. Monday to Mr. Vale.",
    "No. 5 of Lund Inc. in Salem, Mass. was 6 ft. tall.",
    "“Does it?” he said.",
    "“Does it?” Mr. Vale asked.",
    "“It holds!” said the mayor.",
    "“It holds ...” she said.",
    "It holds ... and will.",
    "Yahoo! said it was so.",
    "The bridge (it is old.) holds.",
    "It rose 4.6 percent, i.e. a lot.",
    "1. The bridge holds.",
    "Lund (R-Ind.) voted for it.",
])
func sentencesGoOn(text: String) {
    #expect(sentences(text) == text)
}

@Test func whatNeverEndsIsCut() {
    let paragraph = Paragraph(bytes: Array(String(repeating: "and so on ", count: 1000).utf8)[...])
    #expect(paragraph.sentences.allSatisfy { $0.count <= 400 })
    #expect(paragraph.sentences.flatMap { $0 } == Array(paragraph.tokens.indices))
}
