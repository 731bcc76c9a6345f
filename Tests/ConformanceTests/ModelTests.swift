import Foundation
import JSONRPC
import TestSupport
import Testing

/// Everything that the program said in the cases and on the tour of its features, read with LSP's own model.
@Suite(
    "LSP's model",
    .enabled(if: LSPModel.isInstalled, "Python has no lsprotocol; make test installs it in .build/python"))
struct ModelTests {
    @Test func everyMessageFits() throws {
        let records = try ConformanceRun.shared.get().records + FeatureTour().records
        let lines = try LSPModel.check(records)
        #expect(lines.dropLast() == [])
        let fitting = try #require(lines.last.flatMap { Int($0) })
        #expect(fitting > records.count / 2)
    }

    /// The check is one: it refuses what is wrong.
    @Test(arguments: [
        #"{"method":"textDocument/hover","message":{"jsonrpc":"2.0","id":1,"result":{"contents":{"kind":"markdown"}}}}"#,
        #"{"method":"textDocument/hover","message":{"jsonrpc":"2.0","id":1,"result":{"contents":"x","odd":1}}}"#,
        #"{"method":"textDocument/publishDiagnostics","message":{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"a"}}}"#,
        #"{"method":"no/such","message":{"jsonrpc":"2.0","id":1,"result":null}}"#,
        #"{"method":"no/such","message":{"jsonrpc":"2.0","id":1,"error":{"code":"x","message":"m"}}}"#,
    ])
    func whatIsWrongIsRefused(line: String) throws {
        let record = try JSON(parsing: line.utf8)
        let message = Client.Record(method: record["method"]?.string, message: record["message"] ?? nil)
        #expect(try LSPModel.check([message]).count == 2)
    }
}

/// model_check.py, run by a Python that has lsprotocol.
private enum LSPModel {
    private static let own = Program.packageFolder.appending(path: ".build/python/bin/python").path

    /// The one that `make test` sets up, else that of the PATH.
    private static let python: [String]? = [[own], ["/usr/bin/env", "python3"]].first { command in
        guard FileManager.default.isExecutableFile(atPath: command[0]) else { return false }
        return (try? run(command + ["-c", "import lsprotocol, cattrs"]))?.status == 0
    }

    static var isInstalled: Bool { python != nil }

    /// The lines that the script prints.
    static func check(_ records: [Client.Record]) throws -> [String] {
        let script = Program.packageFolder.appending(path: "Tests/ConformanceTests/model_check.py").path
        let input = records.reduce(into: [UInt8]()) { $0 += $1.json.serialized() + [0x0A] }
        let run = try run((python ?? []) + [script], input: input)
        return run.lines.map(String.init) + (run.status == 0 ? [] : [run.errors])
    }

    private static func run(_ command: [String], input: [UInt8] = []) throws -> Program.Run {
        try Program.run(Array(command.dropFirst()), executable: URL(filePath: command[0]), input: input)
    }
}
