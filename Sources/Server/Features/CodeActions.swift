package import AnnotationProtocol
import JSONRPC
import Stories
package import Text

extension Feature {
    static let codeActions = Feature { session in
        let kinds = CodeAction.Kind.allCases.map { JSON.string($0.rawValue) }
        let options: JSON = ["codeActionKinds": .array(kinds), "resolveProvider": true]
        return [("codeActionProvider", session.client.actionsAreLiteral ? options : true)]
    }
    .answering(CodeActionRequest.self) { (params, session, _) throws(ResponseError) in
        let document = try session.document(params.uri)
        let finder = CodeActionFinder(
            document: document, stretch: document.lines.span(of: params.range), client: session.client)
        return CodeActionRequest.Result(
            actions: finder.actions(params.wants).map { $0.about(params.diagnostics) },
            areLiteral: session.client.actionsAreLiteral)
    }
    .answering(CodeActionResolveRequest.self) { (params, session, _) throws(ResponseError) in
        try session.resolve(params)
    }
}

extension Session {
    fileprivate func resolve(_ params: CodeActionResolveRequest.Params) throws(ResponseError) -> JSON {
        guard let insertion = params.insertion, var action = params.action.object else { return params.action }
        try checkVersion(of: insertion)
        action["edit"] = WorkspaceEdit(insertion, isVersioned: client.editsMayBeVersioned).json
        return .object(action)
    }

    /// Throws where the document is another one by now, so that nothing is put in a wrong place.
    func checkVersion(of insertion: Insertion) throws(ResponseError) {
        guard try document(insertion.uri).version == insertion.version else {
            throw ResponseError(.contentModified, "\(insertion.uri) has changed")
        }
    }
}

/// What can be done about a stretch of a document.
package struct CodeActionFinder {
    let document: DocumentView
    let stretch: Span
    let client: ClientCapabilities

    package init(document: DocumentView, stretch: Span, client: ClientCapabilities) {
        self.document = document
        self.stretch = stretch
        self.client = client
    }

    /// - Parameter wants: whether the client asks for a kind.
    package func actions(_ wants: (CodeAction.Kind) -> Bool) -> [CodeAction] {
        (wants(.quickFix) ? quickFixes() : []) + (wants(.rewrite) ? conversions() : [])
    }

    private func quickFixes() -> [CodeAction] {
        let findings = document.findings
        let near = zip(findings, document.entriesHiding(findings)).filter { $0.0.span.touches(stretch) }
        var places: [Finding.Place] = []
        for (finding, _) in near where !places.contains(finding.place) { places.append(finding.place) }
        let byPlace = Dictionary(grouping: near) { $0.0.place }
        return places.compactMap { byPlace[$0] }.flatMap { found in
            let shown = found.filter { $0.1.isEmpty }.map(\.0)
            return shown.isEmpty ? [showing(found[0].0, found.flatMap(\.1))] : ignoring(shown) + comparisons(shown)
        }
    }

    /// - Parameter findings: those of one place.
    private func ignoring(_ findings: [Finding]) -> [CodeAction] {
        guard let folder = document.preferences.ignoring.folder(of: document.uri) else { return [] }
        return IgnoredWords.Scope.allCases.compactMap { scope in
            findings.ignored(scope, in: folder).map {
                quickFix("Ignore \(name(of: findings[0])) \(scope.wording)", .ignore, [$0.json], findings[0])
            }
        }
    }

    private func showing(_ finding: Finding, _ entries: [IgnoredWords]) -> CodeAction {
        var different: [IgnoredWords] = []
        for entry in entries where !different.contains(entry) { different.append(entry) }
        return quickFix("Show \(name(of: finding)) again", .unignore, different.map(\.json), finding)
    }

    /// One for each of the first things that stand against them.
    private func comparisons(_ findings: [Finding]) -> [CodeAction] {
        guard client.documentsCanBeShown else { return [] }
        var seen: Set<String> = []
        return findings.flatMap(\.counterparts).filter { seen.insert($0.wording).inserted }.prefix(3).map {
            counterpart in
            let other = counterpart.document
            let place = other.index == document.index ? "" : " in \(other.story.story.articles[other.index].id)"
            let title = "Compare with \(counterpart.document.excerpt(counterpart.span, limit: 40))\(place)"
            return quickFix(title, .show, [counterpart.location.json], findings[0])
        }
    }

    private func quickFix(_ title: String, _ name: Command.Name, _ arguments: [JSON], _ finding: Finding) -> CodeAction
    {
        CodeAction(
            title: title, kind: .quickFix, effect: .command(Command(title: title, name, arguments)),
            about: .init(range: document.lines.range(of: finding.span), code: finding.code))
    }

    private func conversions() -> [CodeAction] {
        guard client.actionsAreLiteral || client.editsCanBeApplied else { return [] }
        return document.conversions(touching: stretch, to: UnitSystem.allCases).map { conversion in
            let insertion = Insertion(
                uri: document.uri, version: document.version,
                position: document.lines.range(of: conversion.span).end, text: " (\(conversion.text))")
            let title = "Insert “(\(conversion.text))”"
            return CodeAction(
                title: title, kind: .rewrite, effect: effect(of: insertion, title),
                isPreferred: client.actionsMayBePreferred)
        }
    }

    private func effect(of insertion: Insertion, _ title: String) -> CodeAction.Effect {
        if !client.actionsAreLiteral { return .command(Command(title: title, .insert, [insertion.json])) }
        if client.actionEditsMayBeResolved { return .unresolvedEdit(insertion.json) }
        return .edit(WorkspaceEdit(insertion, isVersioned: client.editsMayBeVersioned))
    }

    private func name(of finding: Finding) -> String { "“\(document.excerpt(finding.span, limit: 40))”" }
}

extension IgnoredWords.Scope {
    fileprivate var wording: String {
        switch self {
        case .here: "here"
        case .file: "in this file"
        case .story: "in this story"
        }
    }
}
