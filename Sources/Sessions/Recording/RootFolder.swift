import AnnotationProtocol
import JSONRPC

/// The path of the folder that a client works in, by the params of `initialize`; nil where it works in none.
func rootFolder(of params: JSON) -> String? {
    let uri = params["rootUri"]?.string ?? params["workspaceFolders"]?.array?.first?["uri"]?.string
    let path = uri.map(path(ofURI:)) ?? params["rootPath"]?.string
    guard var path, path.hasPrefix("/") else { return nil }
    while path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty ? nil : path
}

private func path(ofURI uri: String) -> String {
    guard uri.hasPrefix("file://") else { return "" }
    return decodingPercents(uri.dropFirst("file://".count))
}
