import AnnotationProtocol
import Testing

@Suite("Lines of JSON Lines")
struct ArticleLineTests {
    @Test(
        "Read",
        arguments: [
            (#"{"id": "a", "text": "We go."}"#, "We go."),
            (#" {"text": "", "id": "a", "more": [1, {"x": null}]}"# + "\r", ""),
            (#"{"id": "a", "text": "NUL \u0000 stays"}"#, "NUL \0 stays"),
            (
                #"{"id": "a", "text": "lone \ud83d, pair \ud83d\ude00, lone \ude00"}"#,
                "lone \u{FFFD}, pair 😀, lone \u{FFFD}"
            ),
            (#"{"id": "a", "text": "no escape: \\ud83d"}"#, #"no escape: \ud83d"#),
            (#"{"id": "a", "text": "x", "n": 123456789012345678901234567890}"#, "x"),
            (#"{"id": "a", "text": "12e999 \ud83d", "n": -1e999}"#, "12e999 \u{FFFD}"),
            (#"{"id": "a", "text": "x", "n": [NaN, Infinity, -Infinity]}"#, "x"),
            (#"{"id": "a", "text": "first", "text": "last"}"#, "last"),
            (#"{"id": "a", "text": "x", "k\u0000ey": 1}"#, "x"),
        ])
    func reads(line: String, text: String) throws {
        let article = try ArticleInput(line: Array(line.utf8), number: 1)
        #expect(article.id == "a")
        #expect(article.text == text)
    }

    @Test(
        "Refused",
        arguments: [
            (#"{"id": "a", "text": "x""#, ArticleError.Code.invalidJSON, nil as String?),
            ("", .invalidJSON, nil),
            (#"{"id": "a", "text": "x"} y"#, .invalidJSON, nil),
            (#"{"id": "a", "text": NAN}"#, .invalidJSON, nil),
            ("{\"id\": \"a\", \"text\": \"raw\ttab\"}", .invalidJSON, nil),
            (#"[{"id": "a", "text": "x"}]"#, .notAnObject, nil),
            (#"{"text": "x"}"#, .missingID, nil),
            (#"{"id": 7, "text": "x"}"#, .missingID, nil),
            (#"{"id": "a"}"#, .missingText, "a"),
            (#"{"id": "a", "text": null}"#, .missingText, "a"),
            (String(repeating: "[", count: 100_000), .invalidJSON, nil),
        ])
    func refuses(line: String, code: ArticleError.Code, id: String?) {
        let error = #expect(throws: ArticleError.self) { try ArticleInput(line: Array(line.utf8), number: 7) }
        #expect(error?.code == code)
        #expect(error?.articleID == id)
        #expect(error?.line == 7)
    }

    @Test func refusesWhatIsNotUTF8() {
        let line = Array(#"{"id": "a", "text": ""#.utf8) + [0xE9] + Array(#""}"#.utf8)
        let error = #expect(throws: ArticleError.self) { try ArticleInput(line: line, number: 1) }
        #expect(error?.code == .invalidUTF8)
    }

    @Test("The story may be a whole number", arguments: [("7", "7"), (#""s""#, "s"), (#""""#, nil), ("[]", nil)])
    func story(json: String, story: String?) throws {
        let line = #"{"id": "a", "text": "x", "story": \#(json)}"#
        #expect(try ArticleInput(line: Array(line.utf8), number: 1).story == story)
    }
}
