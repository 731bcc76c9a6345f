import Learning

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// In which pieces, and when, the bytes of messages are written.
struct WritingPlan {
    private let variation: Variation
    private var generator: SeededGenerator
    private var held: [UInt8] = []
    private var pauses = 0

    private static let maxPauses = 100
    private static let maxPauseMicroseconds: UInt32 = 20_000

    init(_ variation: Variation) {
        self.variation = variation
        generator = SeededGenerator(seed: variation.seed)
    }

    /// What to write now that a message is to be sent.
    mutating func pieces(of message: [UInt8]) -> [ArraySlice<UInt8>] {
        switch variation {
        case .oneByte: return message.indices.map { message[$0...$0] }
        case .oneWrite:
            held += message
            return []
        case .delays:
            pause()
            let cut = Int.random(in: 0...message.count, using: &generator)
            return [message[..<cut], message[cut...]]
        case .asRecorded, .encoding, .restart: return [message[...]]
        }
    }

    /// What was held back, to be written before something is waited for.
    mutating func rest() -> ArraySlice<UInt8> {
        defer { held = [] }
        return held[...]
    }

    /// Between two pieces.
    mutating func pause() {
        guard case .delays = variation, pauses < Self.maxPauses, Bool.random(using: &generator) else { return }
        pauses += 1
        usleep(UInt32.random(in: 0...Self.maxPauseMicroseconds, using: &generator))
    }
}

extension Variation {
    var seed: UInt64 {
        switch self {
        case .delays(let seed), .restart(let seed): seed
        case .asRecorded, .oneByte, .oneWrite, .encoding: 0
        }
    }
}
