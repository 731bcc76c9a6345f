import JSONRPC

/// Each line is a message, an empty one a moment of silence.
func checkDispatch(_ input: [UInt8]) throws(Violation) {
    let server = ServerUnderTest()
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if line.isEmpty { try server.idle() } else { try server.send(bytes: Array(line)) }
    }
    try server.idle()
}

/// A conversation of a client that has its own idea of some members.
func checkMessages(_ input: [UInt8]) throws(Violation) {
    let server = ServerUnderTest()
    var maker = MessageMaker(input)
    try server.send(maker.initialize())
    while let message = maker.next(), !server.hasEnded {
        for answer in try server.send(message) + server.idle() { maker.take(answer) }
    }
}
