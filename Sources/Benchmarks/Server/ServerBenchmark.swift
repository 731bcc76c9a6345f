import ArgumentParser
import JSONRPC

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How soon the server answers an editor, and how much memory it takes, beside other language servers that are installed.
struct ServerBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server", abstract: "Measures how soon `gainsay serve` answers an editor, over pipes.")

    @Option(help: "The program; else the one beside this.")
    var program: String?
    @Option(help: "How many keystrokes of each kind, at most.")
    var edits = 1_000
    @Option(help: "How many seconds of typing of each kind, at most.")
    var seconds = 20.0
    @Option(help: "How many articles the folder of the workspace has; 0 leaves that out.")
    var articles = 10_000
    @Option(help: "How many words the long document has; 0 leaves that out.")
    var longWords = 100_000
    @Flag(help: "Leaves out other language servers.")
    var alone = false

    func validate() throws {
        guard edits > 0, articles >= 0 else { throw ValidationError("At least one edit") }
    }

    func run() throws {
        let command = [program ?? Self.neighbour, "serve"]
        printRow("", "median", "99 of 100", "processor", "memory")
        try start(command)
        try type(command, "keystroke to diagnostics, 1,000 words", words: 1_000)
        try type(command, "  to symbols", words: 1_000, waitingFor: .symbols)
        if articles > 0 {
            try type(command, "  with \(articles) articles in the folder", words: 1_000, articles: articles)
        }
        if longWords > 0 { try type(command, "keystroke to diagnostics, \(longWords) words", words: longWords) }
        if !alone { for server in OtherServer.all { server.measure(edits: edits, seconds: seconds) } }
    }

    private func start(_ command: [String]) throws {
        var starts = Latencies()
        for _ in 0..<20 {
            var client: LanguageClient?
            try starts.measure {
                client = try LanguageClient(command)
                try client?.initialize()
            }
            try client?.shutDown()
        }
        printRow("start to the answer to initialize", starts.median, starts.slow)
    }

    /// - Parameter articles: how many there are in the folder of the workspace; 0 for no folder.
    private func type(
        _ command: [String], _ name: String, words: Int, waitingFor answer: TypingRun.Answer = .diagnostics,
        articles: Int = 0
    ) throws {
        let folder = articles > 0 ? try ArticleFolder(count: articles) : nil
        let client = try LanguageClient(command)
        try client.initialize(folder: folder?.path)
        if folder != nil {
            try client.receive { $0["method"] == "$/progress" && $0["params"]?["value"]?["kind"] == "end" }
        }
        let document = EditedDocument(
            article: GeneratedArticles(count: 1_000, seed: 1).text(words: words),
            uri: "file://\(folder?.path ?? "/benchmark")/0.txt")
        document.open(in: client)
        try client.receive(where: document.isDiagnosed)
        let memory = client.process.residentBytes
        try TypingRun(in: document, of: client, waitingFor: answer, edits: edits, seconds: seconds)
            .report(name, memory: memory)
        try client.shutDown()
    }

    /// The program beside this one.
    static var neighbour: String {
        let own = CommandLine.arguments[0]
        return own.lastIndex(of: "/").map { own[...$0] + "gainsay" } ?? "gainsay"
    }
}

/// Prints a row at once: a measurement takes a while.
func printRow(_ name: String, _ columns: String...) {
    print(row(name, columns))
    fflush(nil)
}

extension GeneratedArticles {
    /// Articles behind each other, as one of some length.
    func text(words: Int) -> String {
        var (found, index, text) = (0, 0, "")
        while found < words {
            let next = self.text(index)
            found += next.split(whereSeparator: \.isWhitespace).count
            text += next
            index += 10
        }
        return text
    }
}
