/// A folder that `.gainsay/ignore.json` lies in: one of the workspace, else that of a document.
package struct IgnoreFolder: Hashable, Sendable {
    /// With a slash at its end.
    package let uri: String

    package init(uri: String) { self.uri = uri.hasSuffix("/") ? uri : uri + "/" }

    /// The innermost of the workspace's folders that holds a document, else the document's own; nil for a document that is no
    /// file.
    package init?(ofDocument document: String, workspace: [String]) {
        guard filePath(ofURI: document) != nil else { return nil }
        let holders = workspace.map { IgnoreFolder(uri: $0) }.filter { $0.holds(document) }
        self =
            holders.max { $0.uri.utf8.count < $1.uri.utf8.count }
            ?? IgnoreFolder(uri: DocumentName(uri: document).folder)
    }

    /// The path of a document in the folder.
    package func path(of document: String) -> String {
        let (path, folder) = (decodingPercents(document[...]), decodingPercents(uri[...]))
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    var listURI: String { uri + ".gainsay/ignore.json" }

    private func holds(_ document: String) -> Bool {
        decodingPercents(document[...]).hasPrefix(decodingPercents(uri[...]))
    }
}

/// The path that a `file:` URI names; nil for another URI.
package func filePath(ofURI uri: String) -> String? {
    guard uri.lowercased().hasPrefix("file://") else { return nil }
    let rest = uri.dropFirst("file://".count)
    guard let start = rest.firstIndex(of: "/") else { return nil }
    return decodingPercents(rest[start...])
}
