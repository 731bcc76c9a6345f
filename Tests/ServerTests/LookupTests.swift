import Annotations
import Foundation
import Server
import Stories
import TestSupport
import Testing
import Text

/// What looking up by paragraph rests on.
@Test(arguments: try exampleArticles())
func noAnnotationCrossesParagraphs(text: String) {
    let article = Annotator().annotate(Document(text))
    let set = article.annotations
    let spans = [set.claims.map(\.span), set.denials.map(\.span), set.quotes.map(\.span), set.quantities.map(\.span)]
    for kind in spans {
        #expect(zip(kind, kind.dropFirst()).allSatisfy { $0.start <= $1.start })
        #expect(kind.allSatisfy { span in article.document.paragraphSpans.contains { $0.contains(span) } })
    }
    let attributions = set.attributions.map(\.span)
    #expect(zip(attributions, attributions.dropFirst()).allSatisfy { $0.start <= $1.start })
}

private func exampleArticles() throws -> [String] {
    let folder = Program.packageFolder.appending(path: "Protocol/examples")
    let files = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".txt") }
    return try files.sorted().map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
}
