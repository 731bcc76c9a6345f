import AnnotationProtocol

/// URIs of files (RFC 8089).
enum FileURI {
    /// The path that a URI names; nil for other URIs.
    static func path(of uri: String) -> String? {
        guard uri.lowercased().hasPrefix("file:") else { return nil }
        var rest = uri.dropFirst(5).prefix { $0 != "?" && $0 != "#" }
        if rest.hasPrefix("//") { rest = rest.dropFirst(2).drop { $0 != "/" } }
        return rest.hasPrefix("/") ? decodingPercents(rest) : nil
    }

    static func uri(ofPath path: String) -> String { "file://" + percentEncoded(path: path) }

    /// One spelling of all URIs that name a file. Clients escape more or fewer characters. Other URIs stay as they are.
    static func canonical(_ uri: String) -> String { path(of: uri).map { self.uri(ofPath: $0) } ?? uri }
}
