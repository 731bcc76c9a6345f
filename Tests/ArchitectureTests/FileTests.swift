import Testing

private let longestFile = 400

@Test(arguments: ["Sources", "Tests"])
func filesStayShort(folder: String) throws {
    let tree = try SourceTree()
    for file in try tree.files(in: folder) where !isGenerated(file) {
        #expect(file.lines.count <= longestFile + 1, "\(file) has \(file.lines.count) lines")
    }
}

@Test(arguments: ["Sources", "Tests"])
func filesHoldNoUnfinishedWork(folder: String) throws {
    let marks = ["TO" + "DO", "FIX" + "ME"]
    let tree = try SourceTree()
    for file in try tree.files(in: folder) {
        let found = file.lines.filter { line in marks.contains { line.contains($0) } }
        #expect(found.isEmpty, "\(file): \(found)")
    }
}

/// Generated tables say so in their first line.
private func isGenerated(_ file: SourceTree.SourceFile) -> Bool {
    file.lines.first?.lowercased().contains("generated") ?? false
}
