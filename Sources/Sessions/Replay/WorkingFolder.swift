import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A temporary folder that holds the root folder of a session, with its files. It goes away with the object.
final class WorkingFolder {
    /// Path of the root folder.
    let root: String
    /// Path of what the server wrote to standard error.
    var errors: String { path + "/errors.log" }
    private let path: String

    init(rootName: String) throws(ServerProcess.Failure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/gainsay-replay-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil, let real = realpath(template, nil) else {
            throw ServerProcess.Failure(reason: "\(parent): \(errorText(errno))")
        }
        path = String(cString: real)
        free(real)
        root = path + "/" + rootName
        mkdir(root, 0o700)
    }

    deinit { removeTree(path) }

    /// Writes or removes a file.
    func put(_ file: RecordedFile) throws(ServerProcess.Failure) {
        let place = root + "/" + file.path
        guard let bytes = file.bytes else {
            unlink(place)
            return
        }
        for index in place.indices.dropFirst(root.count + 1) where place[index] == "/" {
            mkdir(String(place[..<index]), 0o700)
        }
        do throws(FileProblem) {
            try replaceFile(place, by: bytes)
        } catch {
            throw ServerProcess.Failure(reason: "\(place): \(error.reason)")
        }
    }

    /// What a file in the root folder holds.
    func text(of path: String) -> DocumentText? {
        guard RecordedFile.isSafe(path), var reader = ByteReader(path: root + "/" + path) else { return nil }
        return DocumentText(reader.readAll())
    }

    /// The last lines that the server wrote to standard error.
    func errorLines(atMost count: Int) -> [String] {
        guard var reader = ByteReader(path: errors) else { return [] }
        return String(decoding: reader.readAll(), as: UTF8.self).split(separator: "\n").suffix(count).map(String.init)
    }
}

/// Removes a folder and all that is in it. Links are removed, not followed.
private func removeTree(_ path: String) {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != "." && name != ".." else { continue }
        let child = path + "/" + name
        if unlink(child) != 0 { removeTree(child) }
    }
    closedir(folder)
    rmdir(path)
}
