import Foundation
import FuzzTargets
import TestSupport
import Testing

/// Every input that is kept for a target, and every one that it once failed on.
@Suite("Kept inputs of fuzzing")
struct KeptInputTests {
    private static let folder = Program.packageFolder.appending(path: "Tests/Fuzzing")

    @Test(arguments: FuzzTarget.allCases)
    func passes(target: FuzzTarget) throws {
        for kind in ["corpus", "regressions"] {
            for file in try Self.files(in: "\(kind)/\(target)") {
                do {
                    try target.run(Array(Data(contentsOf: file)))
                } catch {
                    Issue.record("\(kind)/\(target)/\(file.lastPathComponent): \(error)")
                }
            }
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func aTargetHasInputs(target: FuzzTarget) throws { #expect(try !Self.files(in: "corpus/\(target)").isEmpty) }

    /// None where there is no such folder.
    private static func files(in path: String) throws -> [URL] {
        let url = folder.appending(path: path)
        guard FileManager.default.fileExists(atPath: url.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }
}
