import AnnotationProtocol
import Annotations
import Server
import Stories
import Testing
import Text

/// Addresses as written, and what they lead to.
@Test(
    arguments: [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"), ("HTTP://example.org", "HTTP://example.org"),
        ("www.example.org", "https://www.example.org"), ("example.org/flood", "https://example.org/flood"),
        ("desk@example.org", "mailto:desk@example.org"), ("https://x.org/@desk", "https://x.org/@desk"),
        ("x.org/@desk", "https://x.org/@desk"), ("https://x.org/{a|b}", "https://x.org/%7Ba%7Cb%7D"), ("@desk", nil),
    ] as [(String, String?)])
func addressesBecomeURIs(written: String, target: String?) {
    #expect(linkTarget(written) == target)
}

@Test func linksCoverTheAddressesOfAllParagraphs() {
    let text = "It rained.\n\nSee https://example.org/a, or write to desk@example.org.\r\nFollow @desk."
    let article = Annotator().annotate(Document(text))
    let open = OpenDocument(uri: "file:///a.txt", version: 1, text: Array(text.utf8), unit: .utf16)
    let story = Story(
        name: "s", articles: [StoryArticle(id: "a", article: article)], conflicts: [], drift: [], denialLinks: [])
    let view = DocumentView(story: OpenStory(story: story, documents: [open]), index: 0)
    let links = documentLinks(of: view)
    #expect(links.map { view.words(at: $0.range) } == ["https://example.org/a", "desk@example.org"])
    #expect(links.map(\.target) == ["https://example.org/a", "mailto:desk@example.org"])
}
