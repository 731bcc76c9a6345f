/// Why a session can't be read or written.
package struct SessionProblem: Error, Hashable, CustomStringConvertible {
    package let file: String
    /// From 1; nil where it is about the whole file.
    package let line: Int?
    package let reason: String

    package var description: String { file + (line.map { ":\($0)" } ?? "") + ": " + reason }
}
