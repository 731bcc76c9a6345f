import Foundation
import TestSupport
import Testing

/// Neovim with the plugin of Clients/neovim and the program of this build.
@Suite("Neovim", .enabled(if: !Neovim.installed.isEmpty, "nvim is not on the PATH"))
struct NeovimTests {
    @Test(arguments: Neovim.installed)
    func figuresThatDisagreeAreShownAsWarnings(neovim: Editor) throws {
        let shown = try Neovim.run(
            neovim,
            """
            wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
            for _, found in ipairs(vim.diagnostic.get(0)) do
              print(found.severity, found.code or found.user_data.lsp.code, found.source, found.lnum, found.col, found.end_col)
            end
            """, opening: flood)
        // Columns of Neovim count bytes: 6 more than characters, since two quotation marks and a dash take three each.
        #expect(shown == ["2 number-conflict gainsay 0 35 44"])
    }

    @Test(arguments: Neovim.installed)
    func hoverNamesTheOtherFigure(neovim: Editor) throws {
        let shown = try Neovim.run(
            neovim,
            """
            wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
            local place = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 0, character = 36 } }
            for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', place, 60000)) do
              print((answer.result.contents.value:find('17 people', 1, true)) ~= nil)
            end
            """, opening: flood)
        #expect(shown == ["true"])
    }
}

private let flood = [
    "gazette.txt": "“At last” — the sheriff said 12 people died in the flood at Halden.\n",
    "wire.txt": "The sheriff said 17 people died in the flood at Halden.\n",
]

/// What the server offers beyond the features that older versions know.
@Suite(
    "Neovim 0.11",
    .enabled(if: Neovim.recent != nil, "no nvim of 0.11 or later; make test installs it in .build/python"))
struct RecentNeovimTests {
    private func run(_ script: String) throws -> [String] {
        try Neovim.run(
            try #require(Neovim.recent), script,
            opening: [
                "gazette.txt": """
                “At last” — the sheriff said 12 people died in the flood at Halden.

                Mayor Ana Ruiz denied that the dam had failed. The county said that the dam had failed.

                """,
                "wire.txt": "The sheriff said 17 people died in the flood at Halden.\n",
            ])
    }

    @Test func theTextHasColours() throws {
        let shown = try run(
            """
            local tokens = function() return vim.lsp.semantic_tokens.get_at_pos(0, 0, 36) or {} end
            wait('tokens', function() return #tokens() > 0 end)
            for _, token in ipairs(tokens()) do print(token.type, token.start_col, token.end_col) end
            """)
        #expect(shown.contains("numberConflict 35 44"))
    }

    @Test func hoverOpensAWindow() throws {
        let shown = try run(
            """
            wait('diagnostics', function() return #vim.diagnostic.get(0) > 1 end)
            vim.api.nvim_win_set_cursor(0, { 1, 36 })
            vim.lsp.buf.hover()
            local float = function()
              return vim.tbl_filter(function(window)
                return vim.api.nvim_win_get_config(window).relative ~= ''
              end, vim.api.nvim_list_wins())[1]
            end
            wait('a window', float)
            print(table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false), ' '))
            """)
        #expect(shown.first?.hasPrefix("**12 people**") == true)
        #expect(shown.first?.contains("17 people in wire") == true)
    }

    @Test func aDenialLeadsToTheClaimThatItDenies() throws {
        let shown = try run(
            """
            wait('diagnostics', function() return #vim.diagnostic.get(0) > 1 end)
            vim.api.nvim_win_set_cursor(0, { 3, 18 })
            local found
            vim.lsp.buf.definition({ on_list = function(list) found = list.items end })
            wait('a definition', function() return found end)
            for _, item in ipairs(found) do print(vim.fs.basename(item.filename), item.lnum, item.col) end
            """)
        #expect(shown == ["gazette.txt 3 64"])
    }

    @Test func articlesOfTheFolderAreReadWithProgressAndCompared() throws {
        let shown = try Neovim.run(
            try #require(Neovim.recent),
            """
            local kinds = {}
            vim.api.nvim_create_autocmd('LspProgress', {
              callback = function(event) table.insert(kinds, event.data.params.value.kind) end,
            })
            wait('an end', function() return kinds[#kinds] == 'end' end)
            wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
            print(kinds[1], vim.diagnostic.get(0)[1].code)
            """, opening: flood, only: "gazette.txt")
        #expect(shown == ["begin number-conflict"])
    }

    @Test func whatIsIgnoredIsShownNoMore() throws {
        let shown = try run(
            """
            local codes = function()
              local codes = vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0))
              return table.concat(codes, ' ')
            end
            wait('diagnostics', function() return codes() == 'number-conflict denial' end)
            vim.api.nvim_win_set_cursor(0, { 1, 36 })
            vim.lsp.buf.code_action({
              apply = true,
              filter = function(action) return action.title == 'Ignore “12 people” here' end,
            })
            wait('fewer diagnostics', function() return codes() == 'denial' end)
            local path = vim.fs.joinpath(vim.fs.dirname(vim.api.nvim_buf_get_name(0)), '.gainsay', 'ignore.json')
            wait('a file', function() return vim.uv.fs_stat(path) end)
            print(vim.json.decode(table.concat(vim.fn.readfile(path), ' ')).ignored[1].quote)
            """)
        #expect(shown == ["12 people"])
    }
}

private enum Neovim {
    /// The one that `make test` sets up.
    static let recent = Editor(path: Program.packageFolder.appending(path: ".build/python/bin/nvim"))
    static let installed = [Editor.onPath("nvim"), recent].compactMap { $0 }

    /// Opens files, runs a Lua script, and returns what it prints. `wait` in the script waits for a condition, and says so when
    /// it was in vain.
    ///
    /// - Parameter only: the one file that is opened; nil for all.
    static func run(
        _ neovim: Editor, _ script: String, opening articles: [String: String], only: String? = nil
    ) throws -> [String] {
        let folder = try TemporaryFolder()
        let paths = try folder.write(articles: articles).filter { path in only.map(path.hasSuffix) ?? true }
        try folder.write("script/run.lua", waiting + script)
        let plugin = Program.packageFolder.appending(path: "Clients/neovim").path
        let settings = "lua vim.g.gainsay = { cmd = { '\(Program.executable.path)', 'serve' } }"
        let script = folder.url.appending(path: "script/run.lua").path
        return try neovim.run(
            ["--headless", "--clean", "-n", "-o", "--cmd", "set runtimepath+=\(plugin)", "--cmd", settings] + paths
                + ["-c", "luafile \(script)", "-c", "qall!"])
    }

    private static let waiting = """
        local function wait(what, condition)
          if not vim.wait(60000, condition, 20) then print('no ' .. what) end
        end

        """
}
