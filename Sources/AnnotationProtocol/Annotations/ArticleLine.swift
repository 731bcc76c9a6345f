package import JSONRPC

extension ArticleInput {
    /// Reads one line of JSON Lines; `number` is its number from 1.
    package init(line: [UInt8], number: Int) throws(ArticleError) {
        do {
            try self.init(json: parseForgivingly(line))
        } catch {
            var numbered = error
            numbered.line = number
            throw numbered
        }
    }
}

/// Parses strictly and, when that fails, once more after `forgiven`, with duplicate keys allowed.
private func parseForgivingly(_ line: [UInt8]) throws(ArticleError) -> JSON {
    do {
        return try JSON(parsing: line)
    } catch {
        if let json = try? JSON(parsing: forgiven(line), allowsDuplicateKeys: true) { return json }
        throw ArticleError(error)
    }
}

extension ArticleError {
    /// Why a text is no JSON.
    package init(_ error: JSONParseError) {
        let code: Code = error.reason == .invalidUTF8 ? .invalidUTF8 : .invalidJSON
        let message = code == .invalidUTF8 ? "not UTF-8" : "not JSON: \(error.message)"
        self.init(code: code, message: "\(message), at byte \(error.offset)")
    }
}
