import JSONRPC

/// Every kind of request, with the params that are not about a place of a document.
enum SoakRequests {
    static let all: [(method: String, params: JSON)] = [
        ("textDocument/semanticTokens/full", [:]), ("textDocument/semanticTokens/full/delta", [:]),
        ("textDocument/semanticTokens/range", [:]), ("textDocument/hover", [:]),
        ("textDocument/documentHighlight", [:]),
        ("textDocument/definition", [:]), ("textDocument/references", [:]), ("textDocument/documentSymbol", [:]),
        ("textDocument/documentLink", [:]), ("textDocument/inlayHint", [:]), ("textDocument/codeLens", [:]),
        ("textDocument/codeAction", [:]), ("textDocument/diagnostic", [:]), ("workspace/diagnostic", [:]),
        ("workspace/symbol", ["query": "ma"]), ("codeAction/resolve", ["title": "t"]),
        ("workspace/executeCommand", ["command": "gainsay.listIgnored"]),
        ("workspace/executeCommand", ["command": "gainsay.status"]),
        ("annotation/document", ["layers": "all"]), ("annotation/story", [:]), ("annotation/status", [:]),
        ("annotation/export", ["format": "html"]), ("annotation/export", ["format": "sarif"]),
        (
            "annotation/annotate",
            [
                "articles": [
                    ["id": "a", "story": "s", "text": "The mayor said 12 people were hurt in the flood at Halden."],
                    ["id": "b", "story": "s", "text": "Police said 17 people were hurt in the flood at Halden."],
                ]
            ]
        ),
        // Refused
        ("textDocument/rename", [:]), ("textDocument/hover", ["textDocument": ["uri": "file:///nowhere.txt"]]),
        ("textDocument/hover", ["position": 1]),
    ]
}
