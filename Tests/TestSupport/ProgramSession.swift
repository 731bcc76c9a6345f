import Foundation
package import JSONRPC

/// A client of `gainsay serve` over pipes.
package final class ProgramSession {
    package struct Stopped: Error, CustomStringConvertible {
        package let description: String
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private var reader: FrameReader
    private let writer: FrameWriter
    private var lastID: Int64 = 0
    /// Notifications that came while a response was waited for.
    private var notifications: [JSON] = []

    /// - Parameter launcher: a program and its arguments by which the program is started, if any.
    package init(framing: Framing = .headers, through launcher: [String] = [], _ arguments: String...) throws {
        signal(SIGPIPE, SIG_IGN)
        let command = launcher + [Program.executable.path, "serve", "--framing", framing.rawValue] + arguments
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = Program.packageFolder
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let fromProgram = output.fileHandleForReading.fileDescriptor
        reader = FrameReader(ByteInput { readPatiently(fromProgram, $0) }, framing: framing)
        writer = FrameWriter(fileDescriptor: input.fileHandleForWriting.fileDescriptor, framing: framing)
    }

    deinit { if process.isRunning { process.terminate() } }

    package var processID: Int32 { process.processIdentifier }

    package func send(_ message: JSON) { writer.write(message) }

    package func send(bytes: [UInt8]) { try? input.fileHandleForWriting.write(contentsOf: bytes) }

    /// Writes as long as the program's input takes something within a second. Returns whether it took everything.
    package func sendUntilFull(bytes: [UInt8]) -> Bool {
        var descriptor = pollfd(
            fd: input.fileHandleForWriting.fileDescriptor, events: Int16(POLLOUT), revents: 0)
        var written = 0
        while written < bytes.count {
            guard poll(&descriptor, 1, 1_000) > 0 else { return false }
            // A pipe that can be written to takes so much at least.
            let count = bytes[written...].prefix(Int(PIPE_BUF)).withUnsafeBytes {
                write(descriptor.fd, $0.baseAddress, $0.count)
            }
            if count <= 0 { return false }
            written += count
        }
        return true
    }

    /// The next message from the program.
    package func receive() throws -> JSON {
        switch reader.next() {
        case .message(let bytes): return try JSON(parsing: bytes)
        case let other: throw Stopped(description: "no message but \(other)")
        }
    }

    /// Sends a request and waits for its response.
    package func request(_ method: String, _ params: JSON? = nil) throws -> JSON {
        lastID += 1
        let id = MessageID.integer(lastID)
        send(Message.Request(id: id, method: method, params: params).json)
        return try response(to: id.json)
    }

    package func response(to id: JSON) throws -> JSON {
        while true {
            let message = try receive()
            if message["id"] == id && message["method"] == nil { return message }
            notifications.append(message)
        }
    }

    package func notify(_ method: String, _ params: JSON? = nil) {
        send(Message.Notification(method: method, params: params).json)
    }

    /// Waits for the params of a notification that fulfils a condition; drops those before it.
    package func params(of method: String, where isWanted: (JSON) -> Bool = { _ in true }) throws -> JSON {
        while true {
            let message = notifications.isEmpty ? try receive() : notifications.removeFirst()
            if message["method"]?.string == method, let params = message["params"], isWanted(params) { return params }
        }
    }

    /// Waits for a request from the program; drops the notifications before it.
    package func request(from method: String) throws -> JSON {
        while true {
            let message = notifications.isEmpty ? try receive() : notifications.removeFirst()
            if message["method"]?.string == method && message["id"] != nil { return message }
        }
    }

    /// Closes the program's input.
    package func closeInput() { try? input.fileHandleForWriting.close() }

    /// Stops to read what the program writes.
    package func closeOutput() { try? output.fileHandleForReading.close() }

    package func terminate() { process.terminate() }

    /// Waits until the program ends; returns its status.
    package func exitStatus() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// What the program wrote to standard error, once it has ended.
    package func errorText() -> String {
        String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
}

extension ProgramSession {
    /// The usual start, for a client with some capabilities; returns the result.
    @discardableResult
    package func initialize(_ capabilities: JSON = [:], options: JSON = nil) throws -> JSON {
        let params: JSON = [
            "processId": nil, "rootUri": nil, "capabilities": capabilities, "initializationOptions": options,
        ]
        let answer = try request("initialize", params)
        notify("initialized", [:])
        return answer["result"] ?? nil
    }

    package func open(_ uri: String, _ text: String, version: Int64 = 1, language: String = "text") {
        notify(
            "textDocument/didOpen",
            [
                "textDocument": [
                    "uri": .string(uri), "languageId": .string(language), "version": .integer(version),
                    "text": .string(text),
                ]
            ])
    }

    /// Replaces the whole text of a document.
    package func edit(_ uri: String, _ text: String, version: Int64) {
        notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": .integer(version)],
                "contentChanges": [["text": .string(text)]],
            ])
    }

    /// Waits for the diagnostics of a version of a document.
    package func diagnostics(_ uri: String, version: Int64) throws -> [JSON] {
        let params = try params(of: "textDocument/publishDiagnostics") {
            $0["uri"]?.string == uri && $0["version"]?.integer == version
        }
        return params["diagnostics"]?.array ?? []
    }

    /// The usual end; returns the exit status.
    package func shutDown() throws -> Int32 {
        _ = try request("shutdown")
        notify("exit")
        return exitStatus()
    }
}

/// read(2) that takes a minute of silence for the end, so that a test of a program that hangs fails.
private func readPatiently(_ fileDescriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    var descriptor = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 60_000) > 0 else { return 0 }
    return read(fileDescriptor, buffer.baseAddress, buffer.count)
}
