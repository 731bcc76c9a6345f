import Foundation
import Testing

/// The cases of Tests/Golden/quantities.txt, whose head says how they are written.
@Test func everyQuantityOfTheTable() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/quantities.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    var cases = 0
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
        cases += 1
        let marked = String(line)
        #expect(quantityMarks(in: plain(marked)) == normalized(marked), "line \(index + 1)")
    }
    #expect(cases >= 400)
}
