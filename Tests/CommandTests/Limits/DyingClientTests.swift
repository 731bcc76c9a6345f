import Foundation
import JSONRPC
import TestSupport
import Testing

extension LimitTests {
    @Suite("a client that dies")
    struct DyingClientTests {
        @Test(arguments: [SIGTERM, SIGHUP]) func signalThatAsksForTheEndIsFollowed(number: Int32) throws {
            let session = try ProgramSession()
            try session.initialize()
            session.open("file:///news/a.txt", String(repeating: "Roe said that 12 people died. ", count: 5_000))
            kill(session.processID, number)
            #expect(session.exitStatus() == 0)
        }

        @Test(arguments: [SIGPIPE, SIGXFSZ]) func signalOfAFailedWriteIsPassedOver(number: Int32) throws {
            let session = try ProgramSession()
            try session.initialize()
            kill(session.processID, number)
            #expect(try session.request("annotation/status")["error"] == nil)
            #expect(try session.shutDown() == 0)
        }

        @Test func hangUpIsPassedOverUnderNohup() throws {
            let session = try ProgramSession(through: ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""])
            try session.initialize()
            kill(session.processID, SIGHUP)
            #expect(try session.shutDown() == 0)
        }

        @Test(arguments: [0, 1, 20]) func clientThatStopsReadingInTheMiddleEndsTheServer(answers: Int) throws {
            let session = try ProgramSession()
            for id in 1...2_000 { session.send(["jsonrpc": "2.0", "id": .integer(Int64(id)), "method": "no/such"]) }
            for _ in 0..<answers { _ = try session.receive() }
            session.closeOutput()
            #expect(session.exitStatus() == 0)
        }

        @Test func inputThatEndsInTheMiddleOfWorkEndsTheServer() throws {
            let session = try ProgramSession()
            try session.initialize()
            session.open("file:///news/a.txt", String(repeating: "Roe said that 12 people died. ", count: 300))
            session.closeInput()
            #expect(session.exitStatus() == 0)
        }

        /// The parent of the program is a shell, which is killed while it waits.
        @Test func programWhoseParentIsKilledEnds() throws {
            let session = try ProgramSession(through: [
                "/bin/sh", "-c", "exec 3<&0; \"$0\" \"$@\" <&3 & echo $! >&2; wait",
            ])
            try session.initialize()
            kill(session.processID, SIGKILL)
            _ = session.exitStatus()
            // Until its output ends.
            var isRunning = true
            while isRunning { do { _ = try session.receive() } catch { isRunning = false } }
            let child = try #require(session.errorText().split(separator: "\n").first)
            let state = try Program.run(["-o", "stat=", "-p", String(child)], executable: URL(filePath: "/bin/ps")).text
            #expect(state.isEmpty || state.hasPrefix("Z"), "\(state)")
        }

        /// Another process that shares the pipes may have made them non-blocking.
        @Test func pipesThatDoNotBlockAreWaitedFor() throws {
            let python = "/usr/bin/python3"
            guard FileManager.default.isExecutableFile(atPath: python) else { return print("no \(python) here") }
            let script = """
                import os, sys
                for number in (0, 1): os.set_blocking(number, False)
                os.execv(sys.argv[1], sys.argv[1:])
                """
            let session = try ProgramSession(through: [python, "-c", script])
            try session.initialize()
            for id in 1...2_000 { session.send(["jsonrpc": "2.0", "id": .integer(Int64(id)), "method": "no/such"]) }
            for id in 1...2_000 { #expect(try session.response(to: .integer(Int64(id)))["error"]?["code"] == -32601) }
            #expect(try session.shutDown() == 0)
        }

        @Test func fullDiskBehindTheOutputEndsTheServer() throws {
            let session = try ProgramSession(through: ["/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
            session.send(["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": [:]])
            #expect(session.exitStatus() == 0)
            let command = ["-c", "exec \"$0\" annotate - > /dev/full", Program.executable.path]
            let run = try Program.run(command, executable: URL(filePath: "/bin/sh"), input: Array("It rained.".utf8))
            #expect(run.status == 1)
            #expect(run.errors.contains("can't write: no space left on device"))
        }
    }
}
