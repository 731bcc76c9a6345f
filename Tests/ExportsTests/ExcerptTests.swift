import Exports
import Testing
import Text

/// Texts, and what lists show of them where eight characters have room.
@Test(arguments: [
    ("", ""), ("12 ships", "12 ships"), ("12 ships sank", "12 ships…"), ("a dozen ships", "a dozen…"),
    ("seven  seas", "seven se…"), (" 12\n ships ", "12 ships"), ("12 ships \n", "12 ships"),
    ("12 ships\u{A0}", "12 ships"),
    ("12 ships.", "12 ships…"), ("zwölf Meere", "zwölf Me…"), ("ein Meer ö", "ein Meer…"), ("“Meere”", "“Meere”"),
    ("12\u{0}ships", "12 ships"), ("ab cdefg\u{301}", "ab cdefg…"),
])
func excerptIsOneLineThatFits(text: String, excerpt: String) {
    let document = Document(text)
    #expect(document.excerpt(Span(0, document.bytes.count), limit: 8) == excerpt)
}
