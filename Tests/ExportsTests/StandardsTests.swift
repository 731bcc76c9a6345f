import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
import TestSupport
import Testing

@Suite("Forms for other programs")
struct StandardsTests {
    private let story = BridgeStory.story

    @Test(arguments: [
        ("bridge.sarif", SARIF() as any StoryFormat),
        ("bridge.jsonld", WebAnnotations(selecting: AnnotationSelection())),
        ("bridge.html", HTMLReport()),
    ])
    func compared(golden: String, format: any StoryFormat) throws {
        try expectGolden(format.document(of: [story]), named: golden)
    }

    @Test func standoff() throws {
        let brat = BratStandoff(selecting: AnnotationSelection(layers: .all))
        try expectGolden(
            story.articles.indices.flatMap { brat.standoff(ofArticle: $0, of: story) }, named: "bridge.ann")
    }

    @Test("What is JSON as a whole is JSON for any number of stories", arguments: [0, 1, 2])
    func isJSON(count: Int) throws {
        for format in [SARIF() as any StoryFormat, WebAnnotations(selecting: AnnotationSelection())] {
            _ = try JSON(parsing: format.document(of: Array(repeating: story, count: count)))
        }
    }

    @Test("Places are lines and UTF-16 columns from 1")
    func columns() throws {
        var article = HandmadeArticle("a", "One line.\r\n𝒜 lorry: 12 miles.")
        article.count("12 miles", number: "12", Interval(12), unit: "mile", metres: 1609.344)
        let story = Story(
            name: "s", articles: [article.article, article.article],
            conflicts: [
                Conflict(
                    relation: .value, confidence: 0.5, message: "m",
                    members: [.init(article: 0, quantity: 0, side: "a"), .init(article: 1, quantity: 0, side: "b")])
            ], drift: [], denialLinks: [])
        let log = try JSON(parsing: SARIF().document(ofArticle: 0, of: story))
        let results = log["runs"]?.array?.first?["results"]?.array
        let region = results?.first?["locations"]?.array?.first?["physicalLocation"]?["region"]
        #expect(results?.count == 1)
        #expect(
            [region?["startLine"], region?["startColumn"], region?["endLine"], region?["endColumn"]] == [2, 11, 2, 19])
        #expect(region?["snippet"]?["text"] == "12 miles")
    }

    @Test("A file's name cannot lead out of its folder", arguments: ["../up", "/etc/x", "a b", "é"])
    func fileNames(id: String) {
        let name = BratStandoff.fileName(ofArticle: id)
        #expect(!name.contains("/"))
        #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }

    @Test("Articles are text in a report, whatever they hold")
    func escaped() {
        let hostile = HandmadeArticle("<b>&\"'", "<script>alert(1)</script> & \u{202E}turned")
        let story = Story(name: "</title>", articles: [hostile.article], conflicts: [], drift: [], denialLinks: [])
        let report = String(decoding: HTMLReport().document(of: [story]), as: UTF8.self)
        #expect(report.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{FFFD}turned"))
        for forbidden in ["<script", "</title>\"", "<b>", "\u{202E}", "http:", "src="] {
            #expect(!report.contains(forbidden), "\(forbidden)")
        }
    }
}
