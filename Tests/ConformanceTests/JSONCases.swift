import JSONRPC

/// Texts that are no JSON by RFC 8259.
private let broken: [(name: String, body: String)] = [
    ("an open object", #"{"jsonrpc":"2.0","id":1"#), ("an open string", #"{"jsonrpc":"2.0","id":"1"#),
    ("a comma at the end of an object", #"{"jsonrpc":"2.0","id":1,"method":"m",}"#),
    ("a comma at the end of an array", call("1", "m", "[1,]")), ("two commas", call("1", "m", "[1,,2]")),
    ("no comma", #"{"jsonrpc":"2.0" "id":1}"#), ("no colon", #"{"jsonrpc" "2.0"}"#),
    ("apostrophes for quotation marks", "{'jsonrpc':'2.0','id':1,'method':'m'}"),
    ("a key without marks", #"{jsonrpc:"2.0"}"#),
    ("a comment", #"{"jsonrpc":"2.0"/* no */,"id":1,"method":"m"}"#), ("text behind the value", call("1", "m") + "x"),
    ("two values", call("1", "m") + call("2", "m")), ("NaN", call("1", "m", "[NaN]")),
    ("Infinity", call("1", "m", "[Infinity]")),
    ("a plus sign", call("1", "m", "[+1]")), ("zeros in front of a number", call("1", "m", "[007]")),
    ("a number that ends with a point", call("1", "m", "[1.]")),
    ("a number that begins with a point", call("1", "m", "[.5]")),
    ("a number in hexadecimal", call("1", "m", "[0x1F]")), ("an exponent without digits", call("1", "m", "[1e]")),
    ("a line break in a string", call("1", "m", "[\"a\nb\"]")),
    ("a control character in a string", call("1", "m", "[\"a\u{1}b\"]")),
    ("an escape that is none", call("1", "m", #"["\x41"]"#)),
    ("an escape that is cut off", call("1", "m", #"["\u12"]"#)),
    ("a constant in capitals", call("1", "m", "[TRUE]")), ("a byte order mark", "\u{FEFF}" + call("1", "m")),
    ("only white space", " \t\r\n"), ("an unopened bracket", "]"),
    ("a hundred thousand brackets", String(repeating: "[", count: 100_000)),
    ("brackets that don't match", call("1", "m", "[1}")),
]

/// Bytes that are no UTF-8, in a string.
private let notUTF8: [(name: String, bytes: [UInt8])] = [
    ("a byte of Latin-1", [0xE9]), ("a character cut short", [0xE2, 0x82]), ("a byte that continues nothing", [0x80]),
    ("an overlong form", [0xC0, 0xAF]), ("half of a surrogate pair in UTF-8", [0xED, 0xA0, 0xBD]),
    ("a character beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80]), ("the byte FF", [0xFF]),
]

/// Requests that are JSON, in one form or another, of an unknown method with the id 1.
private let sound: [(name: String, body: String)] = [
    ("white space everywhere", " \r\n\t{ \"jsonrpc\" :\t\"2.0\" , \"id\"\n: 1 , \"method\" : \"m\" } \n"),
    ("escapes in keys", #"{"\u006asonrpc":"2.0","\u0069d":1,"method":"m"}"#),
    ("escapes in the method", #"{"jsonrpc":"2.0","id":1,"method":"\u006d\u002f"}"#),
    ("an escaped slash", #"{"jsonrpc":"2.0","id":1,"method":"no\/such"}"#),
    ("numbers of every form", call("1", "m", "[0,-0,1e5,1E+5,1e-5,-1.5,0.1,123456789012]")),
    ("every escape", call("1", "m", #"["\"\\\/\b\f\n\r\t\u0041"]"#)),
    ("an escaped NUL", call("1", "m", #"["\u0000"]"#)),
    ("a surrogate pair", call("1", "m", #"["\ud83d\ude00"]"#)),
    ("a high surrogate alone", call("1", "m", #"["a\ud83d"]"#)),
    ("a low surrogate alone", call("1", "m", #"["\ude00b"]"#)),
    ("surrogates in the wrong order", call("1", "m", #"["\ude00\ud83d"]"#)),
    ("a surrogate behind an escaped backslash", call("1", "m", #"["\\\ud83d\\ud83d"]"#)),
    ("characters outside of the basic plane", call("1", "m", "[\"😀𐍈\"]")),
    ("noncharacters", call("1", "m", "[\"\u{FFFE}\u{10FFFF}\"]")),
    ("line separators in a string", call("1", "m", "[\"\u{2028}\u{2029}\"]")),
    ("an empty key", call("1", "m", "{\"\":1}")),
    ("a thousand levels", call("1", "m", String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000))),
    ("a hundred thousand elements", call("1", "m", "[" + String(repeating: "0,", count: 99_999) + "0]")),
    ("empty objects and arrays", call("1", "m", "[{},[],[{}],{\"a\":{}}]")),
]

let jsonCases: [Case] = brokenCases + encodingCases + soundCases

private let brokenCases: [Case] = broken.map { .body($0.name, $0.body, .error(nil, parseError)) }
private let soundCases: [Case] = sound.map { .body($0.name, $0.body, .error(1, methodNotFound)) }
private let encodingCases: [Case] = notUTF8.map { item in
    let head = Array(#"{"jsonrpc":"2.0","id":1,"method":""#.utf8)
    let body = head + item.bytes + Array("\"}".utf8)
    return Case(name: item.name, writes: [frame(body)], answers: [.error(nil, parseError)])
}
