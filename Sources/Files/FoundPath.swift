package import AnnotationProtocol
import Markup

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a path turned out to name.
package enum FoundPath {
    package struct File: Sendable {
        package let path: String
        /// Real path of the folder that holds it; nil for standard input.
        package let folder: String?
        package let size: Int
    }

    case file(File)
    case failure(path: String, ArticleError)

    package var file: File? { if case .file(let file) = self { file } else { nil } }

    /// The file at a path, or the articles of the folder at the path, sorted by name, files before what is in subfolders.
    ///
    /// - Parameter isLeftOut: whether to pass over a file or folder, by its path.
    package static func find(path: String, isLeftOut: (String) -> Bool = { _ in false }) -> [FoundPath] {
        if path == "-" { return [.file(File(path: path, folder: nil, size: 0))] }
        var status = stat()
        guard stat(path, &status) == 0 else { return [failure(path: path, number: errno)] }
        guard isFolder(status) else {
            return [.file(File(path: path, folder: realFolder(ofFile: path), size: Int(status.st_size)))]
        }
        let found = walk(folder: path, inside: realPath(path) ?? path, isLeftOut)
        guard found.isEmpty else { return found }
        return [.failure(path: path, ArticleError(code: .empty, message: "the folder has no files of text"))]
    }

    private static func failure(path: String, number: Int32) -> FoundPath {
        let code: ArticleError.Code = number == ENOENT || number == ENOTDIR ? .notFound : .unreadable
        return .failure(path: path, ArticleError(code: code, message: errorText(number)))
    }

    /// Links are followed to files that lie in the folder at `root` as well, and never to folders.
    private static func walk(folder: String, inside root: String, _ isLeftOut: (String) -> Bool) -> [FoundPath] {
        guard let names = namesInFolder(folder) else { return [failure(path: folder, number: errno)] }
        var files: [FoundPath] = []
        var subfolders: [String] = []
        for name in names where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard !isLeftOut(path), lstat(path, &status) == 0 else { continue }
            if isFolder(status) {
                subfolders.append(path)
            } else if isArticle(name), isInside(path, root: root), stat(path, &status) == 0, isPlainFile(status) {
                files.append(.file(File(path: path, folder: realPath(folder), size: Int(status.st_size))))
            }
        }
        return files + subfolders.flatMap { walk(folder: $0, inside: root, isLeftOut) }
    }

    /// Whether a file of that name is read when it lies in a folder.
    package static func isArticle(_ name: String) -> Bool {
        [".txt", ".jsonl", ".ndjson"].contains { name.lowercased().hasSuffix($0) }
            || MarkupFormat(fileName: name) != nil
    }

    private static func isInside(_ path: String, root: String) -> Bool {
        realPath(path).map { lies($0, inside: root) } ?? false
    }
}

private func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

private func realFolder(ofFile path: String) -> String? {
    let parent = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
    return realPath(parent.isEmpty ? "/" : String(parent))
}

/// Sorted; nil with `errno` when the folder can't be read.
private func namesInFolder(_ path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        names.append(name)
    }
    return names.sorted()
}
