import Annotations
import Testing
import Text

/// Texts that are nothing but one thing, at lengths at which time that is not linear would not end.
struct LongTextTests {
    @Test(arguments: [
        ("a", 1_000_000), ("Ab1-'x.", 4_000), ("word ", 50_000), ("the mayor said that a ship ", 1_000),
        ("\u{1F469}\u{200D}\u{1F680}\u{1F1EB}\u{1F1F7} ", 3_000), ("قال الوزير إن الجسر آمن ", 2_000),
        ("\u{0}\u{1}\u{7}\u{1B} ", 20_000), ("a\u{301}\u{327}", 20_000), ("(", 10_000), (", ", 20_000), (".", 50_000),
    ])
    func words(piece: String, count: Int) { annotate(piece, count) }

    @Test(arguments: [
        ("\"", 20_000), ("\" ", 20_000), ("“", 20_000), ("“a ", 4_000), ("“x y» ", 3_000), ("'a ", 4_000),
        ("a' ", 4_000), ("''", 10_000), ("“Yes,” Roe said. ", 800), ("\"5\" a ", 1_500), ("a=\"", 3_000),
    ])
    func quotationMarks(piece: String, count: Int) { annotate(piece, count) }

    @Test(arguments: [
        ("said ", 20_000), ("Roe said, ", 1_500), ("He said she said. ", 1_000), ("according to ", 2_500),
        (": ", 20_000), ("Roe: yes ", 3_000), ("the claim that ", 800), ("Roe denied that the pier sank. ", 1_000),
        ("denied ", 1_000), ("Ann Roe ", 5_000),
    ])
    func cues(piece: String, count: Int) { annotate(piece, count) }

    @Test(arguments: [
        ("1,", 3_000), ("1/2/", 1_000), ("1-", 10_000), ("$1.5bn ", 2_000), ("26 missiles ", 1_500),
        ("5 ft ", 1_500), ("one two three ", 1_000), ("million ", 2_000), ("all the ", 8_000), ("a ship ", 3_000),
        ("Oct. 8, 2015 ", 2_000), ("almost ", 10_000), ("twenty-", 10_000), ("a ", 10_000), ("last ", 5_000),
        ("five hundred and ", 1_000), ("more than 1 and ", 1_000), ("not one of ", 2_000), ("5'2\" ", 1_500),
        ("+44 20 ", 2_000), ("1^2^", 1_500),
    ])
    func numbers(piece: String, count: Int) { annotate(piece, count) }

    @Test(arguments: [
        ("Roe said yes.\n", 1_000), ("“Yes.”\n", 1_000), ("“Yes.\n", 1_000), ("a\n", 20_000), ("\n", 100_000),
        ("26 missiles\r\n", 1_000),
    ])
    func paragraphs(piece: String, count: Int) { annotate(piece, count) }

    @Test func bytesThatAreNoText() {
        annotate(Array(repeating: [0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x20, 0xF0, 0x9F], count: 10_000).flatMap { $0 })
    }

    private func annotate(_ piece: String, _ count: Int) {
        annotate(Array(String(repeating: piece, count: count).utf8))
    }

    private func annotate(_ bytes: [UInt8]) {
        let set = Annotator().annotate(Document(bytes: bytes)).annotations
        let spans = set.quotes.map(\.span) + set.claims.map(\.span) + set.denials.map(\.span)
        #expect(spans.allSatisfy { !$0.isEmpty && $0.end <= bytes.count })
    }
}
