package import AnnotationProtocol

/// Another way to play the client's part, after which the server says the same.
package enum Variation: Hashable, Sendable {
    case asRecorded
    /// Each byte is written by itself.
    case oneByte
    /// All messages up to the next wait are written at once.
    case oneWrite
    /// The client offers this encoding of positions and no other. What is compared is where positions are in the text.
    case encoding(PositionEncoding)
    /// Messages are cut anywhere and come after pauses.
    case delays(seed: UInt64)
    /// The server is killed at some place, and a new one gets what the client would tell it.
    case restart(seed: UInt64)

    package var name: String {
        switch self {
        case .asRecorded: "as recorded"
        case .oneByte: "one byte a write"
        case .oneWrite: "one write"
        case .encoding(let encoding): encoding.rawValue
        case .delays(let seed): "delays, seed \(seed)"
        case .restart(let seed): "restart, seed \(seed)"
        }
    }

    /// Whether what is compared is what the client then has, in whatever steps it came: all tokens instead of changes of them, all
    /// diagnostics instead of none that are new.
    var comparesEffects: Bool {
        switch self {
        case .encoding, .restart: true
        case .asRecorded, .oneByte, .oneWrite, .delays: false
        }
    }

    /// Members that it changes.
    var ignored: [String] {
        switch self {
        case .encoding: ["resultId", "positionEncoding", "offsetEncoding"]
        case .restart: ["resultId"]
        case .asRecorded, .oneByte, .oneWrite, .delays: []
        }
    }
}
