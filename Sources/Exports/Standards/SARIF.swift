import AnnotationProtocol
import JSONRPC
package import Stories

/// What a reader should see, as the results of one run of SARIF 2.1.0 (OASIS, 2020).
package struct SARIF: StoryFormat {
    package init() {}

    package var frame: OutputFrame {
        let driver: JSON = [
            "name": "gainsay", "version": .string(programVersion),
            "rules": .array(Diagnostic.Code.allCases.map(\.rule)),
        ]
        let tool = String(decoding: (["driver": driver] as JSON).serialized(), as: UTF8.self)
        return OutputFrame(
            opening: """
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":\(tool),\
                "columnKind":"utf16CodeUnits","results":[

                """,
            separator: ",\n", closing: "\n]}]}\n")
    }

    package func format(article index: Int, of story: Story) -> [UInt8] {
        written(SARIFResults(story: story).results(ofArticle: index))
    }

    package func format(compared story: Story) -> ComparedOutput {
        let results = SARIFResults(story: story)
        return ComparedOutput(articles: story.articles.indices.map { written(results.results(ofArticle: $0)) })
    }

    private func written(_ results: [JSON]) -> [UInt8] {
        Array(results.map { $0.serialized() }.joined(separator: Array(frame.separator)))
    }
}

/// What results are about.
extension Diagnostic.Code {
    var level: String { self == .numberConflict ? "warning" : "note" }

    fileprivate var rule: JSON {
        [
            "id": .string(rawValue), "shortDescription": ["text": .string(description)],
            "defaultConfiguration": ["level": .string(level)],
        ]
    }

    private var description: String {
        switch self {
        case .numberConflict: "A figure disagrees with another one."
        case .denial: "Somebody denies a claim or leaves it unanswered."
        case .drift: "Other articles tell a quotation or a claim differently."
        }
    }
}
