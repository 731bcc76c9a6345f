import JSONRPC

private let document = #"{"textDocument":{"uri":"file:///own/a.txt"}}"#
private let opened = notice(
    "textDocument/didOpen",
    #"{"textDocument":{"uri":"file:///own/a.txt","languageId":"text","version":1,"text":"It rained."}}"#)
private let closed = notice("textDocument/didClose", document)

private func export(_ params: String) -> String { call("1", "annotation/export", params) }

private func command(_ params: String) -> String { call("1", "workspace/executeCommand", params) }

/// The methods `annotation/...` and the commands, by Protocol/README.md.
let ownMethodCases: [Case] = [
    .bodies("a status without params", [call("1", "annotation/status")], .result(1)),
    .bodies("a status with an array of params", [call("1", "annotation/status", "[]")], .result(1)),
    .bodies(
        "an export of an open document",
        [opened, export(#"{"format":"brat","scope":"document","textDocument":{"uri":"file:///own/a.txt"}}"#), closed],
        .value(
            1,
            [
                "files": [
                    ["name": "a.txt", "mediaType": "text/plain", "text": "It rained."],
                    ["name": "a.ann", "mediaType": "text/plain", "text": ""],
                ]
            ])),
    .bodies("an export of nothing", [export("{}")], .error(1, invalidParams)),
    .bodies("an export in a form that is none", [export(#"{"format":"pdf"}"#)], .error(1, invalidParams)),
    .bodies(
        "an export of a scope that is none", [export(#"{"format":"html","scope":"all"}"#)], .error(1, invalidParams)),
    .bodies(
        "an export of a document that is not open",
        [export(#"{"format":"html","textDocument":{"uri":"file:///own/none.txt"}}"#)], .error(1, invalidParams)),
    .bodies(
        "annotations of a document that is closed", [opened, closed, call("1", "annotation/document", document)],
        .error(1, invalidParams)),
    .bodies(
        "the story of a document that is closed", [opened, closed, call("1", "annotation/story", document)],
        .error(1, invalidParams)),
    .bodies("a command that is none", [command(#"{"command":"gainsay.none"}"#)], .error(1, invalidParams)),
    .bodies("a command without a name", [command("{}")], .error(1, invalidParams)),
    .bodies("a check without arguments", [command(#"{"command":"gainsay.check"}"#)], .error(1, invalidParams)),
    .bodies(
        "a check of a document that is not open",
        [command(#"{"command":"gainsay.check","arguments":[{"uri":"file:///own/none.txt"}]}"#)],
        .error(1, invalidParams)),
    .bodies(
        "a check of an open document",
        [opened, command(#"{"command":"gainsay.check","arguments":[{"uri":"file:///own/a.txt"}]}"#), closed],
        .value(1, [])),
    .bodies(
        "articles that are no array", [call("1", "annotation/annotate", #"{"articles":{}}"#)],
        .error(1, invalidParams)),
    .bodies(
        "no articles", [call("1", "annotation/annotate", #"{"articles":[]}"#)],
        .value(1, ["articles": [], "stories": []])),
    .bodies(
        "no articles and a token for parts",
        [call("1", "annotation/annotate", #"{"articles":[],"partialResultToken":1}"#)],
        .value(1, ["articles": [], "stories": []])),
    .bodies(
        "a notice of the server's own that a client sends",
        [notice("annotation/didChange", "{}"), call("1", "no/such")],
        .error(1, methodNotFound)),
]
