import JSONRPC
import Testing

/// Texts that come back as they were given.
@Test(arguments: [
    "null", "true", "-0.5", "1e20", "0.1", "3.14159265358979", "0.12345678901234568", "9.2233720368547758e20",
    "9223372036854775807", "-9223372036854775808", #""""#,
    "[]", "{}",
    #"{"b":1,"a":[2,{"z":null,"y":"é😀"}]}"#, #""a/b \" \\ \n \u0000 ’""#, "[1,1.0,\"1\"]",
])
func roundTrips(text: String) throws {
    let json = try JSON(parsing: text.utf8)
    #expect(String(decoding: json.serialized(), as: UTF8.self) == text)
}

@Test(arguments: [
    (#" { "a" : "\u00e9\ud83d\ude00\/" } "#, JSON.object(JSONObject([("a", "é😀/")]))),
    ("-0", .integer(0)),
    ("1E2", .real(100)),
    ("[[1 ]]", .array([.array([.integer(1)])])),
])
func parsesOtherSpellings(text: String, expected: JSON) throws {
    #expect(try JSON(parsing: text.utf8) == expected)
}

private let refused: [(bytes: [UInt8], reason: JSONParseError.Reason)] = [
    (Array(#"{"a":1,"a":2}"#.utf8), .duplicateKey),
    (Array(#"{"a\u0000b":1}"#.utf8), .nulInKey),
    (Array("9223372036854775808".utf8), .numberOutOfRange),
    (Array("1e400".utf8), .numberOutOfRange),
    (Array(#""\ud800""#.utf8), .loneSurrogate),
    (Array(#""\udc00x""#.utf8), .loneSurrogate),
    ([0x22, 0xC3, 0x28, 0x22], .invalidUTF8),
    ([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .syntax),
    (Array("{} {}".utf8), .trailingBytes),
    (Array("".utf8), .endOfInput),
    (Array("[1,".utf8), .endOfInput),
    (Array("[1,]".utf8), .syntax),
    (Array("{'a':1}".utf8), .syntax),
    (Array("\"a\nb\"".utf8), .syntax),
    (Array("NaN".utf8), .syntax),
    (Array("01".utf8), .syntax),
    (nested(2049), .tooDeep),
]

@Test(arguments: refused)
func refusesWithReason(bytes: [UInt8], reason: JSONParseError.Reason) {
    let error = #expect(throws: JSONParseError.self) { try JSON(parsing: bytes) }
    #expect(error?.reason == reason, "\(String(describing: error))")
}

@Test func errorNamesThePlace() {
    let error = #expect(throws: JSONParseError.self) { try JSON(parsing: "{\"a\": 1,\n \"b\" 2}".utf8) }
    #expect(error?.line == 2)
    #expect(error?.offset == 15)
}

@Test func deepestAllowedNestSurvivesBothWays() throws {
    let bytes = nested(2048)
    #expect(try JSON(parsing: bytes).serialized() == bytes)
}

@Test func longValueIsWrittenWhole() throws {
    let text = String(repeating: "x", count: 100_000)
    #expect(try JSON(parsing: JSON.string(text).serialized()) == .string(text))
}

/// A character that is not escaped right, or not told apart from its neighbours, would come back as another text.
@Test func everyCharacterComesBack() throws {
    let scalars = (UInt32(0)...0x3000).compactMap { Unicode.Scalar($0) } + ["\u{FEFF}", "\u{FFFF}", "\u{10FFFF}"]
    for scalar in scalars {
        let json = JSON.object(JSONObject([("a\(scalar == "\0" ? "" : String(scalar))", .string("\(scalar)b"))]))
        #expect(try JSON(parsing: json.serialized()) == json)
    }
}

/// People read the indented text, programs the compact one; both say the same.
@Test(arguments: [
    #"{"a":[],"b":{},"c":[1,-2.5,true,null,{"d":"e\"f"}],"":[[[]]]}"#, #""""#, "[0,[false]]",
])
func indentedTextSaysTheSame(text: String) throws {
    let json = try JSON(parsing: text.utf8)
    #expect(try JSON(parsing: json.serialized(indent: 2)) == json)
    #expect(String(decoding: json.serialized(), as: UTF8.self) == text)
}

@Test func infiniteRealIsWrittenAsNull() {
    #expect(JSON.real(.infinity).serialized() == JSON.null.serialized())
}

private func nested(_ depth: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "["), count: depth) + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
}

@Test func whatIsWrittenAlreadyStandsAsItIs() throws {
    let part: JSON = ["a": ["é\n", 0.1]]
    let (plain, written): (JSON, JSON) = (
        ["b": [nil, part, part], "c": "\"", "d": []], ["b": [nil, part.text, part.text], "c": "\"", "d": []]
    )
    #expect(written.serialized() == plain.serialized())
    #expect(part.text.serialized() == part.serialized())
}

extension JSON {
    fileprivate var text: JSON { .text(JSONText(self)) }
}
