import AnnotationProtocol
import Files
import Markup

/// Which files of the workspace's folders are articles.
struct FileFilter: Hashable, Sendable {
    private let excluded: [Glob]
    let maxBytes: Int
    let choice: AnnotationChoice

    init(_ configuration: Configuration) {
        excluded = configuration.exclude.map { Glob($0) }
        maxBytes = configuration.maxFileBytes
        choice = AnnotationChoice(configuration)
    }

    /// Whether a file or folder is passed over.
    ///
    /// - Parameter folder: the folder of the workspace in which the path lies.
    func leavesOut(_ path: String, in folder: String) -> Bool {
        isLines(path) || excluded.contains { $0.matches(String(path.dropFirst(folder.count))) }
    }

    /// Whether a file in a folder of the workspace is read.
    func takes(_ path: String, in folder: String) -> Bool {
        let parts = path.dropFirst(folder.count).split(separator: "/")
        guard let name = parts.last, FoundPath.isArticle(String(name)), !parts.contains(where: { $0.hasPrefix(".") })
        else {
            return false
        }
        return !isLines(path) && !excludes(path, in: folder)
    }

    /// Whether the settings leave out a file, or a folder that holds it.
    func excludes(_ path: String, in folder: String) -> Bool {
        var inside = ""
        return path.dropFirst(folder.count).split(separator: "/").contains { part in
            inside += "/" + part
            return excluded.contains { $0.matches(inside) }
        }
    }

    /// What the client is asked to watch.
    static var watchedGlobs: [String] {
        let extensions = ["txt"] + MarkupFormat.allCases.flatMap(\.extensions)
        return ["**/*.{\(extensions.joined(separator: ","))}", "**/\(IgnoreFolder.list)"]
    }

    /// JSON Lines have no text that an editor could show the annotations of.
    private func isLines(_ path: String) -> Bool {
        [".jsonl", ".ndjson"].contains { path.lowercased().hasSuffix($0) }
    }
}
