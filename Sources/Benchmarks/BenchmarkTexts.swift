import ArgumentParser
import JSONRPC
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The texts that are measured.
struct BenchmarkTexts {
    let documents: [Document]
    /// Stretches without white space.
    let words: Int

    private init(_ texts: [[UInt8]]) {
        documents = texts.map { Document(bytes: $0) }
        words = texts.reduce(0) { $0 + $1.split(whereSeparator: { $0 <= 0x20 }).count }
    }

    /// Reads the `text` of every line of a file.
    init(jsonLines path: String) throws {
        let lines = try BenchmarkTexts.bytes(of: path).split(separator: 0x0A)
        self.init(
            try lines.map { line in
                guard let text = try JSON(parsing: line)["text"]?.string else {
                    throw ValidationError("\(path): a line without a text")
                }
                return Array(text.utf8)
            })
    }

    /// The articles of this repository, as often as it takes to measure them.
    static func examples() throws -> BenchmarkTexts {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob("Protocol/examples/*/*.txt", 0, nil, &found) == 0 else {
            throw ValidationError("Protocol/examples is not here: name a file, or run in the folder of Package.swift")
        }
        let paths = (0..<Int(found.gl_pathc)).map { String(cString: found.gl_pathv[$0]!) }
        let texts = try paths.map(bytes)
        return BenchmarkTexts((0..<50).flatMap { _ in texts })
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw ValidationError("\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}
