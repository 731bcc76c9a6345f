import Files

/// The articles in a folder and what is ignored in it, as far as a server reads them.
func workspaceFiles(in root: String) -> [RecordedFile] {
    let paths = FoundPath.find(path: root).compactMap(\.file?.path) + [root + "/.gainsay/ignore.json"]
    return paths.compactMap { path in
        guard var reader = ByteReader(path: path), let bytes = reader.readAll(atMost: maxFileBytes) else { return nil }
        return RecordedFile(path: String(path.dropFirst(root.count + 1)), bytes: bytes)
    }
}

/// Longer files are not recorded. The server passes over them as well, unless its settings say otherwise.
private let maxFileBytes = 4 << 20
