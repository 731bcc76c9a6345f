import JSONRPC

/// A language server of another language, measured in the same way where it is installed.
struct OtherServer {
    let command: [String]
    let language: String
    let file: String

    static let all = [
        OtherServer(command: ["clangd"], language: "c", file: "benchmark.c"),
        OtherServer(command: ["pylsp"], language: "python", file: "benchmark.py"),
        OtherServer(command: ["sourcekit-lsp"], language: "swift", file: "benchmark.swift"),
    ]

    /// Not all servers publish diagnostics for each edit, so that symbols are waited for.
    func measure(edits: Int) {
        let name = "\(command[0]), keystroke to symbols"
        do {
            let client = try LanguageClient(command)
            try client.initialize(folder: "/tmp")
            var document = EditedDocument.program(language: language, uri: "file:///tmp/\(file)")
            document.open(in: client)
            let params: JSON = ["textDocument": document.identifier]
            try client.request("textDocument/documentSymbol", params)
            let memory = client.process.residentBytes.map { "\($0 >> 20) MB" } ?? ""
            var latencies = Latencies()
            for _ in 0..<min(edits, 200) {
                try latencies.measure {
                    document.type(in: client)
                    try client.request("textDocument/documentSymbol", params)
                }
            }
            printRow(name, latencies.median, latencies.slow, "", memory)
        } catch {
            printRow(name, "not installed")
        }
    }
}
