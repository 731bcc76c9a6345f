import JSONRPC

/// What a client has after a response: all tokens where the response tells what changed of them, all diagnostics where it tells that
/// they are what they were.
struct Effects {
    /// By URI.
    private var tokens: [String: [JSON]] = [:]
    private var diagnostics: [String: JSON] = [:]

    /// - Parameters:
    ///   - method: of the request.
    ///   - uri: of the document that the request names.
    mutating func complete(_ response: JSON, to method: String, of uri: String?) -> JSON {
        guard let result = response["result"] else { return response }
        switch method {
        case "textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta":
            return response.setting("result", to: completeTokens(result, uri ?? ""))
        case "textDocument/diagnostic", "workspace/diagnostic":
            return response.setting("result", to: completeReports(in: result, uri ?? ""))
        default: return response
        }
    }

    private mutating func completeTokens(_ result: JSON, _ uri: String) -> JSON {
        var data = result["data"]?.array ?? tokens[uri] ?? []
        // Places count in the tokens as they were before all edits.
        for edit in (result["edits"]?.array ?? []).reversed() {
            let start = min(Int(edit["start"]?.integer ?? 0), data.count)
            let end = min(start + Int(edit["deleteCount"]?.integer ?? 0), data.count)
            data.replaceSubrange(start..<end, with: edit["data"]?.array ?? [])
        }
        tokens[uri] = data
        return result.isNull ? result : ["data": .array(data)]
    }

    private mutating func completeReports(in result: JSON, _ outer: String) -> JSON {
        if let items = result["items"]?.array, result["kind"] == nil {
            return result.setting(
                "items", to: .array(items.map { completeReports(in: $0, $0["uri"]?.string ?? outer) }))
        }
        var report = result
        if report["kind"] == "unchanged", let items = diagnostics[outer] {
            report = report.setting("kind", to: "full").setting("items", to: items)
        }
        diagnostics[outer] = report["items"]
        guard let related = report["relatedDocuments"]?.object else { return report }
        let completed = related.members.map { ($0.key, completeReports(in: $0.value, $0.key)) }
        return report.setting("relatedDocuments", to: .object(JSONObject(completed)))
    }
}
