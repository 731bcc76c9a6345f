import Foundation
import Learning
import Stories
import TestSupport
import Testing

@Suite("gainsay-train conflicts") struct ConflictTrainerTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpus")

    private func train(questions: String = "questions.list", stories: URL? = nil, out: String) throws -> Program.Run {
        let corpus = Self.folder
        return try Program.run(
            [
                "conflicts", "--data", corpus.appending(path: "numbers").path,
                "--texts", corpus.appending(path: "train.jsonl").path,
                "--questions", corpus.appending(path: "numbers").appending(path: questions).path,
                "--stories", (stories ?? corpus.appending(path: "numbers")).path, "--out", out,
            ], executable: Program.executable(named: "gainsay-train"))
    }

    /// Two clusters and a story: conflicts by judgement, by question and by mark.
    @Test func learnsATinyCorpus() throws {
        let out = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).bin")
        defer { try? FileManager.default.removeItem(at: out) }
        let run = try train(out: out.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.lines.first == "8 pairs, 3 conflicts", "\(run.lines)")
        #expect(run.lines.count { $0.hasSuffix("  sameNoun") } == 1)
        let model = try ConflictModel(ModelBytes(copying: [UInt8](try Data(contentsOf: out))))
        #expect(model.weights.count == ConflictModel.signals.count + 1)
    }

    @Test func aMarkWithoutAQuestionIsNamed() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "# a ferry\n== 2031-04-02 Echo\n{three hours} late\n".write(
            to: folder.appending(path: "ferry.txt"), atomically: true, encoding: .utf8)
        let run = try train(stories: folder, out: "/nonexistent/x.bin")
        #expect(run.status != 0 && run.errors.contains("ferry.txt: no question in {three hours}"), "\(run.errors)")
    }

    @Test func namesWhatIsMissing() throws {
        let run = try train(questions: "none.list", out: "/nonexistent/x.bin")
        #expect(run.status != 0 && run.errors.contains("none.list"))
    }
}
