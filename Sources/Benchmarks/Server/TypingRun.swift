import JSONRPC

/// Somebody types, and waits after each keystroke for what the server says to it.
struct TypingRun {
    /// What is waited for. Not all servers tell their diagnostics for each edit.
    enum Answer { case diagnostics, symbols }

    private(set) var latencies = Latencies()
    /// Time that the server had a processor for a keystroke; nil where the system does not tell.
    private(set) var processorTime: Double?

    /// - Parameters:
    ///   - edits: how many keystrokes at most.
    ///   - seconds: no further keystroke after that time.
    init(
        in document: EditedDocument, of client: LanguageClient, waitingFor answer: Answer, edits: Int, seconds: Double
    ) throws {
        var document = document
        let before = client.process.processorSeconds
        while latencies.count < edits, latencies.total < seconds {
            try latencies.measure {
                document.type(in: client)
                switch answer {
                case .diagnostics: try client.receive(where: document.isDiagnosed)
                case .symbols:
                    try client.request("textDocument/documentSymbol", ["textDocument": document.identifier])
                }
            }
        }
        let after = client.process.processorSeconds
        processorTime = after.flatMap { after in before.map { (after - $0) / Double(latencies.count) } }
    }

    func report(_ name: String, memory: Int?) {
        printRow(
            name, latencies.median, latencies.slow, processorTime.map { Latencies.text($0) } ?? "",
            memory.map { "\(($0 + 1 << 19) >> 20) MB" } ?? "")
    }
}
