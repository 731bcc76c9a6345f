import AnnotationProtocol

/// The parts of a URI that people know a document by.
package struct DocumentName: Hashable, Sendable {
    /// The URI up to the last slash, or the scheme of one without slashes.
    package let folder: String
    /// The last part of the path, decoded, with its extension.
    package let file: String

    package init(uri: String) {
        let path = uri.prefix { $0 != "?" && $0 != "#" }
        let cut = path.lastIndex(of: "/") ?? path.firstIndex(of: ":")
        let start = cut.map { path.index(after: $0) } ?? path.startIndex
        folder = String(path[..<start])
        file = decodingPercents(path[start...])
    }

    /// The last part of the folder's path.
    package var folderName: String {
        let parts = folder.split(separator: "/")
        return parts.last.map { decodingPercents($0) } ?? folder
    }

    /// The file name without its extension.
    package var stem: String {
        guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
        return String(file[..<dot])
    }
}
