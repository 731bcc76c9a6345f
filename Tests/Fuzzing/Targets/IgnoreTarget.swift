import AnnotationProtocol
import Server

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Any file is read or refused; one that was read can be written to, and what was there stays.
func checkIgnoreFile(_ input: [UInt8]) throws(Violation) {
    guard let folder = ScratchFolder(), let owner = IgnoreFolder(uri: "file://" + folder.path) else {
        throw Violation(description: "no folder for temporary files")
    }
    folder.write(input, to: "ignore.json")
    let file = IgnoreFile(owner)
    guard let before = try? file.read() else { return }
    let words = IgnoredWords(
        folder: owner.uri, code: .denial, scope: .file, path: "a.txt", quote: "denied that", against: ["it rained"])
    try? file.update(adding: [words], removing: [])
    let after = try? file.read()
    try expect(after?.starts(with: before) ?? false, "what was ignored before is lost")
    try expect(after?.contains(words) ?? false, "what was added is not there")
    try? file.update(adding: [], removing: [words])
    try expect((try? file.read()) == before.filter { $0 != words }, "what was removed is still there")
}

/// A folder with a folder `.gainsay`. It is removed with this object.
private final class ScratchFolder {
    let path: String
    private var files: [String] = []

    init?() {
        var template = Array("/tmp/gainsay-fuzz-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        mkdir(path + "/.gainsay", 0o700)
    }

    deinit {
        for file in files { unlink(file) }
        rmdir(path + "/.gainsay")
        rmdir(path)
    }

    func write(_ bytes: [UInt8], to name: String) {
        let file = path + "/.gainsay/" + name
        files.append(file)
        guard let stream = fopen(file, "w") else { return }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
    }
}
