import AnnotationProtocol

/// URIs of files (RFC 8089).
enum FileURI {
    /// The path that a URI names on this machine; nil for other URIs and for what no path can be.
    static func path(of uri: String) -> String? {
        guard uri.lowercased().hasPrefix("file:") else { return nil }
        var rest = uri.dropFirst(5).prefix { $0 != "?" && $0 != "#" }
        if rest.hasPrefix("//") {
            let host = rest.dropFirst(2).prefix { $0 != "/" }
            guard host.isEmpty || host.lowercased() == "localhost" else { return nil }
            rest = rest[host.endIndex...]
        }
        guard rest.hasPrefix("/") else { return nil }
        let path = decodingPercents(rest)
        return path.utf8.contains(0) ? nil : path
    }

    static func uri(ofPath path: String) -> String { "file://" + percentEncoded(path: path) }

    /// One spelling of all URIs that name a file. Clients escape more or fewer characters. Other URIs stay as they are.
    static func canonical(_ uri: String) -> String { path(of: uri).map { self.uri(ofPath: $0) } ?? uri }
}
