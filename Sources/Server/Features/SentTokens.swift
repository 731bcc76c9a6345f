import AnnotationProtocol

/// The tokens that the client has of each open document, so that it can be told what changed.
struct SentTokens {
    private var byDocument: [String: SemanticTokens] = [:]
    private var count = 0

    /// The tokens with a name, under which they are kept.
    mutating func remember(_ tokens: SemanticTokens, of uri: String) -> SemanticTokens {
        count += 1
        let named = SemanticTokens(resultID: "\(count)", data: tokens.data)
        byDocument[uri] = named
        return named
    }

    /// What changed since the tokens of a name, or all where others are kept.
    mutating func update(to tokens: SemanticTokens, of uri: String, from name: String)
        -> SemanticTokensDeltaRequest.Result
    {
        let old = byDocument[uri]
        let new = remember(tokens, of: uri)
        guard let old, old.resultID == name, let resultID = new.resultID else { return .full(new) }
        return .delta(SemanticTokensDelta(resultID: resultID, from: old.data, to: new.data))
    }

    mutating func forget(_ uri: String) { byDocument[uri] = nil }
}
