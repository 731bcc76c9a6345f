import AnnotationProtocol
import Files

/// Which files of the workspace's folders are articles.
struct FileFilter: Hashable, Sendable {
    private let excluded: [Glob]
    let maxBytes: Int
    let languages: LanguageChoice

    init(_ configuration: Configuration) {
        excluded = configuration.exclude.map { Glob($0) }
        maxBytes = configuration.maxFileBytes
        languages = LanguageChoice(configuration)
    }

    /// Whether a file or folder is passed over.
    ///
    /// - Parameter folder: the folder of the workspace in which the path lies.
    func leavesOut(_ path: String, in folder: String) -> Bool {
        let inside = String(path.dropFirst(folder.count))
        return isLines(path) || excluded.contains { $0.matches(inside) }
    }

    /// Whether a file in a folder of the workspace is read.
    func takes(_ path: String, in folder: String) -> Bool {
        let parts = path.dropFirst(folder.count).split(separator: "/")
        guard let name = parts.last, FoundPath.isArticle(String(name)), !parts.contains(where: { $0.hasPrefix(".") })
        else {
            return false
        }
        var outer = folder
        return !parts.contains { part in
            outer += "/" + part
            return leavesOut(outer, in: folder)
        }
    }

    /// What the client is asked to watch.
    static let watchedGlobs = ["**/*.{txt,md,markdown,html,htm}", "**/\(IgnoreFolder.list)"]

    /// JSON Lines have no text that an editor could show the annotations of.
    private func isLines(_ path: String) -> Bool {
        [".jsonl", ".ndjson"].contains { path.lowercased().hasSuffix($0) }
    }
}
