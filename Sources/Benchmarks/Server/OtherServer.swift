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

    func measure(edits: Int, seconds: Double) {
        let name = "\(command[0]), keystroke to symbols"
        do {
            let client = try LanguageClient(command)
            try client.initialize(folder: "/tmp")
            let document = EditedDocument.program(language: language, uri: "file:///tmp/\(file)")
            document.open(in: client)
            try client.request("textDocument/documentSymbol", ["textDocument": document.identifier])
            let memory = client.process.residentBytes
            try TypingRun(in: document, of: client, waitingFor: .symbols, edits: edits, seconds: seconds)
                .report(name, memory: memory)
        } catch {
            printRow(name, "not installed")
        }
    }
}
