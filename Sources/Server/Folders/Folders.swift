import AnnotationProtocol

/// The workspace's folders and the scans of them that go on.
struct Folders {
    struct Progress {
        let scan: FolderScan
        /// nil while the client does not show progress.
        var token: String?
        var total: Int?
        var done = 0
        var shownPercentage = 0

        var isComplete: Bool { done == total }
        var percentage: Int { total.map { $0 == 0 ? 100 : done * 100 / $0 } ?? 0 }
    }

    /// Paths, without a slash at their ends.
    private(set) var paths: [String] = []
    var scans: [Progress] = []

    /// Returns the path of a new folder; nil for one that is known and for what is no folder of files.
    mutating func add(_ folder: WorkspaceFolder) -> String? {
        guard let path = Self.path(of: folder), !paths.contains(path) else { return nil }
        paths.append(path)
        return path
    }

    /// Returns the path of the folder; nil for one that is not known.
    mutating func remove(_ folder: WorkspaceFolder) -> String? {
        guard let path = Self.path(of: folder), let place = paths.firstIndex(of: path) else { return nil }
        paths.remove(at: place)
        stopScans { $0.folder == path }
        return path
    }

    mutating func stopScans(where isUnwanted: (FolderScan) -> Bool) {
        for progress in scans where isUnwanted(progress.scan) { progress.scan.flag.set() }
    }

    /// The innermost folder that holds a path.
    func folder(of path: String) -> String? {
        paths.filter { path.hasPrefix($0 + "/") }.max { $0.utf8.count < $1.utf8.count }
    }

    private static func path(of folder: WorkspaceFolder) -> String? {
        guard var path = FileURI.path(of: folder.uri) else { return nil }
        while path.hasSuffix("/") { path.removeLast() }
        return path.isEmpty ? nil : path
    }
}
