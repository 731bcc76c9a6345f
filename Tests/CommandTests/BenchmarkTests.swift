import Foundation
import TestSupport
import Testing

@Suite("gainsay-bench") struct BenchmarkTests {
    private func run(_ lines: String) throws -> Program.Run {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(lines.utf8).write(to: file)
        // Without python3: what it adds depends on what is installed.
        return try Program.run(
            [file.path], executable: Program.executable(named: "gainsay-bench"), environment: ["PATH": "/nonexistent"])
    }

    @Test func measuresEveryStage() throws {
        let run = try run(
            #"{"text": "The mayor denied that 12 homes were lost."}"# + "\n" + #"{"text": "“No,” she said."}"# + "\n")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.lines.first == "11 words in 2 texts, on one core")
        for stage in [
            "tags, lemmas", "network", "rules of attribution", "quantities", "document step", "all",
            "text -> attributions",
        ] {
            #expect(run.lines.contains { $0.hasPrefix(stage + "  ") }, "\(stage)")
        }
        #expect(run.lines.last?.hasPrefix("spaCy en_core_web_sm") == true)
    }

    /// Every text comes to an end. How the ratio grows is seen at lengths that are measured by hand.
    @Test func measuresGrowth() throws {
        let run = try Program.run(
            ["growth", "--bytes", "500"], executable: Program.executable(named: "gainsay-bench"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.lines.count > 80)
        #expect(run.lines.last?.hasPrefix("worst  ") == true)
    }

    @Test(arguments: ["", "{}\n", "no JSON\n"]) func refusesOtherFiles(lines: String) throws {
        let run = try run(lines)
        #expect(run.status != 0 && run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test func soaksAServer() throws {
        let run = try Program.run(
            ["soak", "--edits", "60", "--requests", "54", "--warm-up", "20", "--words", "100"],
            executable: Program.executable(named: "gainsay-bench"))
        // So short a session says nothing about the server's memory, and neither does the status.
        #expect(run.lines.count == 3 && run.lines.dropLast().allSatisfy { $0.hasSuffix(" kB") }, "\(run.errors)")
        #expect(run.lines.last == "54 requests, 5 documents opened and closed")
    }
}
