/// Where each line begins: offset 0 and behind every LF, CRLF and CR, as in LSP.
func findLineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBytes { bytes in
        func look(at range: Range<Int>) {
            for index in range where bytes[index] == 0x0A || bytes[index] == 0x0D {
                let isCRBeforeLF = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if !isCRBeforeLF { starts.append(index + 1) }
            }
        }
        var index = 0
        while index + 8 <= bytes.count {
            let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Few hold a line break.
            if eight.hasByte(0x0A) || eight.hasByte(0x0D) { look(at: index..<index + 8) }
            index += 8
        }
        look(at: index..<bytes.count)
    }
    return starts
}

extension UInt64 {
    /// Whether one of its eight bytes has a value.
    @inline(__always)
    fileprivate func hasByte(_ value: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = self ^ (ones &* UInt64(value))
        return (difference &- ones) & ~difference & (ones << 7) != 0
    }
}
