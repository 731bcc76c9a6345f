package import AnnotationProtocol

/// What is ignored in every folder that was looked at.
package struct IgnoreLists: Sendable {
    private struct Entries {
        /// As the file has them.
        var stored: [IgnoredWords] = []
        /// Those that could not be written.
        var unstored: [IgnoredWords] = []

        var list: IgnoreList { IgnoreList(stored + unstored) }
    }

    /// Those of the workspace.
    var workspaceFolders: [IgnoreFolder] = []
    private var entries: [IgnoreFolder: Entries] = [:]
    private var lists: [IgnoreFolder: IgnoreList] = [:]

    /// - Parameter ignored: what is known of the files.
    package init(_ ignored: [IgnoredWords] = []) {
        for words in ignored {
            guard let folder = IgnoreFolder(uri: words.folder) else { continue }
            entries[folder, default: Entries()].stored.append(words)
        }
        lists = entries.mapValues(\.list)
    }

    /// nil for a document that is no file, and for one outside of the workspace.
    func folder(of document: String) -> IgnoreFolder? {
        IgnoreFolder(ofDocument: document, workspace: workspaceFolders)
    }

    var hidesAnything: Bool { lists.values.contains { !$0.isEmpty } }

    func list(of folder: IgnoreFolder) -> IgnoreList { lists[folder] ?? IgnoreList() }

    /// Everything that is ignored, folder by folder.
    var all: [IgnoredWords] {
        entries.sorted { $0.key.uri < $1.key.uri }.flatMap { $0.value.stored + $0.value.unstored }
    }

    /// Those that were looked at.
    var folders: [IgnoreFolder] { entries.keys.sorted { $0.uri < $1.uri } }

    func isKnown(_ folder: IgnoreFolder) -> Bool { entries[folder] != nil }

    /// Reads the file of a folder again. When it cannot be read, what was known goes on to hold.
    mutating func load(_ folder: IgnoreFolder) throws(IgnoreFile.Problem) {
        var known = entries[folder] ?? Entries()
        defer {
            entries[folder] = known
            refresh(folder)
        }
        known.stored = try IgnoreFile(folder).read()
    }

    /// Ignores something. When it cannot be written down, it is ignored all the same as long as the server runs.
    mutating func add(_ words: IgnoredWords, in folder: IgnoreFolder) throws(IgnoreFile.Problem) {
        entries[folder, default: Entries()].unstored.append(words)
        try store(folder, without: [])
    }

    /// Ignores something no longer.
    mutating func remove(_ words: IgnoredWords, from folder: IgnoreFolder) throws(IgnoreFile.Problem) {
        try store(folder, without: [words])
    }

    private mutating func store(_ folder: IgnoreFolder, without removed: Set<IgnoredWords>) throws(IgnoreFile.Problem) {
        defer { refresh(folder) }
        let file = IgnoreFile(folder)
        let added = (entries[folder]?.unstored ?? []).filter { !removed.contains($0) }
        try file.update(adding: added, removing: removed)
        entries[folder] = Entries(stored: try file.read())
    }

    private mutating func refresh(_ folder: IgnoreFolder) { lists[folder] = entries[folder]?.list }
}
