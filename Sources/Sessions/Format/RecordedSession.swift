import Files
import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A session as a file holds it (Protocol/sessions.md).
package struct RecordedSession: Sendable {
    package struct Line: Sendable {
        /// In the file, from 1.
        package let number: Int
        package var content: SessionLine
        /// As it is written in the file; nil where it is not yet.
        package var source: [UInt8]?

        package init(number: Int, content: SessionLine, source: [UInt8]? = nil) {
            self.number = number
            self.content = content
            self.source = source
        }
    }

    package let path: String
    package var header: SessionHeader
    package var lines: [Line]
    private let headerSource: [UInt8]

    /// Reads a file. A last line that was not written to its end is passed over.
    package init(path: String) throws(SessionProblem) {
        guard var reader = ByteReader(path: path) else {
            throw SessionProblem(file: path, line: nil, reason: errorText(errno))
        }
        let bytes = reader.readAll()
        if let failure = reader.failure {
            throw SessionProblem(file: path, line: nil, reason: errorText(failure))
        }
        try self.init(bytes, path: path)
    }

    package init(_ bytes: [UInt8], path: String) throws(SessionProblem) {
        self.path = path
        let sources = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let isTorn = sources.last.map { !$0.isEmpty && (try? JSON(parsing: $0)) == nil } ?? false
        var numbered: [(number: Int, source: [UInt8])] = []
        for (index, source) in (isTorn ? sources.dropLast() : sources).enumerated() where !source.isBlank {
            numbered.append((index + 1, source))
        }
        guard let first = numbered.first else {
            throw SessionProblem(file: path, line: nil, reason: "the session is empty")
        }
        headerSource = first.source
        header = try Self.read(first, path) { json throws(Misread) in try SessionHeader(json: json) }
        lines = []
        lines.reserveCapacity(numbered.count)
        for line in numbered.dropFirst() {
            let content = try Self.read(line, path) { json throws(Misread) in try SessionLine(json: json) }
            lines.append(Line(number: line.number, content: content, source: line.source))
        }
    }

    /// The file's bytes. Lines that were read are as they were.
    package var bytes: [UInt8] {
        headerSource + [0x0A] + lines.flatMap { ($0.source ?? $0.content.json.serialized()) + [0x0A] }
    }

    /// Puts it in the place of the file that it was read from.
    package func write() throws(SessionProblem) {
        do throws(FileProblem) {
            try replaceFile(path, by: bytes)
        } catch {
            throw SessionProblem(file: path, line: nil, reason: error.reason)
        }
    }

    private static func read<Value>(
        _ line: (number: Int, source: [UInt8]), _ path: String, _ decode: (JSON) throws(Misread) -> Value
    ) throws(SessionProblem) -> Value {
        let problem = { SessionProblem(file: path, line: line.number, reason: $0) }
        let json: JSON
        do throws(JSONParseError) { json = try JSON(parsing: line.source) } catch {
            throw problem("not JSON: \(error)")
        }
        do throws(Misread) { return try decode(json) } catch { throw problem(error.reason) }
    }
}

extension [UInt8] {
    fileprivate var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
