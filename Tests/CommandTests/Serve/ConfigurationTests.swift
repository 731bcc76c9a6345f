import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"

@Suite("gainsay serve: settings")
struct ConfigurationTests {
    @Test func settingsOfTheFirstMessageStandUntilOthersCome() throws {
        let session = try start(options: ["gainsay": ["threshold": 1]])
        #expect(try session.diagnostics(wire, version: 1) == [])
        session.notify("workspace/didChangeConfiguration", ["settings": ["gainsay": ["threshold": 0.1]]])
        #expect(try session.diagnostics(wire, version: 1).map { $0["code"] } == ["number-conflict"])
        session.notify("workspace/didChangeConfiguration", ["settings": [:]])
        #expect(try session.diagnostics(wire, version: 1) == [])
        #expect(try session.shutDown() == 0)
    }

    /// Settings, one after the other, and the diagnostics of an English document with a denial.
    @Test func theLanguageIsSaidOrGuessed() throws {
        let session = try ProgramSession()
        try session.initialize(options: ["gainsay": ["language": "de"]])
        let uri = "file:///news/denial.txt"
        session.open(uri, "Mayor Ruiz denied that the dam had failed.")
        #expect(try session.diagnostics(uri, version: 1) == [])
        let settings: [(JSON, count: Int)] = [
            (["language": "auto"], 1), (["language": "auto", "languages": ["fr", "de"]], 0),
            (["language": "auto", "languages": ["fr", "en-GB"]], 1), (["languages": ["de"]], 0),
            (["language": "en", "languages": []], 1),
        ]
        for (section, count) in settings {
            session.notify("workspace/didChangeConfiguration", ["settings": ["gainsay": section]])
            #expect(try session.diagnostics(uri, version: 1).count == count, "\(section)")
        }
        #expect(try session.shutDown() == 0)
    }

    @Test func clientsThatAnswerAreAsked() throws {
        let session = try start(["workspace": ["configuration": true]])
        let request = try session.request(from: "workspace/configuration")
        #expect(request["params"] == ["items": [["section": "gainsay"]]])
        #expect(try session.diagnostics(wire, version: 1).count == 1)
        session.send(["jsonrpc": "2.0", "id": request["id"] ?? nil, "result": [["threshold": 1]]])
        #expect(try session.diagnostics(wire, version: 1) == [])
        session.notify("workspace/didChangeConfiguration", ["settings": nil])
        let second = try session.request(from: "workspace/configuration")
        session.send(["jsonrpc": "2.0", "id": second["id"] ?? nil, "result": [nil]])
        #expect(try session.diagnostics(wire, version: 1).count == 1)
        #expect(try session.shutDown() == 0)
    }

    @Test func clientsThatWantItAreAskedForNewsOfSettings() throws {
        let session = try ProgramSession()
        try session.initialize(["workspace": ["didChangeConfiguration": ["dynamicRegistration": true]]])
        let request = try session.request(from: "client/registerCapability")
        let methods = request["params"]?["registrations"]?.array?.map { $0["method"] }
        #expect(methods == ["workspace/didChangeConfiguration"])
        session.send(["jsonrpc": "2.0", "id": request["id"] ?? nil, "error": ["code": -32601, "message": "no"]])
        #expect(try session.shutDown() == 0)
    }

    @Test func aWrongValueIsShownOnce() throws {
        let session = try start(options: ["gainsay": ["threshold": 7]])
        let shown = try session.params(of: "window/showMessage")
        #expect(shown == ["type": 2, "message": "gainsay.threshold: a number from 0 to 1 is expected"])
        for value: JSON in [7, 8, ["debounce": "long"]] {
            session.notify("workspace/didChangeConfiguration", ["settings": ["gainsay": ["threshold": value]]])
        }
        session.notify("workspace/didChangeConfiguration", ["settings": ["gainsay": ["debounce": "long"]]])
        let second = try session.params(of: "window/showMessage")
        #expect(second["message"]?.string?.hasPrefix("gainsay.debounce: ") == true)
        #expect(try session.shutDown() == 0)
    }

    private func start(_ capabilities: JSON = [:], options: JSON = nil) throws -> ProgramSession {
        let session = try ProgramSession()
        try session.initialize(capabilities, options: options)
        session.open(gazette, "The sheriff said 12 people died in the flood at Halden.")
        session.open(wire, "The sheriff said 17 people died in the flood at Halden.")
        return session
    }
}
