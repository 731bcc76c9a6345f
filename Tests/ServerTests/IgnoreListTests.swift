import AnnotationProtocol
import JSONRPC
import Server
import Stories
import Testing
import Text

private let first = MarkedDocument("He said [N 900 miles], then [D denied it] twice.")
private let second = MarkedDocument("[N 1,500 km] it was.")

/// What the diagnostics of the first document are once something is ignored in a scope.
@Test(arguments: [
    (Diagnostic.Code.numberConflict, IgnoredWords.Scope.here, [Diagnostic.Code.denial]),
    (.numberConflict, .file, [.denial]), (.numberConflict, .story, [.denial]), (.denial, .here, [.numberConflict]),
    (.denial, .story, [.numberConflict]),
])
func whatIsIgnoredIsNotTold(code: Diagnostic.Code, scope: IgnoredWords.Scope, left: [Diagnostic.Code]) throws {
    let story = openStory([first, second], conflicts: [conflictOfFirstTwo])
    let ignored = try #require(ignoring(code, scope, in: DocumentView(story: story, index: 0)))
    let preferences = Preferences(ignoring: IgnoreLists([ignored]))
    let shown = diagnostics(of: DocumentView(story: story, index: 0, preferences: preferences), withRelated: false)
    #expect(shown.map(\.code) == left)
    let others = diagnostics(of: DocumentView(story: story, index: 1, preferences: preferences), withRelated: false)
    #expect(others.isEmpty == (code == .numberConflict && scope == .story))
}

/// Edits of a text in which the first "900 miles" is ignored, and how many of its figures are told of then.
@Test(arguments: [
    ("He said [N 900 miles], she said [N 900 miles].", 1), ("Later he said [N 900  miles], she said [N 900 miles].", 1),
    ("It rained.\n\nHe said\n[N 900 miles], she said [N 900 miles].", 1), ("She said [N 900 miles]. He left.", 1),
    ("He says [N 900 miles], she said [N 900 miles].", 1), ("He said [N 901 miles], she said [N 900 miles].", 2),
])
func anIgnoredPlaceIsKnownAgainAfterEdits(edited: String, told: Int) throws {
    let original = story(of: "He said [N 900 miles], she said [N 900 miles].")
    let ignored = try #require(ignoring(.numberConflict, .here, in: DocumentView(story: original, index: 0)))
    let view = DocumentView(
        story: story(of: edited), index: 0, preferences: Preferences(ignoring: IgnoreLists([ignored])))
    #expect(diagnostics(of: view, withRelated: false).count == told)
}

@Test func anotherFigureThatDisagreesIsToldAgain() throws {
    let two = openStory([first, second], conflicts: [conflictOfFirstTwo])
    let ignored = try #require(ignoring(.numberConflict, .file, in: DocumentView(story: two, index: 0)))
    let conflict = Conflict(
        relation: .value, confidence: 1, message: "",
        members: conflictOfFirstTwo.members + [.init(article: 2, quantity: 0, side: "c")])
    let three = openStory([first, second, MarkedDocument("[N 40 miles]")], conflicts: [conflict])
    let view = DocumentView(story: three, index: 0, preferences: Preferences(ignoring: IgnoreLists([ignored])))
    #expect(diagnostics(of: view, withRelated: false).map(\.code) == [.numberConflict, .denial])
}

@Test func entriesAreReadAsTheyWereWritten() throws {
    let story = openStory([first, second], conflicts: [conflictOfFirstTwo])
    for scope in IgnoredWords.Scope.allCases {
        let ignored = try #require(ignoring(.numberConflict, scope, in: DocumentView(story: story, index: 0)))
        #expect(try IgnoredWords(json: ignored.json) == ignored)
        #expect(ignored.path == (scope == .story ? "" : "0.txt"))
        #expect(ignored.against == ["1,500 km"])
    }
}

/// Workspace folders, a document, and the folder whose file it is ignored in, with its path there.
@Test(
    arguments: [
        (["file:///news"], "file:///news/halden/a.txt", "file:///news/", "halden/a.txt"),
        (["file:///news/", "file:///news/halden"], "file:///news/halden/a.txt", "file:///news/halden/", "a.txt"),
        (["file:///new"], "file:///news/a.txt", nil, ""), (["file:///news"], "file://host/news/a.txt", nil, ""),
        (["file:///my%20news"], "file:///my news/a%C3%A9.txt", "file:///my%20news/", "aé.txt"),
        ([], "file:///news/a.txt", "file:///news/", "a.txt"), (["file:///news"], "untitled:Untitled-1", nil, ""),
    ] as [([String], String, String?, String)])
func filesAreIgnoredInTheInnermostFolder(folders: [String], document: String, folder: String?, path: String) {
    let found = IgnoreFolder(ofDocument: document, workspace: folders.compactMap { IgnoreFolder(uri: $0) })
    #expect(found?.uri == folder)
    #expect(found?.path(of: document) ?? "" == path)
}

/// What an action of the first finding of a kind writes down.
private func ignoring(_ code: Diagnostic.Code, _ scope: IgnoredWords.Scope, in view: DocumentView) -> IgnoredWords? {
    let finder = CodeActionFinder(document: view, stretch: line(0, of: view), client: ClientCapabilities())
    let commands = finder.actions { _ in true }.compactMap(\.command).filter { $0.name == .ignore }
    return commands.compactMap { $0.arguments.first.flatMap { try? IgnoredWords(json: $0) } }
        .first { $0.code == code && $0.scope == scope }
}

/// Two figures of a document against one of another.
private func story(of marked: String) -> OpenStory {
    let conflict = Conflict(
        relation: .value, confidence: 1, message: "",
        members: [
            .init(article: 0, quantity: 0, side: "a"), .init(article: 0, quantity: 1, side: "a"),
            .init(article: 1, quantity: 0, side: "b"),
        ])
    return openStory(
        [MarkedDocument(marked), second],
        conflicts: marked.split(separator: "[N").count > 2 ? [conflict] : [conflictOfFirstTwo])
}
