/// What a message may hold. In memory a value takes many times the bytes that it is written in, and so does the answer to a wrong
/// message of a batch.
package enum MessageLimits {
    package static let maxValues = 1 << 20
    package static let maxBatch = 10_000

    /// Whether a text has more values than a message may. Counts what stands between commas and brackets, at least.
    static func areExceeded(by bytes: [UInt8]) -> Bool {
        // Two bytes a value are the least.
        guard bytes.count / 2 > maxValues else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var values = 1
            var isInString = false
            var isEscaped = false
            for byte in bytes {
                if isEscaped {
                    isEscaped = false
                } else if isInString {
                    isEscaped = byte == UInt8(ascii: "\\")
                    isInString = byte != UInt8(ascii: "\"")
                } else {
                    switch byte {
                    case UInt8(ascii: "\""): isInString = true
                    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): values += 1
                    default: break
                    }
                }
            }
            return values > maxValues
        }
    }
}
