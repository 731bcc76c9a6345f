import Annotations
import Syntax
import Testing
import Text

@Suite struct WholeWordTests {
    /// Labels are of tokens; what is made of them ends where words end.
    @Test(arguments: [(0..<2, "She didn't"), (2..<5, "didn't fire him"), (0..<5, "She didn't fire him")])
    func contentsNeverCutAWord(tokens: Range<Int>, expected: String) throws {
        let bytes = Array("She didn't fire him, Roe said.".utf8)
        let paragraph = Tagger().tag(Paragraph(bytes: bytes[...]))
        let set = findAttributions(
            in: paragraph,
            spans: [
                LabelledSpan(role: .content, tokens: tokens, confidence: 1),
                LabelledSpan(role: .source, tokens: 6..<7, confidence: 1),
                LabelledSpan(role: .cue, tokens: 7..<8, confidence: 1),
            ])
        let content = try #require(set.attributions.first?.content.first)
        #expect(paragraph.paragraph.text(of: content) == expected)
    }
}
