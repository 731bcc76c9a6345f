import Foundation
import TestSupport

/// An editor that runs a script without a screen.
struct Editor: Sendable, CustomStringConvertible {
    let executable: URL

    var description: String { executable.path }

    /// The one of a name on the PATH.
    static func onPath(_ name: String) -> Editor? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .compactMap { Editor(path: URL(filePath: String($0)).appending(path: name)) }.first
    }

    /// nil where there is no such program.
    init?(path: URL) {
        guard FileManager.default.isExecutableFile(atPath: path.path) else { return nil }
        executable = path
    }

    /// What the editor prints, line by line, white space made one space.
    func run(_ arguments: [String]) throws -> [String] {
        let run = try Program.run(arguments, executable: executable)
        return (run.text + "\n" + run.errors).split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

extension TemporaryFolder {
    /// Writes articles by the names of their files, and returns their paths, sorted.
    func write(articles: [String: String]) throws -> [String] {
        for (name, text) in articles { try write(name, text) }
        return articles.keys.sorted().map { url.appending(path: $0).path }
    }
}
