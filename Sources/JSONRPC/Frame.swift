/// How messages are told apart in a stream.
package enum Framing: String, CaseIterable, Sendable {
    /// The base protocol of LSP 3.17: a header with Content-Length before each message.
    case headers
    /// One message a line.
    case lines
}

/// What a stream of messages holds next.
package enum Frame: Hashable, Sendable {
    /// The bytes of one message.
    case message([UInt8])
    /// A message longer than the limit, passed over.
    case tooLong
    /// A header that can't be understood: where the next message begins is unknown.
    case unreadable(String)
    /// The end of the stream, between two messages or in the middle of one.
    case end
}
