/// Where each line begins: offset 0 and behind every LF, CRLF and CR, as in LSP.
func findLineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
        var block = 0
        while block < bytes.count {
            let part = bytes[block..<min(block + blockSize, bytes.count)]
            if holdsLineBreak(UnsafeBufferPointer(rebasing: part)) {
                for index in part.indices where isLineBreak(bytes[index]) {
                    let isCRBeforeLF = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                    if !isCRBeforeLF { starts.append(index + 1) }
                }
            }
            block += blockSize
        }
    }
    return starts
}

/// Few blocks of a text hold a line break; that one holds none is seen many bytes at a time.
private let blockSize = 64

@inline(__always)
private func holdsLineBreak(_ block: UnsafeBufferPointer<UInt8>) -> Bool {
    var (feeds, returns): (UInt8, UInt8) = (0, 0)
    for byte in block {
        feeds |= byte == 0x0A ? 1 : 0
        returns |= byte == 0x0D ? 1 : 0
    }
    return feeds | returns != 0
}

@inline(__always)
private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
