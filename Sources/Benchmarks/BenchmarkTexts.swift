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
        self.init(try BenchmarkTexts.lines(of: path).map { Array($0.text.utf8) })
    }

    /// Reads the `text` and the `story`, if any, of every line of a file.
    static func lines(of path: String) throws -> [(text: String, story: String?)] {
        try bytes(of: path).split(separator: 0x0A).map { line in
            let object = try JSON(parsing: line)
            guard let text = object["text"]?.string else {
                throw ValidationError("\(path): a line without a text")
            }
            return (text, object["story"]?.string)
        }
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
