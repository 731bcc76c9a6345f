import JSONRPC

/// A client that can do everything asks for everything that the server says it does, so that every kind of answer is seen.
struct FeatureTour {
    private(set) var records: [Client.Record] = []

    private static let uri = "file:///tour/gazette.txt"
    private static let text = """
        The sheriff said 12 people died in the flood at Halden, 8 miles from https://halden.example/log.

        “We warned everyone twice,” said Mayor Ana Ruiz. Mayor Ruiz denied that the dam had failed.

        """
    private static let other =
        "The sheriff said 17 people died in the flood at Halden. “We warned everybody twice,” said Mayor Ana Ruiz."

    init() throws {
        for capabilities in [Self.full, Self.pull, [:]] { records += try Self.visit(capabilities) }
    }

    private static func visit(_ capabilities: JSON) throws -> [Client.Record] {
        let client = try Client()
        let offered = try client.request(
            "initialize",
            [
                "processId": nil, "rootUri": "file:///tour", "capabilities": capabilities,
                "initializationOptions": ["gainsay": ["unitHints": "both", "changeNotifications": true]],
                "workspaceFolders": [["uri": "file:///tour", "name": "tour"]],
            ])
        client.send("initialized", [:])
        for (uri, text) in [(uri, text), ("file:///tour/wire.txt", other), ("file:///tour/note.md", "# *12* cats\n")] {
            client.send(
                "textDocument/didOpen",
                ["textDocument": ["uri": .string(uri), "languageId": "text", "version": 1, "text": .string(text)]])
        }
        for (method, params) in requests {
            let result = try client.request(method, params)
            try client.resolve(method, result)
            try client.askForDelta(method, result)
        }
        for command in offered?["capabilities"]?["executeCommandProvider"]?["commands"]?.array ?? [] {
            _ = try client.request("workspace/executeCommand", ["command": command, "arguments": []])
        }
        _ = try client.answers()
        _ = try client.request("shutdown", nil)
        _ = client.end()
        return client.records
    }

    private static let document: JSON = ["uri": .string(uri)]
    private static let everything: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]]

    /// At the figure, at the denial and at nothing.
    private static let places: [JSON] = [
        ["line": 0, "character": 18], ["line": 2, "character": 70], ["line": 1, "character": 0],
    ]

    private static var requests: [(String, JSON)] {
        let atPlaces = ["hover", "definition", "documentHighlight", "references", "declaration", "implementation"]
            .flatMap { name in
                places.map { place in
                    let params: JSON = [
                        "textDocument": document, "position": place, "context": ["includeDeclaration": true],
                    ]
                    return ("textDocument/\(name)", params)
                }
            }
        let ofDocument = [
            "documentSymbol", "codeLens", "documentLink", "semanticTokens/full", "semanticTokens/range", "inlayHint",
            "foldingRange", "diagnostic", "codeAction",
        ].map { name -> (String, JSON) in
            ("textDocument/\(name)", ["textDocument": document, "range": everything, "context": ["diagnostics": []]])
        }
        return atPlaces + ofDocument + [
            ("workspace/symbol", ["query": "Ruiz"]), ("workspace/symbol", ["query": ""]),
            ("workspace/diagnostic", ["previousResultIds": []]), ("annotation/story", [:]),
            ("annotation/status", [:]), ("annotation/export", ["format": "sarif"]),
        ]
    }

    /// Only diagnostics that are asked for.
    private static let pull: JSON = [
        "textDocument": ["diagnostic": ["relatedDocumentSupport": true]],
        "workspace": ["diagnostics": ["refreshSupport": true]],
    ]

    private static let full: JSON = [
        "general": ["positionEncodings": ["utf-8", "utf-16", "utf-32"]],
        "window": ["workDoneProgress": true, "showDocument": ["support": true], "showMessage": [:]],
        "workspace": [
            "applyEdit": true, "configuration": true, "workspaceFolders": true,
            "didChangeConfiguration": ["dynamicRegistration": true],
            "didChangeWatchedFiles": ["dynamicRegistration": true],
            "symbol": ["resolveSupport": ["properties": ["location.range"]]], "codeLens": ["refreshSupport": true],
            "semanticTokens": ["refreshSupport": true], "inlayHint": ["refreshSupport": true],
            "executeCommand": ["dynamicRegistration": true],
        ],
        "textDocument": [
            "publishDiagnostics": [
                "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true, "dataSupport": true,
            ],
            "hover": ["contentFormat": ["markdown", "plaintext"]],
            "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
            "definition": ["linkSupport": true], "documentLink": ["tooltipSupport": true],
            "semanticTokens": ["overlappingTokenSupport": true, "multilineTokenSupport": false],
            "codeAction": [
                "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix", "refactor", "source"]]],
                "dataSupport": true, "disabledSupport": true, "isPreferredSupport": true,
                "resolveSupport": ["properties": ["edit", "command"]],
            ],
            "inlayHint": ["resolveSupport": ["properties": ["tooltip"]]],
        ],
    ]
}

extension Client {
    /// Asks for the rest of each item of a result that has a request for it.
    fileprivate func resolve(_ method: String, _ result: JSON?) throws {
        let resolving = [
            "textDocument/codeAction": "codeAction/resolve", "textDocument/codeLens": "codeLens/resolve",
            "textDocument/documentLink": "documentLink/resolve", "textDocument/inlayHint": "inlayHint/resolve",
            "workspace/symbol": "workspaceSymbol/resolve",
        ]
        guard let name = resolving[method] else { return }
        for item in result?.array ?? [] { _ = try request(name, item) }
    }

    /// Asks for what changed since a result.
    fileprivate func askForDelta(_ method: String, _ result: JSON?) throws {
        guard let id = result?["resultId"], case .string = id else { return }
        let document: JSON = ["uri": "file:///tour/gazette.txt"]
        if method == "textDocument/semanticTokens/full" {
            _ = try request(method + "/delta", ["textDocument": document, "previousResultId": id])
        } else if method == "textDocument/diagnostic" {
            _ = try request(method, ["textDocument": document, "previousResultId": id])
        }
    }
}
