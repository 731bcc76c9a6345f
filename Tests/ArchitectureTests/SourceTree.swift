import Foundation

/// The package as its files show it: targets in the order of Package.swift, and Swift files.
struct SourceTree {
    struct Target {
        let name: String
        /// Names of targets and of modules of other packages.
        let dependencies: [String]
        /// Path from the package's root.
        let folder: String
    }

    struct SourceFile: CustomStringConvertible {
        let url: URL
        let lines: [Substring]

        /// Modules of the import declarations.
        var imports: [String] {
            lines.compactMap { line in
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(isImportModifier) else {
                    return nil
                }
                // A declaration may follow its kind: `import struct Foundation.URL`.
                return words[(index + 1)...].last.map { String($0.prefix { $0 != "." }) }
            }
        }

        var description: String { url.pathComponents.suffix(3).joined(separator: "/") }

        private func isImportModifier(_ word: Substring) -> Bool {
            word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
        }
    }

    let root: URL
    let targets: [Target]

    init() throws {
        root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
        let list = manifest.split(separator: "    targets: [", maxSplits: 1).last ?? ""
        let pattern = #/(?:library|program|tests|\.(?:target|executableTarget|systemLibrary))\(/#
        targets = list.matches(of: pattern).map { match in
            SourceTree.target(
                declaredBy: list[match.range.upperBound...], isTest: match.output.hasPrefix("tests"))
        }
    }

    /// Swift files of a folder, sorted by path.
    func files(in folder: String) throws -> [SourceFile] {
        let found = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return try urls.sorted { $0.path < $1.path }.map { url in
            let text = try String(contentsOf: url, encoding: .utf8)
            return SourceFile(url: url, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    /// Reads the arguments of a target's declaration, up to its closing parenthesis.
    private static func target(declaredBy text: Substring, isTest: Bool) -> Target {
        var depth = 1
        let end = text.firstIndex { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth == 0
        }
        let arguments = text[..<(end ?? text.endIndex)]
        let strings = arguments.matches(of: #/"([^"]*)"/#).map { String($0.output.1) }
        let name = strings.first ?? ""
        let list = arguments.firstMatch(of: #/(?:^\s*"\w+",\s*|dependencies: )\[([^\]]*)\]/#)?.output.1 ?? ""
        let path = arguments.firstMatch(of: #/path: "([^"]*)"/#).map { String($0.output.1) }
        return Target(
            name: name, dependencies: list.split(separator: ",").map(moduleName).filter { !$0.isEmpty },
            folder: path ?? "\(isTest ? "Tests" : "Sources")/\(name)")
    }

    /// The manifest names products of other packages by constants: `argumentParser` is ArgumentParser.
    private static func moduleName(_ item: Substring) -> String {
        let item = item.trimmingCharacters(in: .whitespacesAndNewlines)
        guard item.hasPrefix("\"") else { return item.prefix(1).uppercased() + item.dropFirst() }
        return item.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
}
