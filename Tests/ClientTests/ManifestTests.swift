import Foundation
import TestSupport
import Testing

private let clients = Program.packageFolder.appending(path: "Clients")

/// What every client says of itself.
@Suite("Versions and licences of clients")
struct ManifestTests {
    /// The folders that hold a client.
    private static let folders =
        (try? FileManager.default.contentsOfDirectory(atPath: clients.path))?.sorted()
        .filter { FileManager.default.fileExists(atPath: clients.appending(path: "\($0)/README.md").path) } ?? []

    private let version: String

    init() throws {
        version = try Program.run("--version").text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test(arguments: folders)
    func theReadmeEndsWithVersionAndLicence(client: String) throws {
        let text = try String(contentsOf: clients.appending(path: "\(client)/README.md"), encoding: .utf8)
        let last = text.split(separator: "\n").last.map(String.init)
        #expect(last == "Version \(version). Licence: Apache 2.0, as the whole of gainsay ([LICENSE](../../LICENSE)).")
    }

    @Test(arguments: folders)
    func manifestsAgreeWithTheProgram(client: String) throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: clients.appending(path: client).path)
        for path in paths where !path.contains("node_modules") {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            guard let expected = Self.told(in: name, version: version) else { continue }
            let text = try String(contentsOf: clients.appending(path: "\(client)/\(path)"), encoding: .utf8)
            for line in expected { #expect(text.contains(line), "\(client)/\(path)") }
        }
    }

    /// What a file of this name says about version and licence; nil for one that is no manifest.
    private static func told(in fileName: String, version: String) -> [String]? {
        switch fileName {
        case "package.json": [#""version": "\#(version)""#, #""license": "Apache-2.0""#]
        case "version.py": [#"__version__ = "\#(version)""#]
        case "extension.toml": [#"version = "\#(version)""#]
        case "Cargo.toml": [#"version = "\#(version)""#, #"license = "Apache-2.0""#]
        case "pyproject.toml": [#"license = "Apache-2.0""#, #"dynamic = ["version"]"#]
        case "gainsay.el": [";; Version: \(version)\n", "SPDX-License-Identifier: Apache-2.0"]
        default: nil
        }
    }
}
