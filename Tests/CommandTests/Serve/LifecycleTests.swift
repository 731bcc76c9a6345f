import Foundation
import JSONRPC
import TestSupport
import Testing

@Suite("gainsay serve: from start to end")
struct LifecycleTests {
    @Test func shutdownThenExitEndsWithStatusZero() throws {
        let session = try ProgramSession()
        let result = try session.initialize()
        #expect(result["serverInfo"]?["name"] == "gainsay")
        #expect(try session.request("shutdown")["result"] == .null)
        #expect(try session.request("textDocument/hover", [:])["error"]?["code"] == -32600)
        session.notify("exit")
        #expect(session.exitStatus() == 0)
    }

    @Test func exitWithoutShutdownEndsWithStatusOne() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.notify("exit")
        #expect(session.exitStatus() == 1)
    }

    @Test func shutdownWithoutIDIsTakenQuietly() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.notify("shutdown")
        session.notify("exit")
        #expect(session.exitStatus() == 0)
        #expect(session.errorText() == "")
    }

    @Test func endOfInputEndsWithStatusZero() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.closeInput()
        #expect(session.exitStatus() == 0)
    }

    @Test func endOfInputInTheMiddleOfAMessageEndsWithStatusZero() throws {
        let session = try ProgramSession()
        session.send(bytes: Array("Content-Length: 100\r\n\r\n{".utf8))
        session.closeInput()
        #expect(session.exitStatus() == 0)
    }

    @Test func terminationEndsWithStatusZero() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.terminate()
        #expect(session.exitStatus() == 0)
    }

    @Test func clientThatStopsReadingEndsTheServer() throws {
        let session = try ProgramSession()
        session.closeOutput()
        session.send(["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": [:]])
        #expect(session.exitStatus() == 0)
    }

    @Test func serverWhoseClientProcessIsGoneEnds() throws {
        let gone = Process()
        gone.executableURL = URL(filePath: "/bin/sh")
        gone.arguments = ["-c", "exit 0"]
        try gone.run()
        gone.waitUntilExit()
        let session = try ProgramSession()
        session.send([
            "jsonrpc": "2.0", "id": 1, "method": "initialize",
            "params": ["processId": .integer(Int64(gone.processIdentifier)), "capabilities": [:]],
        ])
        #expect(session.exitStatus() == 0)
    }

    @Test func onlyAnnotateIsAnsweredBeforeInitialize() throws {
        let session = try ProgramSession()
        #expect(try session.request("textDocument/hover", [:])["error"]?["code"] == -32002)
        #expect(try session.request("shutdown")["error"]?["code"] == -32002)
        let articles: JSON = [["id": "a", "text": "It rained."]]
        let answer = try session.request("annotation/annotate", ["articles": articles])
        #expect(answer["result"]?["articles"]?.array?.count == 1)
        try session.initialize()
        #expect(try session.request("initialize", [:])["error"]?["code"] == -32600)
        #expect(try session.shutDown() == 0)
    }
}
