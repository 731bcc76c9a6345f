import AnnotationProtocol
import Server
import Testing

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
    let view = annotatedView(text)
    let links = documentLinks(of: view)
    #expect(links.map { view.words(at: $0.range) } == ["https://example.org/a", "desk@example.org"])
    #expect(links.map(\.target) == ["https://example.org/a", "mailto:desk@example.org"])
}
