import AnnotationProtocol
import Annotations
import JSONRPC
import Server
import Testing
import Text

/// Integers before and after; the edit makes the second of the first.
@Test(
    arguments: [
        ([0, 1, 2, 3, 0], [0, 1, 2, 3, 0]), ([], [0, 1, 2, 3, 0]), ([0, 1, 2, 3, 0], []),
        ([0, 1, 2, 3, 0, 0, 1, 2, 3, 0], [0, 1, 2, 3, 0]),
        ([0, 1, 2, 3, 0, 0, 4, 2, 3, 0], [0, 1, 2, 3, 0, 0, 5, 2, 3, 0]),
        ([1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    ] as [([UInt32], [UInt32])])
func anEditMakesTheNewTokens(old: [UInt32], new: [UInt32]) {
    let delta = SemanticTokensDelta(resultID: "2", from: old, to: new)
    var data = old
    data.replaceSubrange(delta.start..<(delta.start + delta.deleteCount), with: delta.data)
    #expect(data == new)
    #expect(delta.json["edits"]?.array?.isEmpty == (old == new))
}

@Test func tokensOfARangeAreThoseThatTouchIt() {
    let view = DocumentView(
        story: openStory([MarkedDocument("[C one]\n\n[C two [Q three]] and [C four]\n\n[C five]")]), index: 0)
    let all = semanticTokens(of: view, mayOverlap: false)
    for line in 0..<5 {
        let stretch = LineTable(bytes: view.article.document.bytes, unit: .utf8).span(ofLine: line)
        let part = semanticTokens(of: view, in: stretch, mayOverlap: false)
        #expect(part == all.filter { $0.start.line == line })
    }
}
