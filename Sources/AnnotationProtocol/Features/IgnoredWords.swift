package import JSONRPC

/// What the user does not want to be told any more: an entry of `.gainsay/ignore.json` (Protocol/schema/ignore.schema.json) and
/// the folder that holds that file.
package struct IgnoredWords: Hashable, Sendable, ParamsDecodable, ResultEncodable {
    package enum Scope: String, CaseIterable, Sendable {
        /// One place of a file, known by the words around it.
        case here
        /// Every place of a file with these words.
        case file
        /// Every place in the files of a folder with these words or those that they disagree with.
        case story
    }

    /// URI, with a slash at its end.
    package var folder: String
    package var code: Diagnostic.Code
    package var scope: Scope
    /// Path of the file, or of the story's folder, in the folder.
    package var path: String
    /// The words that it is about, white space made one space.
    package var quote: String
    /// The words that they disagree with: with other ones they are not ignored.
    package var against: [String]
    /// Words in front of the place and behind it; empty but for `here`.
    package var before: String
    package var after: String

    package init(
        folder: String, code: Diagnostic.Code, scope: Scope, path: String, quote: String, against: [String],
        before: String = "", after: String = ""
    ) {
        self.folder = folder
        self.code = code
        self.scope = scope
        self.path = path
        self.quote = quote
        self.against = against
        self.before = before
        self.after = after
    }

    package init(json: JSON) throws(InvalidParams) {
        try self.init(folder: json.required("folder"), entry: json.required("entry"))
    }

    /// - Parameter entry: as the file has it.
    package init(folder: String, entry: JSON) throws(InvalidParams) {
        self.init(
            folder: folder, code: try Diagnostic.Code(named: entry.required("code")),
            scope: try Scope(named: entry.required("scope")), path: try entry.optional("path") ?? "",
            quote: try entry.required("quote"), against: try entry.optional("against") ?? [],
            before: try entry.optional("before") ?? "", after: try entry.optional("after") ?? "")
    }

    /// As the file has it.
    package var entry: JSON {
        var object = JSONObject([
            ("code", .string(code.rawValue)), ("scope", .string(scope.rawValue)), ("path", .string(path)),
            ("quote", .string(quote)),
        ])
        if !against.isEmpty { object["against"] = .array(against.map { .string($0) }) }
        if !before.isEmpty { object["before"] = .string(before) }
        if !after.isEmpty { object["after"] = .string(after) }
        return .object(object)
    }

    package var json: JSON { ["folder": .string(folder), "entry": entry] }
}

extension RawRepresentable<String> where Self: CaseIterable {
    fileprivate init(named name: String) throws(InvalidParams) {
        guard let value = Self(rawValue: name) else {
            throw InvalidParams("\(name): one of \(Self.allCases.map(\.rawValue)) is expected")
        }
        self = value
    }
}
