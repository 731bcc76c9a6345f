import Foundation
import TestSupport
import Testing

/// The clients for scripts: each has Python tests of its own, which run the program of this build.
@Suite("Clients for scripts", .enabled(if: Python.interpreter != nil, "python3 is not on the PATH"))
struct ScriptTests {
    @Test(arguments: ["python", "shell", "spark"])
    func testsOfTheClientPass(client: String) throws {
        let python = try #require(Python.interpreter)
        let tests = Program.packageFolder.appending(path: "Clients/\(client)/tests").path
        let run = try Program.run(
            ["-m", "unittest", "discover", "-v", "-s", tests], executable: python.executable,
            environment: ["GAINSAY_PROGRAM": Program.executable.path, "PYTHONDONTWRITEBYTECODE": "1"])
        for line in run.errors.split(separator: "\n") where line.contains("skipped '") { print("\(client): \(line)") }
        #expect(run.status == 0, Comment(rawValue: run.text + run.errors))
    }
}

private enum Python {
    /// The one with the packages that `make test` installs, else any.
    static let interpreter =
        Editor(path: Program.packageFolder.appending(path: ".build/python/bin/python")) ?? Editor.onPath("python3")
}
