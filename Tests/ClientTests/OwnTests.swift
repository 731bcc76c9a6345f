import Foundation
import TestSupport
import Testing

/// The tests that stand in the clients' folders, in the clients' own languages. The program of this build is on their PATH.
/// Those that show the example story draw `picture` in the client's folder anew when GAINSAY_UPDATE_PICTURES is set.
@Suite("Clients' own tests")
struct OwnTests {
    @Test("Neovim: the plugin", .needs("nvim")) func neovim() throws {
        try tryPlugin(of: "nvim")
    }

    @Test("Neovim 0.11: the plugin", .needs(recentNeovim)) func neovim011() throws {
        try tryPlugin(of: recentNeovim)
    }

    private func tryPlugin(of neovim: String) throws {
        try check(
            neovim, "--headless", "--clean", "-n", "--cmd", "set runtimepath+=Clients/neovim",
            "Protocol/examples/caspian-launch/harbour-post.txt", "-c", "luafile Clients/neovim/test/client.lua")
    }

    @Test("Neovim 0.11: four colours", .needs(recentNeovim, "python3", "tmux")) func neovimPicture() throws {
        try check("python3", "Clients/neovim/test/picture.py", recentNeovim)
    }

    @Test("Emacs: gainsay.el with eglot and lsp-mode", .needs("emacs")) func emacs() throws {
        try check(
            "emacs", "--batch", "-l", "Clients/emacs/gainsay.el", "-l", "Clients/emacs/test/gainsay-test.el",
            "-f", "ert-run-tests-batch-and-exit")
    }

    @Test("Emacs: four colours", .needs("emacs", "python3", "tmux")) func emacsPicture() throws {
        try check("python3", "Clients/emacs/test/picture.py", "emacs")
    }

    @Test("Vim with ALE", .needs("vim", ale, "python3", "tmux")) func vim() throws {
        try check("python3", "Clients/vim/test/picture.py", "vim", ale)
    }

    @Test("Kate: four colours", .needs("kate", "Xvfb", "xdotool", "dbus-run-session", "import", "convert"))
    func kate() throws {
        try check("bash", "Clients/kate/test/picture.sh")
    }

    @Test("Visual Studio Code: the extension", .needs("node")) func visualStudioCode() throws {
        try check(
            "node", "--test", "Clients/vscode/test/extension.test.js",
            environment: ["NODE_PATH": Program.packageFolder.appending(path: "Clients/vscode/test/stand-ins").path])
    }

    @Test("Helix, Kate, Sublime Text, Zed: configurations", .needs("python3")) func configurations() throws {
        try check("python3", "Clients/testing/configurations.py", "-v")
    }

    /// Runs a program in the package's folder; what it prints is shown when it fails.
    private func check(_ program: String, _ arguments: String..., environment: [String: String] = [:]) throws {
        let editor = try #require(Editor.named(program))
        var environment = environment
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        environment["PATH"] = Program.executable.deletingLastPathComponent().path + ":" + path
        let run = try Program.run(arguments, executable: editor.executable, environment: environment)
        #expect(run.status == 0, "\(run.text)\n\(run.errors)")
        let skipped = (run.text + run.errors).split(separator: "\n").filter {
            $0.contains("SKIPPED") || $0.contains("skipped '")
        }
        for line in skipped { print("\(program): \(line)") }
    }
}

/// The Neovim that `make test` installs.
private let recentNeovim = Program.packageFolder.appending(path: ".build/python/bin/nvim").path

/// Where Debian has the plugin for Vim.
private let ale = "/usr/share/vim-ale"

extension Editor {
    /// A program by its path, or by its name on the PATH.
    fileprivate static func named(_ name: String) -> Editor? {
        name.hasPrefix("/") ? Editor(path: URL(filePath: name)) : onPath(name)
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips a test where programs are missing, and says which.
    fileprivate static func needs(_ programs: String...) -> Self {
        let missing = programs.filter { Editor.named($0) == nil }
        return .enabled(if: missing.isEmpty, "missing: \(missing.joined(separator: ", "))")
    }
}
