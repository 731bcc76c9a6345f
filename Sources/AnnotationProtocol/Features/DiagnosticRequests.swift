package import JSONRPC

/// The diagnostics of a document, for clients that ask for them.
package enum DocumentDiagnosticRequest: RequestMessage {
    package static let method = "textDocument/diagnostic"

    package struct Params: ParamsDecodable {
        package var uri: String
        /// Of the report that the client has; nil when it has none.
        package var previousResultID: String?

        package init(json: JSON) throws(InvalidParams) {
            uri = try TextDocumentParams(json: json).uri
            previousResultID = try json.optional("previousResultId")
        }
    }

    package struct Result: ResultEncodable {
        package var report: DiagnosticReport
        /// Other documents of which the client has a report that is out of date.
        package var related: [DiagnosticReport]

        package init(report: DiagnosticReport, related: [DiagnosticReport]) {
            self.report = report
            self.related = related
        }

        package var json: JSON {
            guard case .object(var object) = report.json, !related.isEmpty else { return report.json }
            object["relatedDocuments"] = .object(JSONObject(related.map { ($0.uri, $0.json) }))
            return .object(object)
        }
    }
}

/// The diagnostics of all documents that are known to have any.
package enum WorkspaceDiagnosticRequest: RequestMessage {
    package static let method = "workspace/diagnostic"

    package struct Params: ParamsDecodable {
        package var previousResults: [PreviousResult]

        package init(json: JSON) throws(InvalidParams) {
            previousResults = try json.optional("previousResultIds") ?? []
        }
    }

    package struct PreviousResult: ParamsDecodable {
        package var uri: String
        package var value: String

        package init(json: JSON) throws(InvalidParams) {
            uri = try json.required("uri")
            value = try json.required("value")
        }
    }

    package struct Result: ResultEncodable {
        package var reports: [DiagnosticReport]

        package init(reports: [DiagnosticReport]) { self.reports = reports }

        package var json: JSON { ["items": .array(reports.map(\.workspaceJSON))] }
    }
}

package struct DiagnosticReport: Hashable, Sendable, ResultEncodable {
    package var uri: String
    /// nil for a file that is not open.
    package var version: Int?
    package var resultID: String
    /// nil when they are those of the result that the client has.
    package var diagnostics: [Diagnostic]?

    package init(uri: String, version: Int?, resultID: String, diagnostics: [Diagnostic]?) {
        self.uri = uri
        self.version = version
        self.resultID = resultID
        self.diagnostics = diagnostics
    }

    package var json: JSON { .object(JSONObject(members)) }

    fileprivate var workspaceJSON: JSON {
        let document: [(String, JSON)] = [
            ("uri", .string(uri)), ("version", version.map { .integer(Int64($0)) } ?? .null),
        ]
        return .object(JSONObject(document + members))
    }

    private var members: [(String, JSON)] {
        guard let diagnostics else { return [("kind", "unchanged"), ("resultId", .string(resultID))] }
        return [("kind", "full"), ("resultId", .string(resultID)), ("items", diagnostics.json)]
    }
}
