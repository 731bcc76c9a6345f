/// A language in which texts are marked up.
package enum MarkupFormat: String, CaseIterable, Sendable {
    /// CommonMark with the tables and the strikethrough of GitHub.
    case markdown
    case html

    /// What the extension of a file name or path says; nil for plain text.
    package init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[fileName.index(after: dot)...].lowercased() {
        case "md", "markdown", "mdown", "mkd": self = .markdown
        case "html", "htm", "xhtml": self = .html
        default: return nil
        }
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
