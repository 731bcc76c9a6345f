import JSONRPC

extension MessageMaker {
    static let files = ["a.txt", "b.md", "c.html", "s/d%20.txt"]

    static let notifications = [
        "initialized", "exit", "textDocument/didOpen", "textDocument/didChange", "textDocument/didSave",
        "textDocument/didClose", "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles",
        "workspace/didChangeWorkspaceFolders", "window/workDoneProgress/cancel", "$/setTrace", "$/cancelRequest",
        "$/unknown",
    ]

    /// What changes documents comes often.
    static let methods =
        notifications + [
            "textDocument/didOpen", "textDocument/didOpen", "textDocument/didChange", "textDocument/didChange",
            "textDocument/didChange", "shutdown", "textDocument/semanticTokens/full",
            "textDocument/semanticTokens/full/delta", "textDocument/semanticTokens/range", "textDocument/hover",
            "textDocument/documentHighlight", "textDocument/definition", "textDocument/references",
            "textDocument/documentSymbol", "workspace/symbol", "textDocument/documentLink", "textDocument/inlayHint",
            "textDocument/codeLens", "textDocument/codeAction", "codeAction/resolve", "workspace/executeCommand",
            "textDocument/diagnostic", "workspace/diagnostic", "annotation/annotate", "annotation/document",
            "annotation/story", "annotation/export", "annotation/status", "no/such",
        ]

    /// Members of `ClientCapabilities`, by their paths.
    static let offers: [(path: [String], value: JSON)] = [
        (["general", "positionEncodings"], ["utf-8"]), (["textDocument", "hover", "contentFormat"], ["markdown"]),
        (["textDocument", "publishDiagnostics", "relatedInformation"], true),
        (["textDocument", "semanticTokens", "overlappingTokenSupport"], true),
        (["textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"], true),
        (["textDocument", "definition", "linkSupport"], true), (["textDocument", "diagnostic"], [:]),
        (["textDocument", "codeAction", "codeActionLiteralSupport"], [:]),
        (["textDocument", "codeAction", "resolveSupport", "properties"], ["edit"]),
        (["textDocument", "codeAction", "dataSupport"], true),
        (["workspace", "workspaceEdit", "documentChanges"], true),
        (["workspace", "applyEdit"], true), (["window", "showDocument", "support"], true),
        (["workspace", "configuration"], true), (["workspace", "didChangeConfiguration", "dynamicRegistration"], true),
        (["workspace", "didChangeWatchedFiles", "dynamicRegistration"], true),
        (["workspace", "workspaceFolders"], true),
        (["window", "workDoneProgress"], true), (["textDocument", "diagnostic", "relatedDocumentSupport"], true),
        (["workspace", "diagnostics", "refreshSupport"], true),
        (["workspace", "semanticTokens", "refreshSupport"], true),
        (["workspace", "codeLens", "refreshSupport"], true), (["workspace", "inlayHint", "refreshSupport"], true),
    ]

    static let settingValues: [(key: String, values: [JSON])] = [
        ("kinds", [["claim": "off"], ["denial": "hint"], ["numberConflict": "error", "drift": "off"]]),
        ("language", ["auto", "de", "en"]), ("languages", [["en"], []]), ("exclude", [["*.md"], ["**/s/*"], ["["]]),
        ("maxFileBytes", [1, 100_000]), ("storyScope", ["none", "folder", "all", "auto"]), ("threshold", [0, 0.5, 1]),
        ("unitHints", ["off", "metric", "imperial", "both"]), ("tokenTypes", ["own", "standard"]),
        ("positionEncoding", ["utf-8", "utf-16", "utf-32"]), ("diagnostics", ["typed", "saved"]),
        ("changeNotifications", [true, false]), ("debounce", [0, 100]),
    ]
}

extension JSON {
    /// Sets a member of a member, and makes the objects that its path names.
    mutating func set(_ path: ArraySlice<String>, _ value: JSON) {
        guard let key = path.first else { return self = value }
        var object = object ?? JSONObject()
        var member = object[key] ?? .object(JSONObject())
        member.set(path.dropFirst(), value)
        object[key] = member
        self = .object(object)
    }
}

/// Pieces of articles that have something to say in any order, and some that break them.
let prose = [
    "The mayor said ", "that ", "12 people ", "died. ", "17 people ", "were hurt, ", "officials said.", "\n",
    "She denied that ", "“We know nothing,” ", "Ann Roe ", "declined to comment. ", "at least ", "900 miles ", "$4bn ",
    "according to ", "no ", "the report ", "was false. ", "“", "”", "on Monday ", "é", "\u{1F600}", "\r\n", "\t",
    "<p>", "**", "](", "&amp;", "20 %", "—", "he ", "not ", "\u{0}", "1,500 km", "claims ", "’s ", ":\n", "½ ",
    "about 10^30 ", "trillion ", "miles ",
]
