import ArgumentParser
import JSONRPC
import Learning

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether the server's memory grows in a long session.
struct SoakTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soak",
        abstract: "Edits documents in `gainsay serve` for a long time; fails when memory grows by more than a tenth.")

    @Option(help: "The program; else the one beside this.")
    var program: String?
    @Option(help: "How many edits, in all documents together.")
    var edits = 100_000
    @Option(help: "How many requests.")
    var requests = 20_000
    @Option(help: "After how many edits memory is first measured.")
    var warmUp = 1_000
    @Option(help: "How many words a document has, more or less.")
    var words = 1_000
    @Option(help: "Draws the edits and requests.")
    var seed: UInt64 = 1

    /// By how much memory may grow.
    private static let tolerance = 0.1
    private static let documentCount = 4
    /// After how many edits a document is closed and another one opened.
    private static let editsOfDocument = 500

    func validate() throws {
        guard edits > warmUp, warmUp > 0, requests > 0 else {
            throw ValidationError("More edits than those to warm up")
        }
    }

    func run() throws {
        let client = try LanguageClient([program ?? ServerBenchmark.neighbour, "serve"])
        try client.initialize()
        var session = SoakSession(client: client, documents: Self.documentCount, words: words, seed: seed)
        let first = try soak(&session, in: 0..<warmUp)
        report("after \(warmUp) edits", first)
        let last = try soak(&session, in: warmUp..<edits)
        report("after \(edits) edits", last)
        print("\(session.requestCount) requests, \(session.documentsOpened) documents opened and closed")
        try client.shutDown()
        guard let first, let last else { throw ValidationError("The system does not tell the memory of a process") }
        if Double(last) > Double(first) * (1 + Self.tolerance) { throw ExitCode.failure }
    }

    /// Returns the memory of the server, once it has nothing to do.
    private func soak(_ session: inout SoakSession, in range: Range<Int>) throws -> Int? {
        for edit in range {
            session.edit()
            while session.requestCount * edits < requests * (edit + 1) { try session.ask() }
            if edit % Self.editsOfDocument == 0 { session.exchangeDocument() }
        }
        try session.settle()
        return session.client.process.residentBytes
    }

    private func report(_ name: String, _ memory: Int?) {
        printRow(name, memory.map { "\($0 >> 10) kB" } ?? "-")
    }
}
