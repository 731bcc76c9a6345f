import AnnotationProtocol
import Exports
import JSONRPC
import Stories
import TestSupport
import Testing

@Suite("JSON Lines")
struct JSONLinesTests {
    private let story = BridgeStory.story

    @Test(arguments: [
        ("bridge-all.jsonl", AnnotationSelection(layers: .all, withText: true)),
        ("bridge-default.jsonl", AnnotationSelection()),
    ])
    func compared(golden: String, selection: AnnotationSelection) throws {
        let output = JSONLines(selecting: selection).format(compared: story)
        try expectGolden(output.articles.joined() + output.end, named: golden)
    }

    @Test(
        "Layers and kinds",
        arguments: [
            (AnnotationSelection(), ["c1", "x1", "q1", "x2"]),
            (AnnotationSelection(layers: .all), ["a1", "c1", "n1", "x1", "a2", "q1", "n2", "x2", "q2"]),
            (AnnotationSelection(kinds: [.quote]), ["q1"]),
            (AnnotationSelection(layers: .all, kinds: [.quote]), ["q1", "q2"]),
            (AnnotationSelection(kinds: [.quantity, .denial]), ["n1", "n2"]),
            (AnnotationSelection(kinds: []), []),
        ])
    func selected(selection: AnnotationSelection, ids: [String]) {
        #expect(story.annotationObjects(ofArticle: 1, selecting: selection).map(\.id) == ids)
    }

    @Test("A denial names the claim of the other article")
    func denies() throws {
        let objects = story.annotationObjects(ofArticle: 0, selecting: AnnotationSelection(kinds: [.denial]))
        #expect(objects.first?.json["denies"] == [["article": "union-news", "annotation": "c1"]])
    }

    @Test func failure() {
        let error = ArticleError(code: .notFound, message: "no such file", line: nil, articleID: "x.txt")
        let line = String(decoding: JSONLines(selecting: AnnotationSelection()).format(failure: error), as: UTF8.self)
        #expect(line == #"{"id":"x.txt","error":{"code":"notFound","message":"no such file","line":null}}"# + "\n")
    }
}
