import AnnotationProtocol
import Server
import Stories
import Testing

private let documents = [
    MarkedDocument("[C it flew [N 900 miles]] and [D denied [Q “it”]]"), MarkedDocument("[N 1,500 km]"),
]

private func view(_ changes: [Configuration.Kind: Configuration.Display]) -> DocumentView {
    var configuration = Configuration()
    configuration.kinds.merge(changes) { $1 }
    return DocumentView(
        story: openStory(documents, conflicts: [conflictOfFirstTwo]), index: 0,
        preferences: Preferences(configuration: configuration))
}

/// A kind, and what is left of the tokens when it is off.
@Test(arguments: [
    (Configuration.Kind.claim, [SemanticTokens.TokenType.numberConflict, .denial, .quote]),
    (.denial, [.claim, .numberConflict, .quote]), (.quote, [.claim, .numberConflict, .denial]),
    (.numberConflict, [.claim, .denial, .quote]), (.drift, [.claim, .numberConflict, .denial, .quote]),
])
func kindsThatAreOffAreShownNowhere(kind: Configuration.Kind, left: [SemanticTokens.TokenType]) {
    let view = view([kind: .off])
    #expect(semanticTokens(of: view, mayOverlap: true).map(\.type) == left)
    let outline = documentSymbols(of: view).flatMap(\.children).count
    #expect(outline == (kind == .drift ? 4 : 3))
    let words = kind == .numberConflict ? "900" : kind == .quote ? "“it”" : kind == .claim ? "it flew" : "denied"
    let shown = hover(at: view.position(of: words), in: view, format: .plaintext)?.text ?? ""
    #expect(!shown.contains("they differ") || kind != .numberConflict)
    #expect((shown == "") == (kind == .claim || kind == .denial))
}

/// What conflicts are in the editor, and the severity of their diagnostics.
@Test(
    arguments: [
        (Configuration.Display.off, nil), (.on, nil), (.diagnostic(.error), .error), (.diagnostic(.hint), .hint),
    ] as [(Configuration.Display, Diagnostic.Severity?)])
func severitiesAreThoseOfTheSettings(display: Configuration.Display, severity: Diagnostic.Severity?) {
    let view = view([.numberConflict: display])
    let found = diagnostics(of: view, withRelated: false).first { $0.code == .numberConflict }
    #expect(found?.severity == severity)
    #expect(semanticTokens(of: view, mayOverlap: true).contains { $0.type == .numberConflict } == (display != .off))
}
