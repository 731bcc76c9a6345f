import AnnotationProtocol
import JSONRPC

extension Feature {
    static let commands = Feature(
        "executeCommandProvider", ["commands": .array(Command.Name.allCases.map { .string($0.rawValue) })]
    )
    .answering(ExecuteCommandRequest.self) { (params, session, _) throws(ResponseError) in
        guard let name = Command.Name(rawValue: params.command) else {
            throw ResponseError(.invalidParams, "no command \(params.command)")
        }
        return try session.execute(name, params.arguments)
    }
}

extension Session {
    fileprivate func execute(_ name: Command.Name, _ arguments: [JSON]) throws(ResponseError) -> JSON {
        switch name {
        case .ignore: try ignore(decoded(arguments))
        case .unignore: try unignore(decoded(arguments))
        case .listIgnored: return listIgnored()
        case .show: try show(decoded(arguments))
        case .insert: try insert(decoded(arguments))
        case .check: return try check(decoded(arguments))
        case .status: return try status().json
        }
        return .null
    }

    private func show(_ locations: [Location]) throws(ResponseError) {
        guard client.documentsCanBeShown else {
            throw ResponseError(.requestFailed, "this editor lets nobody else open a document")
        }
        for location in locations { connection.request(ShowDocumentRequest.self, .init(location)) }
    }

    /// The diagnostics of ranges, which the client is told of as well, whatever the settings say of texts that are not saved.
    private func check(_ ranges: [CheckedRange]) throws(ResponseError) -> JSON {
        var found: [Diagnostic] = []
        for checked in ranges {
            workspace.settle(uri: checked.uri)
            let document = try document(checked.uri)
            let stretch = checked.range.map { document.lines.span(of: $0) }
            found += Server.diagnostics(
                of: document, touching: stretch, withRelated: client.diagnosticsTakeRelatedInformation)
        }
        return found.json
    }

    private func insert(_ insertions: [Insertion]) throws(ResponseError) {
        guard client.editsCanBeApplied else {
            throw ResponseError(.requestFailed, "this editor lets nobody else change a document")
        }
        for insertion in insertions {
            try checkVersion(of: insertion)
            let edit = WorkspaceEdit(insertion, isVersioned: client.editsMayBeVersioned)
            connection.request(ApplyEditRequest.self, .init(label: "Insert\(insertion.text)", edit: edit))
        }
    }
}

/// The arguments of a command, at least one.
private func decoded<Argument: ParamsDecodable>(_ arguments: [JSON]) throws(ResponseError) -> [Argument] {
    if arguments.isEmpty { throw ResponseError(.invalidParams, "arguments: at least one is expected") }
    do throws(InvalidParams) {
        return try [Argument](json: .array(arguments))
    } catch {
        throw ResponseError(.invalidParams, "arguments: \(error.message)")
    }
}
