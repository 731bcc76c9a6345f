import AnnotationProtocol
import JSONRPC
import Server
import Stories
import Testing
import Text

private let documents = [
    MarkedDocument("He said [N 900 miles] and [D denied it]. It rained."), MarkedDocument("[N 1,500 km] it was."),
]

private func client(_ capabilities: JSON) -> ClientCapabilities { ClientCapabilities(json: capabilities) }

private let able = client([
    "textDocument": [
        "codeAction": [
            "codeActionLiteralSupport": [:], "isPreferredSupport": true, "dataSupport": true,
            "resolveSupport": ["properties": ["edit"]],
        ]
    ],
    "window": ["showDocument": ["support": true]], "workspace": ["workspaceEdit": ["documentChanges": true]],
])

/// Titles of the actions at some words.
private func titles(at words: String, _ client: ClientCapabilities, only kind: CodeAction.Kind? = nil) -> [String] {
    let story = openStory(documents, conflicts: [conflictOfFirstTwo])
    let view = DocumentView(story: story, index: 0)
    let place = view.position(of: words)
    let finder = CodeActionFinder(
        document: view, stretch: view.lines.span(of: PositionRange(start: place, end: place)), client: client)
    return finder.actions { kind == nil || $0 == kind }.map(\.title)
}

@Test func actionsAreThoseOfThePlace() {
    #expect(
        titles(at: "900", able) == [
            "Ignore “900 miles” here", "Ignore “900 miles” in this file", "Ignore “900 miles” in this story",
            "Compare with 1,500 km in article-1", "Insert “(1,450 km)”",
        ])
    #expect(
        titles(at: "denied", able) == [
            "Ignore “denied it” here", "Ignore “denied it” in this file", "Ignore “denied it” in this story",
        ])
    #expect(titles(at: "rained", able) == [])
}

@Test func severalConflictsOfOneFigureAreIgnoredAtOnce() throws {
    let conflicts = [1, 2].map { other in
        Conflict(
            relation: .value, confidence: 1, message: "",
            members: [.init(article: 0, quantity: 0, side: "a"), .init(article: other, quantity: 0, side: "b")])
    }
    let story = openStory(documents + [MarkedDocument("[N 40 miles]")], conflicts: conflicts)
    let view = DocumentView(story: story, index: 0)
    let place = view.position(of: "900")
    let finder = CodeActionFinder(
        document: view, stretch: view.lines.span(of: PositionRange(start: place, end: place)), client: able)
    let commands = finder.actions { $0 == .quickFix }.compactMap(\.command)
    #expect(commands.map(\.name) == [.ignore, .ignore, .ignore, .show, .show])
    let ignored = try commands.prefix(3).map { try IgnoredWords(json: $0.arguments[0]) }
    #expect(ignored.map(\.against) == [[String]](repeating: ["1,500 km", "40 miles"], count: 3))
    for words in ignored {
        let preferences = Preferences(ignoring: IgnoreLists([words]))
        let left = diagnostics(of: DocumentView(story: story, index: 0, preferences: preferences), withRelated: false)
        #expect(left.map(\.code) == [.denial])
    }
}

@Test func actionsAreOfTheKindThatIsWanted() {
    #expect(titles(at: "900", able, only: .rewrite) == ["Insert “(1,450 km)”"])
    #expect(titles(at: "900", able, only: .quickFix).count == 4)
}

@Test func placesAreOnlyOpenedWhereTheClientDoesThat() {
    #expect(!titles(at: "900", client([:])).contains { $0.hasPrefix("Compare") })
}

/// What a client asks for, and whether it wants quick fixes and rewriting.
@Test(
    arguments: [
        (nil, true, true), (["quickfix"], true, false), (["refactor"], false, true),
        (["refactor.rewrite"], false, true),
        (["refactor.rewrite.more"], false, false), (["quick"], false, false), ([""], true, true), ([], false, false),
        (["source", "quickfix"], true, false),
    ] as [([String]?, Bool, Bool)])
func kindsAreThoseAskedForAndBelow(only: [String]?, fix: Bool, rewrite: Bool) throws {
    var context = JSONObject([("diagnostics", [])])
    context["only"] = only.map { .array($0.map { .string($0) }) }
    let start: JSON = ["line": 0, "character": 0]
    let params = try CodeActionRequest.Params(json: [
        "textDocument": ["uri": "file:///a.txt"], "range": ["start": start, "end": start], "context": .object(context),
    ])
    #expect(params.wants(.quickFix) == fix)
    #expect(params.wants(.rewrite) == rewrite)
}

@Test func anActionCarriesTheDiagnosticThatItIsAbout() throws {
    let story = openStory(documents, conflicts: [conflictOfFirstTwo])
    let view = DocumentView(story: story, index: 0)
    let told = diagnostics(of: view, withRelated: false).map(\.json)
    let finder = CodeActionFinder(document: view, stretch: line(0, of: view), client: able)
    let actions = finder.actions { _ in true }.map { $0.about(told).json }
    let codes = actions.map { $0["diagnostics"]?.array?.compactMap { $0["code"]?.string } ?? [] }
    #expect(
        codes == [[String]](repeating: ["number-conflict"], count: 4)
            + [[String]](repeating: ["denial"], count: 3) + [[]])
}

@Test func edits() throws {
    let view = DocumentView(story: openStory(documents), index: 0)
    func edit(_ client: ClientCapabilities) -> JSON? {
        CodeActionFinder(document: view, stretch: line(0, of: view), client: client)
            .actions { $0 == .rewrite }.first?.json
    }
    let place: JSON = ["line": 0, "character": 17]
    let change: JSON = [["range": ["start": place, "end": place], "newText": " (1,450 km)"]]
    var eager = able
    eager.actionEditsMayBeResolved = false
    #expect(edit(able)?["edit"] == nil)
    #expect(edit(able)?["data"]?["version"] == 1)
    #expect(edit(able)?["isPreferred"] == true)
    #expect(
        edit(eager)?["edit"]
            == ["documentChanges": [["textDocument": ["uri": "file:///s/0.txt", "version": 1], "edits": change]]])
    eager.editsMayBeVersioned = false
    #expect(edit(eager)?["edit"] == ["changes": ["file:///s/0.txt": change]])
    #expect(edit(client(["workspace": ["applyEdit": true]]))?["command"]?["command"] == "gainsay.insert")
    #expect(edit(client([:])) == nil)
}
