package import JSONRPC

/// What can be done about a stretch of a document.
package enum CodeActionRequest: RequestMessage {
    package static let method = "textDocument/codeAction"

    package struct Params: ParamsDecodable {
        package var uri: String
        package var range: PositionRange
        /// What the client shows there, as it got it.
        package var diagnostics: [JSON]
        /// Kinds that are wanted, with those below them; nil for all.
        package var only: [String]?

        package init(json: JSON) throws(InvalidParams) {
            uri = try TextDocumentParams(json: json).uri
            range = try json.required("range")
            let context: JSON = try json.required("context")
            diagnostics = try context.optional("diagnostics") ?? []
            only = try context.optional("only")
        }

        package func wants(_ kind: CodeAction.Kind) -> Bool {
            only?.contains { $0.isEmpty || kind.rawValue == $0 || kind.rawValue.hasPrefix($0 + ".") } ?? true
        }
    }
}

extension CodeActionRequest {
    package struct Result: ResultEncodable {
        package var actions: [CodeAction]
        /// Whether the client takes actions; others take only the commands among them.
        package var areLiteral: Bool

        package init(actions: [CodeAction], areLiteral: Bool) {
            self.actions = actions
            self.areLiteral = areLiteral
        }

        package var json: JSON { areLiteral ? actions.json : actions.compactMap(\.command).json }
    }
}

/// Completes an action that the user chose.
package enum CodeActionResolveRequest: RequestMessage {
    package typealias Result = JSON

    package static let method = "codeAction/resolve"

    package struct Params: ParamsDecodable {
        /// The action, as the client got it.
        package var action: JSON
        /// What is left to be done; nil for an action that is complete, which some clients ask about all the same.
        package var insertion: Insertion?

        package init(json: JSON) throws(InvalidParams) {
            let _: String = try json.required("title")
            if json["command"]?.string != nil {
                throw InvalidParams("a code action is expected, and this is a command")
            }
            action = json
            insertion = try json.optional("data")
        }
    }
}

package struct CodeAction: Hashable, Sendable, ResultEncodable {
    package enum Kind: String, CaseIterable, Sendable {
        case quickFix = "quickfix"
        case rewrite = "refactor.rewrite"
    }

    /// What happens when it is chosen.
    package enum Effect: Hashable, Sendable {
        case edit(WorkspaceEdit)
        /// An edit that `codeAction/resolve` makes of these data.
        case unresolvedEdit(JSON)
        case command(Command)
    }

    /// The diagnostic that an action is about.
    package struct Subject: Hashable, Sendable {
        package var range: PositionRange
        package var code: Diagnostic.Code

        package init(range: PositionRange, code: Diagnostic.Code) {
            self.range = range
            self.code = code
        }

        fileprivate func isTold(by diagnostic: JSON) -> Bool {
            diagnostic["code"]?.string == code.rawValue
                && diagnostic["range"].flatMap { try? PositionRange(json: $0) } == range
        }
    }

    package var title: String
    package var kind: Kind
    package var effect: Effect
    /// nil where it is about no diagnostic.
    package var subject: Subject?
    package var isPreferred: Bool
    /// Those of the client that it is about.
    private var diagnostics: [JSON] = []

    package init(title: String, kind: Kind, effect: Effect, about subject: Subject? = nil, isPreferred: Bool = false) {
        self.title = title
        self.kind = kind
        self.effect = effect
        self.subject = subject
        self.isPreferred = isPreferred
    }

    /// The action with those of the client's diagnostics that it is about.
    package func about(_ diagnostics: [JSON]) -> CodeAction {
        guard let subject else { return self }
        var action = self
        action.diagnostics = diagnostics.filter(subject.isTold)
        return action
    }

    package var command: Command? { if case .command(let command) = effect { command } else { nil } }

    package var json: JSON {
        var object = JSONObject([("title", .string(title)), ("kind", .string(kind.rawValue))])
        if !diagnostics.isEmpty { object["diagnostics"] = .array(diagnostics) }
        if isPreferred { object["isPreferred"] = true }
        switch effect {
        case .edit(let edit): object["edit"] = edit.json
        case .unresolvedEdit(let data): object["data"] = data
        case .command(let command): object["command"] = command.json
        }
        return .object(object)
    }
}
