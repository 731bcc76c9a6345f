/// A language in which texts are marked up.
package enum MarkupFormat: String, CaseIterable, Sendable {
    /// CommonMark with the tables and the strikethrough of GitHub.
    case markdown
    case html

    /// Those of file names.
    package var extensions: [String] {
        switch self {
        case .markdown: ["md", "markdown", "mdown", "mkd"]
        case .html: ["html", "htm", "xhtml"]
        }
    }

    /// What the extension of a file name or path says; nil for plain text.
    package init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        let end = fileName[fileName.index(after: dot)...].lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains(end) }) else { return nil }
        self = format
    }

    /// What an editor calls the language of a document; nil for every other name.
    package init?(languageID: String) {
        switch languageID.lowercased() {
        case "markdown", "gfm", "rmd", "quarto": self = .markdown
        case "html", "xhtml", "mhtml": self = .html
        default: return nil
        }
    }
}
