import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of generated articles, those of an event in a folder of their own. It is removed with this object.
final class ArticleFolder {
    let path: String
    private var files: [String] = []
    private var folders: [String] = []

    init(count: Int) throws {
        var template = Array("/tmp/gainsay-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ValidationError("no folder in /tmp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let articles = GeneratedArticles(count: count, seed: 1)
        for index in 0..<count {
            let folder = "\(path)/event-\(articles.event(of: index))"
            if folders.last != folder {
                mkdir(folder, 0o700)
                folders.append(folder)
            }
            try write(articles.text(index), to: "\(folder)/\(index).txt")
        }
    }

    deinit {
        for file in files { unlink(file) }
        for folder in folders { rmdir(folder) }
        rmdir(path)
    }

    private func write(_ text: String, to file: String) throws {
        guard let stream = fopen(file, "w") else { throw ValidationError("\(file) can't be written") }
        fputs(text, stream)
        fclose(stream)
        files.append(file)
    }
}
