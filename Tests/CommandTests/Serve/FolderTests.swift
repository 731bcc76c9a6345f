import Foundation
import JSONRPC
import TestSupport
import Testing

private let gazette = "The sheriff said 12 people died in the flood at Halden."
private let wire = "The sheriff said 17 people died in the flood at Halden."

@Suite("gainsay serve: folders")
struct FolderTests {
    private let folder: TemporaryFolder
    private var root: String { folder.url.path }

    init() throws { folder = try TemporaryFolder() }

    @Test func anOpenDocumentIsComparedWithTheFilesOfItsFolder() throws {
        try folder.write("wire.txt", wire)
        let session = try start()
        open("gazette.txt", in: session)
        let conflict = try #require(try conflicts("gazette.txt", session).first)
        #expect(conflict["message"]?.string?.contains("17 people in wire") == true)
        let place = conflict["relatedInformation"]?.array?.first?["location"]
        #expect(place?["uri"]?.string == uri("wire.txt"))
        #expect(place?["range"]?["start"]?["character"] == 17)
        #expect(try session.shutDown() == 0)
    }

    @Test func filesOfOneEventThatAreNotOpenHaveNoDiagnostics() throws {
        try folder.write("wire.txt", wire)
        let session = try start()
        open("gazette.txt", in: session)
        _ = try conflicts("gazette.txt", session)
        session.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri("gazette.txt"))]])
        let closed = try session.params(of: "textDocument/publishDiagnostics")
        #expect(closed == ["uri": .string(uri("gazette.txt")), "diagnostics": []])
        #expect(try session.shutDown() == 0)
    }

    @Test(
        arguments: [
            (["exclude": ["wi*.txt"]], 0), (["exclude": ["old/**"]], 1), (["maxFileBytes": 10], 0),
            (["storyScope": "none"], 0),
            (["storyScope": "all"], 1),
        ] as [(JSON, Int)])
    func settingsSayWhatIsCompared(settings: JSON, count: Int) throws {
        try folder.write("wire.txt", wire)
        let session = try start(settings: settings)
        open("gazette.txt", in: session)
        let stories = try session.request("annotation/story", ["textDocument": ["uri": .string(uri("gazette.txt"))]])
        if count == 0 {
            #expect(stories["result"]?.array?.first?["conflicts"] == [])
        } else {
            #expect(try conflicts("gazette.txt", session).count == count)
        }
        #expect(try session.shutDown() == 0)
    }

    @Test func filesThatComeChangeAndGoAreHeeded() throws {
        let session = try start()
        open("gazette.txt", in: session)
        try folder.write("wire.txt", wire)
        watched("wire.txt", 1, session)
        #expect(try conflicts("gazette.txt", session).count == 1)
        try folder.write("wire.txt", gazette)
        watched("wire.txt", 2, session)
        #expect(try session.diagnostics(uri("gazette.txt"), version: 1) == [])
        try folder.write("wire.txt", wire)
        watched("wire.txt", 2, session)
        #expect(try conflicts("gazette.txt", session).count == 1)
        try FileManager.default.removeItem(at: folder.url.appending(path: "wire.txt"))
        watched("wire.txt", 3, session)
        #expect(try session.diagnostics(uri("gazette.txt"), version: 1) == [])
        #expect(try session.shutDown() == 0)
    }

    @Test func foldersAreAddedAndRemoved() throws {
        try folder.write("wire.txt", wire)
        let session = try ProgramSession()
        try session.initialize()
        open("gazette.txt", in: session)
        #expect(try session.diagnostics(uri("gazette.txt"), version: 1) == [])
        let event: JSON = [["uri": .string(uri("")), "name": "news"]]
        session.notify("workspace/didChangeWorkspaceFolders", ["event": ["added": event, "removed": []]])
        #expect(try conflicts("gazette.txt", session).count == 1)
        session.notify("workspace/didChangeWorkspaceFolders", ["event": ["added": [], "removed": event]])
        #expect(try session.diagnostics(uri("gazette.txt"), version: 1) == [])
        #expect(try session.shutDown() == 0)
    }

    @Test func theTextOfAnOpenDocumentStandsOverItsFile() throws {
        try folder.write("gazette.txt", gazette)
        try folder.write("wire.txt", wire)
        let session = try start()
        open("gazette.txt", in: session)
        #expect(try conflicts("gazette.txt", session).count == 1)
        open("wire.txt", gazette, in: session)
        #expect(try session.diagnostics(uri("gazette.txt"), version: 1) == [])
        session.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri("wire.txt"))]])
        #expect(try conflicts("gazette.txt", session).count == 1)
        #expect(try session.shutDown() == 0)
    }

    @Test func clientsThatCanAreAskedToWatchAndToShowProgress() throws {
        for number in 0..<20 { try folder.write("\(number).txt", wire) }
        let session = try ProgramSession()
        try initialize(
            session,
            [
                "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]],
                "window": ["workDoneProgress": true],
            ])
        let registration = try session.request(from: "client/registerCapability")
        let registered = registration["params"]?["registrations"]?.array?.first
        #expect(registered?["method"] == "workspace/didChangeWatchedFiles")
        let globs = registered?["registerOptions"]?["watchers"]?.array?.map { $0["globPattern"] ?? nil }
        #expect(globs == ["**/*.{txt,md,markdown,mdown,mkd,html,htm,xhtml}", "**/.gainsay/ignore.json"])
        let created = try session.request(from: "window/workDoneProgress/create")
        let token = created["params"]?["token"] ?? nil
        session.send(["jsonrpc": "2.0", "id": created["id"] ?? nil, "result": nil])
        #expect(try session.shutDown() == 0)
        #expect(token.string != nil)
    }

    @Test func progressBeginsAndEnds() throws {
        try folder.write("wire.txt", wire)
        let session = try ProgramSession()
        for number in 0..<200 { try folder.write("many/\(number).txt", "\(gazette) \(number) cows drowned.") }
        try initialize(session, ["window": ["workDoneProgress": true]])
        let created = try session.request(from: "window/workDoneProgress/create")
        let token = created["params"]?["token"] ?? nil
        session.send(["jsonrpc": "2.0", "id": created["id"] ?? nil, "result": nil])
        let begin = try session.params(of: "$/progress") { $0["token"] == token }
        #expect(begin["value"]?["kind"] == "begin")
        session.notify("window/workDoneProgress/cancel", ["token": token])
        let end = try session.params(of: "$/progress") { $0["value"]?["kind"] == "end" }
        #expect(end["token"] == token)
        #expect(try session.shutDown() == 0)
    }

    /// A story of so many articles that are about something else, and how many articles a document is compared with.
    @Test(arguments: [(10, 12), (60, 2)], ["folder", "all"])
    func largeStoriesAreToldApartByEvent(story: (others: Int, compared: Int64), scope: String) throws {
        try folder.write("wire.txt", wire)
        for number in 0..<story.others {
            try folder.write("other-\(number).txt", "The mayor of Port \(number) opened a museum of clocks. It rained.")
        }
        let session = try startAndRead(settings: ["storyScope": .string(scope)])
        open("gazette.txt", in: session)
        #expect(try conflicts("gazette.txt", session).count == 1)
        let status = try session.request("annotation/status")["result"]
        #expect(status?["documents"]?.array?.first?["articles"]?.integer == story.compared)
        #expect(status?["folders"]?.array?.first?["files"]?.integer == Int64(story.others) + 1)
        #expect(try session.shutDown() == 0)
    }

    @Test func speakersAndFiguresOfFilesThatAreNotOpenAreFound() throws {
        try folder.write("old/wire.txt", "\n" + wire)
        try folder.write("gazette.md", "# *Flood*\n\n" + gazette)
        let session = try startAndRead()
        open("gazette.md", "# Flood\n\n" + gazette, in: session)
        let symbols = try session.request("workspace/symbol", ["query": "1peo"])["result"]?.array ?? []
        let found = symbols.map { [$0["name"] ?? nil, $0["containerName"] ?? nil, $0["location"]?["uri"] ?? nil] }
        #expect(
            found == [
                ["12 people", "gazette", .string(uri("gazette.md"))],
                ["17 people", "wire", .string(uri("old/wire.txt"))],
            ])
        let range: JSON = ["start": ["line": 1, "character": 17], "end": ["line": 1, "character": 26]]
        #expect(symbols.last?["location"]?["range"] == range)
        #expect(try session.shutDown() == 0)
    }

    private func start(settings: JSON = [:]) throws -> ProgramSession {
        let session = try ProgramSession()
        try initialize(
            session, ["textDocument": ["publishDiagnostics": ["relatedInformation": true]]], settings: settings)
        return session
    }

    /// Waits until all files are read.
    private func startAndRead(settings: JSON = [:]) throws -> ProgramSession {
        let session = try ProgramSession()
        try initialize(session, ["window": ["workDoneProgress": true]], settings: settings)
        let created = try session.request(from: "window/workDoneProgress/create")
        session.send(["jsonrpc": "2.0", "id": created["id"] ?? nil, "result": nil])
        _ = try session.params(of: "$/progress") { $0["value"]?["kind"] == "end" }
        return session
    }

    private func initialize(_ session: ProgramSession, _ capabilities: JSON, settings: JSON = [:]) throws {
        _ = try session.request(
            "initialize",
            [
                "processId": nil, "rootUri": nil, "capabilities": capabilities,
                "workspaceFolders": [["uri": .string(uri("")), "name": "news"]],
                "initializationOptions": ["gainsay": settings],
            ])
        session.notify("initialized", [:])
    }

    private func uri(_ name: String) -> String { "file://" + root + (name.isEmpty ? "" : "/" + name) }

    private func open(_ name: String, _ text: String = gazette, in session: ProgramSession) {
        session.open(uri(name), text)
    }

    private func watched(_ name: String, _ type: Int64, _ session: ProgramSession) {
        let changes: JSON = [["uri": .string(uri(name)), "type": .integer(type)]]
        session.notify("workspace/didChangeWatchedFiles", ["changes": changes])
    }

    /// Waits for number conflicts in an open document.
    private func conflicts(_ name: String, _ session: ProgramSession) throws -> [JSON] {
        let params = try session.params(of: "textDocument/publishDiagnostics") {
            $0["uri"]?.string == uri(name) && $0["diagnostics"] != []
        }
        return (params["diagnostics"]?.array ?? []).filter { $0["code"] == "number-conflict" }
    }
}
