/// A folder that `.gainsay/ignore.json` lies in: one of the workspace, or where no folder is open, that of a document.
package struct IgnoreFolder: Hashable, Sendable {
    /// Without a slash at its end.
    let path: String

    static let list = ".gainsay/ignore.json"

    init(path: String) { self.path = path }

    /// The folder whose list lies at a path; nil for other files.
    init?(listPath: String) {
        guard listPath.hasSuffix("/" + Self.list) else { return nil }
        path = String(listPath.dropLast(Self.list.count + 1))
    }

    /// nil where a URI names no file or folder.
    package init?(uri: String) {
        guard var path = FileURI.path(of: uri) else { return nil }
        while path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// The innermost of the workspace's folders that holds a document; the document's own where the workspace has none. nil for
    /// a document that is no file, and for one outside of the workspace.
    package init?(ofDocument document: String, workspace: [IgnoreFolder]) {
        guard let path = FileURI.path(of: document) else { return nil }
        let holders = workspace.filter { path.hasPrefix($0.path + "/") }
        let innermost = holders.max { $0.path.utf8.count < $1.path.utf8.count }
        let own = workspace.isEmpty ? IgnoreFolder(uri: DocumentName(uri: document).folder) : nil
        guard let folder = innermost ?? own else { return nil }
        self = folder
    }

    package var uri: String { FileURI.uri(ofPath: path + "/") }

    var listPath: String { path + "/" + Self.list }

    /// The path of a document in the folder.
    package func path(of document: String) -> String {
        guard let path = FileURI.path(of: document) else { return document }
        return path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
    }
}
