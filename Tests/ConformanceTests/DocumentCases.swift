import JSONRPC

private func open(_ name: String, _ text: String, version: Int = 1) -> String {
    notice(
        "textDocument/didOpen",
        #"{"textDocument":{"uri":"file:///cases/\#(name)","languageId":"text","version":\#(version),"text":"\#(text)"}}"#
    )
}

private func document(_ name: String) -> String { #"{"textDocument":{"uri":"file:///cases/\#(name)"}}"# }

private func place(_ name: String, _ line: Int, _ character: Int) -> String {
    #"{"textDocument":{"uri":"file:///cases/\#(name)"},"position":{"line":\#(line),"character":\#(character)}}"#
}

private func change(_ name: String, _ changes: String, version: String = "2") -> String {
    notice(
        "textDocument/didChange",
        #"{"textDocument":{"uri":"file:///cases/\#(name)","version":\#(version)},"contentChanges":\#(changes)}"#)
}

private let hover = "textDocument/hover"
private let tokens = "textDocument/semanticTokens/full"
private let symbols = "textDocument/documentSymbol"
private let noTokens: JSON = ["data": []]

let documentCases: [Case] = [
    .bodies(
        "a hover of a document that is not open", [call("1", hover, place("none", 0, 0))], .error(1, invalidParams)),
    .bodies("symbols of a document that is not open", [call("1", symbols, document("none"))], .error(1, invalidParams)),
    .bodies("tokens of a document that is not open", [call("1", tokens, document("none"))], .error(1, invalidParams)),
    .bodies(
        "a change of a document that is not open", [change("none", "[]"), call("1", hover, place("none", 0, 0))],
        .error(1, invalidParams)),
    .bodies(
        "a document closed that is not open",
        [notice("textDocument/didClose", document("none")), call("1", "no/such")], .error(1, methodNotFound)),
    .bodies(
        "a document saved that is not open", [notice("textDocument/didSave", document("none")), call("1", "no/such")],
        .error(1, methodNotFound)),
    .bodies(
        "an empty document",
        [
            open("empty", ""), call("1", hover, place("empty", 0, 0)), call("2", symbols, document("empty")),
            call("3", tokens, document("empty")),
        ], .value(1, nil), .value(2, []), .result(3)),
    .bodies(
        "a document of white space",
        [open("blank", #"\n \r\n\t"#), call("1", hover, place("blank", 1, 0)), call("2", symbols, document("blank"))],
        .value(1, nil), .value(2, [])),
    .bodies(
        "a hover past the end", [open("short", "It rained."), call("1", hover, place("short", 5, 900))], .value(1, nil)),
    .bodies(
        "a hover at the largest position",
        [open("short2", "It rained."), call("1", hover, place("short2", 2_147_483_647, 2_147_483_647))], .value(1, nil)),
    .bodies(
        "a document that is closed is not open",
        [
            open("closed", "It rained."), notice("textDocument/didClose", document("closed")),
            call("1", hover, place("closed", 0, 0)),
        ], .error(1, invalidParams)),
    .bodies(
        "a document closed twice",
        [
            open("twice", "It rained."), notice("textDocument/didClose", document("twice")),
            notice("textDocument/didClose", document("twice")), call("1", "no/such"),
        ], .error(1, methodNotFound)),
    .bodies(
        "a document opened, closed and opened",
        [
            open("again", "He ate 2 cakes."), notice("textDocument/didClose", document("again")),
            open("again", "It rained."), call("1", hover, place("again", 0, 8)),
        ], .value(1, nil)),
    .bodies(
        "a document opened twice has the later text",
        [
            open("double", "He ate 2 cakes."), open("double", "It rained on and on.", version: 2),
            call("1", hover, place("double", 0, 8)),
        ], .value(1, nil)),
    .bodies(
        "a change without a version",
        [open("v", "It rained."), change("v", "[]", version: "null"), call("1", hover, place("v", 0, 0))],
        .value(1, nil)),
    .bodies(
        "a change of an older version",
        [
            open("old", "It rained.", version: 9), change("old", #"[{"text":"It snowed."}]"#),
            call("1", hover, place("old", 0, 0)),
        ], .value(1, nil)),
    .bodies(
        "changes that are no array are dropped",
        [open("odd", "It rained."), change("odd", "{}"), call("1", hover, place("odd", 0, 0))], .value(1, nil)),
    .bodies(
        "a change without text is dropped",
        [
            open("odd2", "It rained."),
            change("odd2", #"[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}}}]"#),
            call("1", hover, place("odd2", 0, 0)),
        ], .value(1, nil)),
    .bodies(
        "rangeLength, which is deprecated, is passed over",
        [
            open("length", "He ate 2 cakes."),
            change(
                "length",
                #"[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":15}},"rangeLength":2,"text":"It rained."}]"#
            ), call("1", hover, place("length", 0, 7)),
        ], .value(1, nil)),
    .bodies(
        "an open document without text is not open",
        [
            notice(
                "textDocument/didOpen", #"{"textDocument":{"uri":"file:///cases/no","languageId":"text","version":1}}"#),
            call("1", hover, place("no", 0, 0)),
        ], .error(1, invalidParams)),
    .bodies(
        "a URI of another scheme",
        [
            notice(
                "textDocument/didOpen",
                #"{"textDocument":{"uri":"untitled:Untitled-1","languageId":"text","version":1,"text":"It rained."}}"#),
            call("1", hover, #"{"textDocument":{"uri":"untitled:Untitled-1"},"position":{"line":0,"character":0}}"#),
        ], .value(1, nil)),
    .bodies(
        "a URI with escapes and other scripts",
        [
            open("a%20%C3%A9%F0%9F%98%80 日.txt", "It rained."),
            call("1", hover, place("a%20%C3%A9%F0%9F%98%80 日.txt", 0, 0)),
        ], .value(1, nil)),
    .bodies(
        "an empty URI",
        [
            notice(
                "textDocument/didOpen",
                #"{"textDocument":{"uri":"","languageId":"text","version":1,"text":"It rained."}}"#),
            call("1", hover, #"{"textDocument":{"uri":""},"position":{"line":0,"character":0}}"#),
        ], .value(1, nil)),
    .bodies(
        "a language that nobody knows",
        [
            notice(
                "textDocument/didOpen",
                #"{"textDocument":{"uri":"file:///cases/l","languageId":"klingon","version":1,"text":"It rained."}}"#),
            call("1", hover, place("l", 0, 0)),
        ], .value(1, nil)),
    .bodies(
        "half of a surrogate pair in a text",
        [open("half", #"It \ud83d rained."#), call("1", hover, place("half", 0, 0))], .value(1, nil)),
    .bodies(
        "a negative version", [open("negative", "It rained.", version: -3), call("1", hover, place("negative", 0, 0))],
        .value(1, nil)),
    .bodies(
        "a request sees the changes before it and none behind it",
        [
            open("order", "It rained."), change("order", #"[{"text":"He ate 2 cakes."}]"#),
            call("1", hover, place("order", 0, 8)), change("order", #"[{"text":"It rained."}]"#, version: "3"),
            call("2", hover, place("order", 0, 8)),
        ], .result(1), .value(2, nil)),
]

private let long =
    #"{"articles":[{"id":"a","text":""#
    + String(repeating: #"The sheriff said 12 people died. Mayor Ruiz denied it.\n\n"#, count: 200) + #""}]}"#

let cancellationCases: [Case] = [
    .bodies(
        "a request that waits is cancelled",
        [
            call("1", "annotation/annotate", long), call("2", "annotation/annotate", long),
            notice("$/cancelRequest", #"{"id":2}"#),
        ], .result(1), .error(2, cancelled)),
    .bodies(
        "a request with a string for its id is cancelled",
        [
            call("1", "annotation/annotate", long), call("\"two\"", "annotation/annotate", long),
            notice("$/cancelRequest", #"{"id":"two"}"#),
        ], .result(1), .error("two", cancelled)),
    .bodies(
        "a string does not cancel the number",
        [call("1", "annotation/annotate", long), call("2", "no/such"), notice("$/cancelRequest", #"{"id":"2"}"#)],
        .result(1), .error(2, methodNotFound)),
    .bodies(
        "a cancellation before its request cancels nothing",
        [notice("$/cancelRequest", #"{"id":1}"#), call("1", "no/such")], .error(1, methodNotFound)),
    .bodies(
        "a request cancelled twice is answered once",
        [
            call("1", "annotation/annotate", long), call("2", "annotation/annotate", long),
            notice("$/cancelRequest", #"{"id":2}"#), notice("$/cancelRequest", #"{"id":2}"#),
        ], .result(1), .error(2, cancelled)),
    .bodies(
        "of several that wait only one is cancelled",
        [
            call("1", "annotation/annotate", long), call("2", "no/such"), call("3", "annotation/annotate", long),
            call("4", "no/such"), notice("$/cancelRequest", #"{"id":3}"#),
        ], .result(1), .error(2, methodNotFound), .error(3, cancelled), .error(4, methodNotFound)),
]
