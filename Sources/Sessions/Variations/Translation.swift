import AnnotationProtocol
import JSONRPC

/// Tells messages of a session in the terms of a replay, and the other way round.
struct Translation {
    private struct Request {
        let method: String
        /// Of the document that it names first.
        let uri: String?
        /// When it was sent.
        let client: ClientState
    }

    private let variation: Variation
    /// Of the session's positions.
    private let encoding: PositionEncoding
    /// The text of a file in the root folder, by its path there.
    private let fileText: (String) -> DocumentText?
    private(set) var identifiers: IdentifierMap
    private(set) var client: ClientState
    private var effects = Effects()
    private var pending: [JSON: Request] = [:]
    /// The document of the last request of each method.
    private var asked: [String: String] = [:]

    init(_ expectation: Expectation, _ variation: Variation, fileText: @escaping (String) -> DocumentText?) {
        (self.variation, encoding, self.fileText) = (variation, expectation.encoding, fileText)
        identifiers = IdentifierMap(expectation)
        client = ClientState(encoding: expectation.encoding)
    }

    /// Whether a request of the client has no response yet.
    var isWaiting: Bool { !pending.isEmpty }

    /// A message of the client.
    mutating func replayed(_ message: JSON) -> JSON {
        let message = identifiers.replayed(message)
        guard variation.comparesEffects else { return message }
        for request in message.array ?? [message] {
            guard let id = request["id"], let method = request["method"]?.string else { continue }
            let uri = document(of: request)
            asked[method] = uri
            pending[id] = Request(method: method, uri: uri, client: client)
        }
        defer { client.take(message) }
        guard case .encoding(let other) = variation else { return message }
        return convert(message, to: other).offering(other)
    }

    /// A message of the server.
    ///
    /// - Parameter isExpected: whether the session may have it; what a server says to learn its client's state anew it has not.
    mutating func recorded(_ message: JSON, isExpected: Bool = true) -> JSON {
        let message = isExpected ? identifiers.recorded(message) : message
        guard variation.comparesEffects else { return message }
        if let answers = message.array { return .array(answers.map { recordedOne($0) }) }
        return recordedOne(message)
    }

    private mutating func recordedOne(_ message: JSON) -> JSON {
        guard message["method"] == nil, let request = message["id"].flatMap({ pending.removeValue(forKey: $0) }) else {
            let params = message["params"]
            let main = params?["uri"]?.string
            return restored(message, in: main, client) { $0 == main ? params?["version"] : nil }
        }
        let completed = effects.complete(message, to: request.method, of: request.uri)
        return restored(completed, in: request.uri, request.client) { _ in nil }
    }

    /// With the positions of the session.
    private func restored(
        _ message: JSON, in uri: String?, _ client: ClientState, _ version: @escaping (String) -> JSON?
    ) -> JSON {
        guard case .encoding(let other) = variation else { return message }
        return PositionConversion(from: other, to: encoding) { uri in
            client.text(of: uri, version: version(uri)) ?? text(ofFile: uri)
        }.convert(message, in: uri)
    }

    private func convert(_ message: JSON, to other: PositionEncoding) -> JSON {
        let uri = document(of: message)
        guard message["method"] == "textDocument/didChange", let uri,
            let changes = message["params"]?["contentChanges"]?.array,
            var text = client.text(of: uri)
        else {
            return PositionConversion(from: encoding, to: other) { client.text(of: $0) ?? text(ofFile: $0) }
                .convert(message, in: uri)
        }
        // The places of each change count in what the changes before it have made.
        let converted = changes.map { change in
            defer { text = text.applying(change, encoding) }
            return PositionConversion(from: encoding, to: other) { [text] _ in text }.convert(change, in: uri)
        }
        return message.setting("params", to: message["params"]?.setting("contentChanges", to: .array(converted)))
    }

    /// The document of a message of the client. An item that is to be resolved is of the document for which it was given, whatever it
    /// names.
    private func document(of message: JSON) -> String? {
        guard let method = message["method"]?.string, method.hasSuffix("/resolve") else {
            return message["params"]?.firstURI
        }
        return asked["textDocument/" + method.dropLast("/resolve".count)]
    }

    private func text(ofFile uri: String) -> DocumentText? {
        let root = "file://" + Placeholders.root + "/"
        return uri.hasPrefix(root) ? fileText(decodingPercents(uri.dropFirst(root.count))) : nil
    }
}
