import JSONRPC
import Sessions

/// A session is read or refused; of what is read, each line means the same when it is written anew.
func checkSession(_ input: [UInt8]) throws(Violation) {
    guard var session = try? RecordedSession(input, path: "session") else { return }
    try checkReading(of: session)
    for index in session.lines.indices { session.lines[index].source = nil }
    try checkReading(of: session)
}

private func checkReading(of session: RecordedSession) throws(Violation) {
    guard let read = try? RecordedSession(session.bytes, path: "session") else {
        throw Violation(description: "a session that was written can't be read")
    }
    try expect(read.header == session.header, "another header")
    try expect(read.lines.map(\.content) == session.lines.map(\.content), "other lines")
}
