import Files

/// The sessions that an argument names: a file, or all of a folder, sorted by name.
func sessionPaths(_ argument: String) -> [String] {
    let found = FoundPath.find(path: argument).compactMap(\.file)
    let isFolder = found.contains { $0.path != argument }
    return isFolder ? found.map(\.path).filter { $0.hasSuffix(".jsonl") } : [argument]
}
