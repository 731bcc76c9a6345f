package import JSONRPC

/// From the server: all diagnostics of a document, in place of those before.
package enum PublishDiagnosticsNotification: OutgoingNotification {
    package static let method = "textDocument/publishDiagnostics"

    package struct Params: Hashable, Sendable, ResultEncodable {
        package var uri: String
        /// The version of the text that the ranges count in; nil for a closed document.
        package var version: Int?
        package var diagnostics: [WrittenDiagnostic]

        package init(uri: String, version: Int?, diagnostics: [WrittenDiagnostic]) {
            self.uri = uri
            self.version = version
            self.diagnostics = diagnostics
        }

        package var json: JSON {
            var object = JSONObject([("uri", .string(uri))])
            object["version"] = version.map { .integer(Int64($0)) }
            object["diagnostics"] = .array(diagnostics.map(\.json))
            return .object(object)
        }
    }
}

/// A diagnostic that has been written once, for all messages in which it stands.
package struct WrittenDiagnostic: Hashable, Sendable {
    package let diagnostic: Diagnostic
    let json: JSON

    package init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
        json = .text(JSONText(diagnostic.json))
    }

    /// The diagnostics of a text, of which most are those of the text before.
    package static func written(_ diagnostics: [Diagnostic], reusing known: [WrittenDiagnostic]) -> [WrittenDiagnostic]
    {
        diagnostics.enumerated().map { index, diagnostic in
            index < known.count && known[index].diagnostic == diagnostic
                ? known[index] : WrittenDiagnostic(diagnostic)
        }
    }
}

/// Something about a stretch of text that the user should see.
package struct Diagnostic: Hashable, Sendable, ResultEncodable {
    package enum Severity: Int64, CaseIterable, Sendable {
        case error = 1
        case warning
        case information
        case hint
    }

    /// Stable names, for settings and filters.
    package enum Code: String, CaseIterable, Sendable {
        case numberConflict = "number-conflict"
        case denial
        case drift
    }

    /// Another place that belongs to it.
    package struct RelatedInformation: Hashable, Sendable, ResultEncodable {
        package var location: Location
        package var message: String

        package init(location: Location, message: String) {
            self.location = location
            self.message = message
        }

        package var json: JSON { ["location": location.json, "message": .string(message)] }
    }

    package var range: PositionRange
    package var severity: Severity
    package var code: Code
    package var message: String
    package var relatedInformation: [RelatedInformation]

    package init(
        range: PositionRange, severity: Severity, code: Code, message: String,
        relatedInformation: [RelatedInformation] = []
    ) {
        self.range = range
        self.severity = severity
        self.code = code
        self.message = message
        self.relatedInformation = relatedInformation
    }

    package var json: JSON {
        var object = JSONObject([
            ("range", range.json), ("severity", .integer(severity.rawValue)), ("code", .string(code.rawValue)),
            ("source", "gainsay"), ("message", .string(message)),
        ])
        if !relatedInformation.isEmpty { object["relatedInformation"] = relatedInformation.json }
        return .object(object)
    }
}
