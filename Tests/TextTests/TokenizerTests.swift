import Testing
import Text

/// Tokens of a text, written with a bar between those that are glued together and a space between the others.
private func tokens(_ text: String) -> String {
    var written = ""
    for token in Paragraph(bytes: Array(text.utf8)[...]).tokens {
        if !written.isEmpty { written += token.followsSpace ? " " : "|" }
        written += token.text
    }
    return written
}

@Test(arguments: [
    ("Norway’s", "Norway|’s"),
    ("didn't", "did|n't"),
    ("can’t", "ca|n’t"),
    ("we’re", "we|’re"),
    ("I'd've", "I|'d|'ve"),
    ("cannot", "can|not"),
    ("the U.S.'s plan", "the U.S.|'s plan"),
    ("2015's", "2015|'s"),
    ("O'Hara", "O'Hara"),
    ("L’Aquila", "L’Aquila"),
    ("o'clock", "o'clock"),
    ("'til 'em", "'til 'em"),
    ("rock 'n' roll", "rock 'n' roll"),
    ("al-Qaida’s", "al-Qaida|’s"),
])
func cliticsAreTokensButOtherApostrophesAreNot(text: String, expected: String) {
    #expect(tokens(text) == expected)
}

@Test(arguments: [
    ("in the U.S. and", "in the U.S. and"),
    ("at 7 a.m. on Oct. 8", "at 7 a.m. on Oct. 8"),
    ("Maj. Gen. J. K. Lund", "Maj. Gen. J. K. Lund"),
    ("J.K. Lund", "J.K. Lund"),
    ("No. 5", "No. 5"),
    ("U.S.-led", "U.S.-led"),
    ("Lund (R-Ariz.) and Vale, D-Mass., met", "Lund (|R-Ariz.|) and Vale|, D-Mass.|, met"),
    ("a Ph.D. there", "a Ph.D. there"),
    ("Salem, Mass. was", "Salem|, Mass. was"),
    ("6 ft. tall", "6 ft. tall"),
    ("He said no.", "He said no|."),
    ("No. They left.", "No|. They left|."),
    ("a mass. Then", "a mass|. Then"),
    ("He got a C.”", "He got a C|.|”"),
    ("my friend and I. He", "my friend and I|. He"),
    ("the end.The next", "the end|.|The next"),
    ("wait...", "wait|..."),
])
func abbreviationsKeepTheirFullStopAndOtherWordsDoNot(text: String, expected: String) {
    #expect(tokens(text) == expected)
}

@Test(arguments: [
    ("1,500 and 4.6", "1,500 and 4.6"),
    ("at 07:58", "at 07:58"),
    ("-1.6 (-2)", "-1.6 (|-2|)"),
    ("10-12", "10|-|12"),
    ("2012–13", "2012|–|13"),
    ("1.5bn", "1.5|bn"),
    ("1500km", "1500|km"),
    ("US$24", "US|$|24"),
    ("90%", "90|%"),
    ("26th 1990s '90s ’14", "26th 1990s '90s ’14"),
    ("in 1,2 or 3.", "in 1|,|2 or 3|."),
    ("5pm 10a.m. then", "5|pm 10|a.m. then"),
    ("15-year-old", "15|-|year-old"),
    ("10-mile", "10|-|mile"),
    (".22 caliber", ".22 caliber"),
    ("6'2\"", "6|'|2|\""),
])
func numbersKeepTheirSeparatorsAndLoseTheirUnits(text: String, expected: String) {
    #expect(tokens(text) == expected)
}

@Test(arguments: [
    ("MH17 AK-47 Su-24 B-52s", "MH17 AK-47 Su-24 B-52s"),
    ("half-hour long-range al-Nur", "half-hour long-range al-Nur"),
    ("AT&T", "AT&T"),
    ("wait--no—yes - or", "wait|--|no|—|yes - or"),
    ("and/or", "and|/|or"),
    ("5°C", "5|°|C"),
])
func namesAndCompoundsAreOneWord(text: String, expected: String) {
    #expect(tokens(text) == expected)
}

@Test(arguments: [
    ("see https://example.org/a?b=1, or", "https://example.org/a?b=1"),
    ("(www.example.org)", "www.example.org"),
    ("mail a.b@example.org.", "a.b@example.org"),
    ("by @handle_1:", "@handle_1"),
    ("on example.com/news.", "example.com/news"),
])
func addressesAreLinks(text: String, link: String) {
    let paragraph = Paragraph(bytes: Array(text.utf8)[...])
    #expect(paragraph.tokens.filter { $0.kind == .link }.map(\.text) == [link])
}

@Test(arguments: ["the end.Then", "3 @ 5", "a+b", "www. is", "1.5"])
func otherTextIsNoLink(text: String) {
    #expect(!Paragraph(bytes: Array(text.utf8)[...]).tokens.contains { $0.kind == .link })
}

@Test(arguments: [
    ("Rus\u{AD}sia", "Russia", "russia"),
    ("DON’T", "N’T", "n't"),
    ("long\u{2010}range", "long\u{2010}range", "long-range"),
    ("\u{2212}4", "\u{2212}4", "-4"),
    ("ÉTÉ", "ÉTÉ", "été"),
])
func lowerIsWrittenInOneWay(text: String, last: String, lower: String) {
    let token = Paragraph(bytes: Array(text.utf8)[...]).tokens.last
    #expect(token?.text == last)
    #expect(token?.lower == lower)
}
