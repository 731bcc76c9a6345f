import Annotations
import Foundation
import Learning
import TestSupport
import Testing

@Suite("gainsay-train attribution") struct TrainerTests {
    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpus").path

    /// Trains on the tiny corpus of the tests; returns what is printed and the model file.
    private func train(seed: Int, epochs: Int) throws -> (lines: [String], file: [UInt8]) {
        let out = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).bin")
        defer { try? FileManager.default.removeItem(at: out) }
        let run = try Program.run(
            [
                "attribution", "--data", Self.corpus, "--out", out.path, "--width", "16", "--epochs", "\(epochs)",
                "--batch-tokens", "128", "--seed", "\(seed)",
            ], executable: Program.executable(named: "gainsay-train"))
        #expect(run.status == 0, "\(run.errors)")
        return (run.lines.map(String.init), [UInt8](try Data(contentsOf: out)))
    }

    @Test func learnsATinyCorpus() throws {
        let (lines, file) = try train(seed: 1, epochs: 30)
        #expect(lines.count { $0.hasPrefix("epoch ") } == 30)
        let scores = try #require(lines.last { $0.contains("tokens ") }).split(separator: "tokens ").last!
        let tokens = scores.split(separator: ",")[0].split(separator: " / ").compactMap { Double($0) }
        #expect(tokens.count == 3 && tokens.allSatisfy { $0 > 85 }, "\(lines)")
        let labeller = AttributionLabeller(model: try AttributionModel(ModelBytes(copying: file)))
        _ = labeller
    }

    @Test func equalSeedsGiveEqualFiles() throws {
        #expect(try train(seed: 2, epochs: 1).file == train(seed: 2, epochs: 1).file)
    }

    @Test func aDamagedModelIsRefused() throws {
        var file = try train(seed: 1, epochs: 1).file
        file[file.count / 2] ^= 1
        #expect(throws: ModelFileError.damaged) { try AttributionModel(ModelBytes(copying: file)) }
    }

    @Test func namesWhatIsMissing() throws {
        let run = try Program.run(
            ["attribution", "--data", "/nonexistent", "--out", "/nonexistent/x.bin"],
            executable: Program.executable(named: "gainsay-train"))
        #expect(run.status != 0 && run.errors.contains("train.jsonl"))
    }
}
