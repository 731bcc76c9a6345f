package import JSONRPC

/// The settings as they may be said: reading them gives the same.
extension Configuration: ResultEncodable {
    package var json: JSON {
        let kinds = Kind.allCases.map { ($0.rawValue, JSON.string(display(of: $0).name)) }
        var members = JSONObject([
            ("kinds", .object(JSONObject(kinds))), ("language", .string(language ?? "auto")),
            ("languages", strings(languages ?? [])), ("exclude", strings(exclude)),
            ("maxFileBytes", .integer(Int64(maxFileBytes))), ("storyScope", .string(storyScope.rawValue)),
            ("threshold", .real(threshold)), ("unitHints", .string(unitHints.rawValue)),
            ("tokenTypes", .string(tokenTypes.rawValue)), ("diagnostics", .string(diagnostics.rawValue)),
            ("debounce", .integer(Int64(debounce))), ("changeNotifications", .bool(changeNotifications)),
        ])
        members["positionEncoding"] = positionEncoding.map { .string($0.rawValue) }
        return .object(members)
    }

    private func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
}

extension Configuration.Display {
    fileprivate var name: String {
        switch self {
        case .off: "off"
        case .on: "on"
        case .diagnostic(let severity): "\(severity)"
        }
    }
}
