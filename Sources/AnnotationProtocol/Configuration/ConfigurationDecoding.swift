package import JSONRPC

extension Configuration {
    /// Takes what settings say in place of what stands. A member with a wrong value leaves what stands; members that are
    /// absent, null or not known are passed over.
    ///
    /// - Parameter section: the value of `gainsay`; null when the client has no such settings.
    /// - Returns: what is wrong, a sentence a member.
    package mutating func apply(_ section: JSON) -> [String] {
        var reader = SettingsReader(section)
        for kind in Kind.allCases {
            reader.read("kinds", kind.rawValue, "one of \(Display.names(of: kind))") { Display($0, of: kind) }
                .map { kinds[kind] = $0 }
        }
        reader.read("language", #""auto" or the tag of a language"#) { $0.string }
            .map { language = $0 == "auto" ? nil : $0 }
        reader.read("languages", "an array of the tags of languages") { $0.strings }
            .map { languages = $0.isEmpty ? nil : $0 }
        reader.read("exclude", "an array of globs") { $0.strings }.map { exclude = $0 }
        reader.read("maxFileBytes", "a whole number from 1") { $0.whole(from: 1) }.map { maxFileBytes = $0 }
        reader.read("storyScope", oneOf: StoryScope.self).map { storyScope = $0 }
        reader.read("threshold", "a number from 0 to 1") { json in json.number.flatMap { 0...1 ~= $0 ? $0 : nil } }
            .map { threshold = $0 }
        reader.read("unitHints", oneOf: Units.self).map { unitHints = $0 }
        reader.read("tokenTypes", oneOf: TokenTypes.self).map { tokenTypes = $0 }
        reader.read("positionEncoding", oneOf: PositionEncoding.self).map { positionEncoding = $0 }
        reader.read("diagnostics", oneOf: Diagnostics.self).map { diagnostics = $0 }
        reader.read("changeNotifications", "true or false") { $0.bool }.map { changeNotifications = $0 }
        reader.read("debounce", "a whole number of milliseconds from 0 to 10000") { json in
            json.whole(from: 0).flatMap { $0 <= 10_000 ? $0 : nil }
        }.map { debounce = $0 }
        return reader.problems
    }
}

/// Reads members of the settings and keeps what is wrong with them.
private struct SettingsReader {
    private let section: JSONObject
    private(set) var problems: [String] = []

    init(_ section: JSON) {
        self.section = section.object ?? JSONObject()
        if section.object == nil, !section.isNull { problems = ["gainsay: an object is expected"] }
    }

    /// A member of the section; nil where it is absent or wrong.
    mutating func read<Value>(_ key: String, _ expected: String, _ value: (JSON) -> Value?) -> Value? {
        take(section[key], "gainsay.\(key)", expected, value)
    }

    /// A member of a member.
    mutating func read<Value>(_ outer: String, _ key: String, _ expected: String, _ value: (JSON) -> Value?) -> Value? {
        guard let members = read(outer, "an object", \.object) else { return nil }
        return take(members[key], "gainsay.\(outer).\(key)", expected, value)
    }

    mutating func read<Value: RawRepresentable<String> & CaseIterable>(_ key: String, oneOf: Value.Type) -> Value? {
        read(key, "one of \(Value.allCases.map(\.rawValue))") { $0.string.flatMap(Value.init) }
    }

    private mutating func take<Value>(_ json: JSON?, _ path: String, _ expected: String, _ value: (JSON) -> Value?)
        -> Value?
    {
        guard let json, !json.isNull else { return nil }
        if let value = value(json) { return value }
        let problem = "\(path): \(expected) is expected"
        if !problems.contains(problem) { problems.append(problem) }
        return nil
    }
}

extension Configuration.Display {
    fileprivate init?(_ json: JSON, of kind: Configuration.Kind) {
        switch json.string {
        case "off": self = .off
        case "on": self = .on
        case let name?:
            guard kind.hasDiagnostics, let severity = Diagnostic.Severity(name: name) else { return nil }
            self = .diagnostic(severity)
        case nil: return nil
        }
    }

    fileprivate static func names(of kind: Configuration.Kind) -> [String] {
        ["off", "on"] + (kind.hasDiagnostics ? Diagnostic.Severity.allCases.map { "\($0)" } : [])
    }
}

extension Configuration.Kind {
    fileprivate var hasDiagnostics: Bool {
        switch self {
        case .quote, .claim: false
        case .denial, .numberConflict, .drift: true
        }
    }
}

extension Diagnostic.Severity {
    fileprivate init?(name: String) {
        guard let severity = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = severity
    }
}

extension JSON {
    fileprivate var strings: [String]? {
        guard let array, array.allSatisfy({ $0.string != nil }) else { return nil }
        return array.compactMap(\.string)
    }

    fileprivate func whole(from least: Int) -> Int? { integer.flatMap { Int($0) >= least ? Int($0) : nil } }
}
