import JSONRPC

/// A stream gives the same frames whatever pieces it comes in, and what is written of a message is read as the same.
///
/// The input is a byte for the framing and the limit, one for the number of pieces, their lengths, and the stream.
func checkFraming(_ input: [UInt8]) throws(Violation) {
    var source = ByteSource(input)
    let head = source.byte()
    let framing = Framing.allCases[head % 2]
    let limit = [16, 64, 4096, FrameReader.defaultMaxMessageBytes][head / 2 % 4]
    let pieces = source.bytes(source.byte() % 16).map { Int($0) + 1 }
    let whole = frames(of: source.rest, framing, limit, pieces: [])
    try expect(
        frames(of: source.rest, framing, limit, pieces: pieces) == whole, "pieces of \(pieces) bytes give other frames")
    for case .message(let bytes) in whole {
        try expect(bytes.count <= limit, "a message of \(bytes.count) bytes, where \(limit) are the most")
        _ = Payload(decoding: bytes)
        if let json = try? JSON(parsing: bytes) { try checkWriting(of: json) }
    }
}

/// - Parameter pieces: how many bytes each read gives, again and again; all that are wanted where it is empty.
private func frames(of stream: ArraySlice<UInt8>, _ framing: Framing, _ limit: Int, pieces: [Int]) -> [Frame] {
    var (rest, reads) = (stream, 0)
    let input = ByteInput { buffer in
        let wanted = pieces.isEmpty ? buffer.count : min(buffer.count, pieces[reads % pieces.count])
        reads += 1
        let piece = rest.prefix(wanted)
        rest = rest.dropFirst(piece.count)
        buffer.copyBytes(from: piece)
        return piece.count
    }
    var reader = FrameReader(input, framing: framing, maxMessageBytes: limit)
    var frames: [Frame] = []
    while true {
        frames.append(reader.next())
        switch frames.last {
        case .end, .unreadable: return frames
        default: break
        }
    }
}

/// What is written can be read, and is written in the same way again.
func checkWriting(of json: JSON) throws(Violation) {
    let written = json.serialized()
    let read = try? JSON(parsing: written)
    try expect(read?.serialized() == written, "written and read again: \(String(decoding: written, as: UTF8.self))")
}
