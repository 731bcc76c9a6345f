/// Why bytes are not a JSON text that the program accepts, and where.
package struct JSONParseError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case syntax
        case endOfInput
        /// Something other than white space behind the value.
        case trailingBytes
        case invalidUTF8
        /// An escape for half of a surrogate pair.
        case loneSurrogate
        case duplicateKey
        case nulInKey
        /// An integer outside of 64 bits or a real outside of double precision.
        case numberOutOfRange
        /// Arrays and objects more than 2048 deep.
        case tooDeep
        case outOfMemory
    }

    package let reason: Reason
    /// In plain words, with the text near the place.
    package let message: String
    /// Bytes from the start.
    package let offset: Int
    /// From 1.
    package let line: Int
    /// In characters, from 0.
    package let column: Int
}

extension JSONParseError: CustomStringConvertible {
    package var description: String { "\(message) (line \(line), column \(column), byte \(offset))" }
}
