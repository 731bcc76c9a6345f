import AnnotationProtocol
import Files

/// The files that the paths of a command name, in order, and the paths that name none.
struct InputListing: Sendable {
    enum Entry: Sendable {
        case file(InputFile)
        case failure(path: String, ArticleError)
    }

    let entries: [Entry]

    /// Bytes of all files whose size is known.
    var size: Int {
        entries.reduce(0) { sum, entry in if case .file(let file) = entry { sum + file.size } else { sum } }
    }

    init(paths: [String], format: InputFormat) {
        let found = paths.flatMap { FoundPath.find(path: $0) }
        let names = Dictionary(grouping: found.compactMap(\.file?.path), by: fileStem)
        let stories = storyNames(ofFolders: found.compactMap(\.file?.folder))
        entries = found.map { path in
            switch path {
            case .failure(let path, let error): return .failure(path: path, error)
            case .file(let file):
                let stem = fileStem(file.path)
                let isUnique = names[stem]?.count == 1
                return .file(
                    InputFile(
                        path: file.path, articleID: file.path == "-" ? "stdin" : isUnique ? stem : file.path,
                        folderStory: file.folder.flatMap { stories[$0] }, format: format, size: file.size))
            }
        }
    }
}

/// The last component of a path, without its extension.
private func fileStem(_ path: String) -> String {
    let name = lastComponent(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
}

private func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
}

/// A story is named after its folder, by the last component of its real path where that is unique.
private func storyNames(ofFolders folders: [String]) -> [String: String] {
    let unique = Set(folders)
    let named = Dictionary(grouping: unique, by: lastComponent)
    return Dictionary(
        uniqueKeysWithValues: unique.map { folder in
            let name = lastComponent(folder)
            return (folder, named[name]?.count == 1 ? name : folder)
        })
}
