import AnnotationProtocol
import Annotations
import JSONRPC
package import Stories
import Text

/// The annotations of all articles as one page of W3C Web Annotation (2017), in JSON-LD.
package struct WebAnnotations: StoryFormat {
    private let selection: AnnotationSelection

    package init(selecting selection: AnnotationSelection) { self.selection = selection }

    package var frame: OutputFrame {
        OutputFrame(
            opening: """
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:gainsay:annotations","type":"AnnotationPage","items":[

                """,
            separator: ",\n", closing: "\n]}\n")
    }

    package func format(article index: Int, of story: Story) -> [UInt8] {
        let article = story.articles[index]
        let selectors = TextSelectors(article.article.document)
        let items = story.annotationObjects(ofArticle: index, selecting: selection).map { object -> JSON in
            let body: JSON = [
                ["type": "TextualBody", "purpose": "tagging", "value": .string(object.kind.rawValue)],
                [
                    "type": "TextualBody", "purpose": "describing", "format": "text/plain",
                    "value": .string(article.article.description(of: object)),
                ],
            ]
            return [
                "id": .string("\(article.address)#\(object.id)"), "type": "Annotation", "body": body,
                "target": [
                    "source": .string(article.address), "selector": .array(selectors.selectors(of: object.span)),
                ],
            ]
        }
        return Array(items.map { $0.serialized() }.joined(separator: Array(frame.separator)))
    }

    package func format(compared story: Story) -> ComparedOutput {
        ComparedOutput(articles: story.articles.indices.map { format(article: $0, of: story) })
    }
}

/// How a span is found again: by its words, and by its place in the text or, of markup, in the bytes of the source.
private struct TextSelectors {
    private let document: Document
    private let characters: LineTable
    /// Characters in front and behind that tell the same words apart.
    private static let context = 32

    init(_ document: Document) {
        self.document = document
        characters = LineTable(bytes: document.bytes, unit: .utf32)
    }

    func selectors(of place: SpanObject) -> [JSON] {
        let span = document.textSpan(ofSource: Span(place))
        let (before, after) = document.context(of: span, characters: Self.context)
        let quote: JSON = [
            "type": "TextQuoteSelector", "exact": .string(document.text(of: span)), "prefix": .string(before),
            "suffix": .string(after),
        ]
        let isSource = document.sourceMap == nil
        func count(_ offset: Int) -> JSON { .integer(Int64(isSource ? characters.unitsBefore(offset) : offset)) }
        let position: JSON = [
            "type": isSource ? "TextPositionSelector" : "DataPositionSelector", "start": count(place.start),
            "end": count(place.end),
        ]
        return [quote, position]
    }
}
