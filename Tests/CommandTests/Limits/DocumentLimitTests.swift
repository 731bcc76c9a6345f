import JSONRPC
import TestSupport
import Testing

private let denial = "Mayor Ruiz denied that the dam had failed.\n"
private let uri = "file:///news/a%0Ab.txt"

extension LimitTests {
    @Suite("documents")
    struct DocumentLimitTests {
        private let session: ProgramSession
        private let longText = String(repeating: denial, count: 30)

        init() throws {
            session = try ProgramSession()
            try session.initialize(options: ["gainsay": ["maxFileBytes": 1_000]])
        }

        @Test func documentPastTheLimitIsToldOfOnceAndLeftAlone() throws {
            session.open(uri, longText)
            let told = try session.params(of: "window/showMessage")
            #expect(told["type"] == 2)
            #expect(told["message"]?.string?.hasPrefix("a b.txt is longer than 1000 bytes") == true)
            #expect(try session.diagnostics(uri, version: 1) == [])
            for method in ["hover", "definition", "documentSymbol", "codeLens", "semanticTokens/full"] {
                let params: JSON = [
                    "textDocument": ["uri": .string(uri)], "position": ["line": 0, "character": 12],
                ]
                let answer = try session.request("textDocument/" + method, params)
                #expect(answer["error"] == nil, "\(method)")
                let result = answer["result"]
                #expect([nil, .null, []].contains(result) || result?["data"] == [], "\(method)")
            }
            session.edit(uri, longText + denial, version: 2)
            #expect(try session.diagnostics(uri, version: 2) == [])
            let warnings = try messages(until: "shutdown").filter { $0["method"] == "window/showMessage" }
            #expect(warnings.isEmpty)
        }

        @Test func documentIsAnnotatedAsSoonAsAnEditMakesItShort() throws {
            session.open(uri, longText)
            #expect(try session.diagnostics(uri, version: 1) == [])
            let cut: JSON = [
                "textDocument": ["uri": .string(uri), "version": 2],
                "contentChanges": [
                    [
                        "range": ["start": ["line": 1, "character": 0], "end": ["line": 30, "character": 0]],
                        "text": "",
                    ]
                ],
            ]
            session.notify("textDocument/didChange", cut)
            #expect(try session.diagnostics(uri, version: 2).count == 1)
            #expect(try session.shutDown() == 0)
        }

        /// Sends a request and returns what comes before its answer.
        private func messages(until method: String) throws -> [JSON] {
            session.send(["jsonrpc": "2.0", "id": "last", "method": .string(method)])
            var messages: [JSON] = []
            while true {
                let message = try session.receive()
                if message["id"] == "last" { return messages }
                messages.append(message)
            }
        }
    }
}
