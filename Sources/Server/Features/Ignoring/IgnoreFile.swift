package import AnnotationProtocol
import Files
import JSONRPC

/// `.gainsay/ignore.json` of a folder. What other programs and people wrote into it stays as it is.
package struct IgnoreFile {
    package struct Problem: Error {
        package let message: String
    }

    /// Longer files are refused.
    private static let maxBytes = 16 << 20
    private let folder: IgnoreFolder
    private var path: String { folder.listPath }

    package init(_ folder: IgnoreFolder) { self.folder = folder }

    /// The entries; none where there is no file. Entries that this version does not understand are passed over.
    package func read() throws(Problem) -> [IgnoredWords] {
        try entries(of: load()).compactMap { try? IgnoredWords(folder: folder.uri, entry: $0) }
    }

    /// Writes entries behind those that are there, and takes entries out. The file is replaced as a whole or not at all.
    package func update(adding added: [IgnoredWords], removing removed: Set<IgnoredWords>) throws(Problem) {
        var content = try load()
        var list = try entries(of: content)
        list.removeAll { entry in
            (try? IgnoredWords(folder: folder.uri, entry: entry)).map(removed.contains) ?? false
        }
        list += added.map(\.entry).filter { !list.contains($0) }
        content["ignored"] = .array(list)
        do throws(FileProblem) {
            try replaceFile(path, inside: folder.path, by: JSON.object(content).serialized(indent: 2) + [0x0A])
        } catch {
            throw Problem(message: "\(path) can't be written: \(error.reason)")
        }
    }

    private func load() throws(Problem) -> JSONObject {
        guard let bytes = try bytes() else { return JSONObject([("version", 1), ("ignored", [])]) }
        do throws(JSONParseError) {
            if let object = try JSON(parsing: bytes).object { return object }
        } catch {
            throw Problem(message: "\(path), line \(error.line), is no JSON: \(error.message)")
        }
        throw Problem(message: "\(path) holds no object")
    }

    /// nil where there is no file.
    private func bytes() throws(Problem) -> [UInt8]? {
        do throws(FileProblem) {
            return try readFile(path, inside: folder.path, atMost: Self.maxBytes)
        } catch {
            if error.isAbsence { return nil }
            throw Problem(message: "\(path) can't be read: \(error.reason)")
        }
    }

    private func entries(of content: JSONObject) throws(Problem) -> [JSON] {
        guard let ignored = content["ignored"] else { return [] }
        guard let list = ignored.array else { throw Problem(message: "\(path): ignored is no array") }
        return list
    }
}
