import JSONRPC

/// What the worker has to deal with.
enum Input: Sendable {
    /// - Parameter bytes: its length as it came.
    case payload(Payload, bytes: Int)
    /// A message over the limit was passed over.
    case tooLong
    /// The stream can't be read any further.
    case unreadable(String)
    case end
    /// From the threads that read files. Less urgent than all from the client.
    case file(FileNews)
}
