import Foundation
import TestSupport
import Testing

/// Neovim with the plugin of Clients/neovim and the program of this build.
@Suite("Neovim", .enabled(if: Neovim.isInstalled, "nvim is not on the PATH"))
struct NeovimTests {
    @Test func figuresThatDisagreeAreShownAsWarnings() throws {
        let folder = try ArticleFolder([
            "gazette.txt": "“At last” — the sheriff said 12 people died in the flood at Halden.\n",
            "wire.txt": "The sheriff said 17 people died in the flood at Halden.\n",
        ])
        let shown = try Neovim.run(
            """
            vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 20)
            for _, found in ipairs(vim.diagnostic.get(0)) do
              print(found.severity, found.code or found.user_data.lsp.code, found.source, found.lnum, found.col, found.end_col)
            end
            """, opening: folder.paths)
        // Columns of Neovim count bytes: 6 more than characters, since two quotation marks and a dash take three each.
        #expect(shown == ["2 number-conflict gainsay 0 35 44"])
    }

    @Test func hoverNamesTheOtherFigure() throws {
        let folder = try ArticleFolder([
            "gazette.txt": "The sheriff said 12 people died in the flood at Halden.\n",
            "wire.txt": "The sheriff said 17 people died in the flood at Halden.\n",
        ])
        let shown = try Neovim.run(
            """
            vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 20)
            local place = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 0, character = 18 } }
            for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', place, 60000)) do
              print((answer.result.contents.value:find('17 people', 1, true)) ~= nil)
            end
            """, opening: folder.paths)
        #expect(shown == ["true"])
    }
}

private enum Neovim {
    static let executable = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { URL(filePath: String($0)).appending(path: "nvim") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    static var isInstalled: Bool { executable != nil }

    /// Opens files, runs a Lua script, and returns what it prints, line by line, white space made one space.
    static func run(_ script: String, opening paths: [String]) throws -> [String] {
        let (file, process, errors) = (
            FileManager.default.temporaryDirectory.appending(path: "\(UUID()).lua"), Process(), Pipe()
        )
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(script.utf8).write(to: file)
        let plugin = Program.packageFolder.appending(path: "Clients/neovim").path
        let program = Program.executable.path
        process.executableURL = executable
        process.arguments =
            [
                "--headless", "--clean", "-n", "-o", "--cmd", "set runtimepath+=\(plugin)", "--cmd",
                "lua vim.g.gainsay = { cmd = { '\(program)', 'serve' } }",
            ] + paths + ["-c", "luafile \(file.path)", "-c", "qall!"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let printed = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return printed.split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

/// A folder of articles that lasts as long as the value.
private final class ArticleFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "gainsay-\(UUID())")
    let paths: [String]

    init(_ articles: [String: String]) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        paths = articles.keys.sorted().map { [url] in url.appending(path: $0).path }
        for (name, text) in articles { try Data(text.utf8).write(to: url.appending(path: name)) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
