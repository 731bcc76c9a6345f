import ArgumentParser
import JSONRPC

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A client of a language server over pipes: it sends, and waits for what it sent for.
final class LanguageClient {
    let process: ChildProcess
    private var reader: FrameReader
    private let writer: FrameWriter
    private var lastID: Int64 = 0

    init(_ command: [String]) throws {
        signal(SIGPIPE, SIG_IGN)
        process = try ChildProcess(command)
        let output = process.output
        reader = FrameReader(ByteInput { readPatiently(output, $0) }, framing: .headers)
        writer = FrameWriter(fileDescriptor: process.input, framing: .headers)
    }

    func notify(_ method: String, _ params: JSON) {
        writer.write(Message.Notification(method: method, params: params).json)
    }

    /// Sends a request and waits for its response.
    @discardableResult
    func request(_ method: String, _ params: JSON) throws -> JSON {
        lastID += 1
        let id = MessageID.integer(lastID)
        writer.write(Message.Request(id: id, method: method, params: params).json)
        return try receive { $0["id"] == id.json && $0["method"] == nil }
    }

    /// Waits for a message from the server. Meanwhile its requests are answered with null.
    @discardableResult
    func receive(where isWanted: (JSON) -> Bool) throws -> JSON {
        while true {
            guard case .message(let bytes) = reader.next() else { throw ValidationError("the server is silent") }
            let message = try JSON(parsing: bytes)
            if message["method"] != nil, let id = message["id"].flatMap({ MessageID($0) }) {
                writer.write(Message.answer(to: id, .success(.null)))
            }
            if isWanted(message) { return message }
        }
    }

    /// - Parameter folder: path of the workspace's folder; nil for none.
    func initialize(folder: String? = nil) throws {
        let uri = folder.map { JSON.string("file://" + $0) } ?? nil
        let folders: JSON = folder == nil ? nil : [["uri": uri, "name": "benchmark"]]
        let capabilities: JSON = [
            "general": ["positionEncodings": ["utf-16"]], "window": ["workDoneProgress": true],
            "workspace": ["workspaceFolders": true],
            "textDocument": [
                "publishDiagnostics": ["relatedInformation": true, "versionSupport": true],
                "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
            ],
        ]
        try request(
            "initialize",
            [
                "processId": .integer(Int64(getpid())), "rootUri": uri, "workspaceFolders": folders,
                "capabilities": capabilities,
            ])
        notify("initialized", [:])
    }

    /// The usual end.
    func shutDown() throws {
        try request("shutdown", nil)
        notify("exit", [:])
    }
}

/// read(2) that takes five minutes of silence for the end.
private func readPatiently(_ fileDescriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    var descriptor = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 300_000) > 0 else { return 0 }
    return read(fileDescriptor, buffer.baseAddress, buffer.count)
}
