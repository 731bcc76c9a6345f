import Markup

/// A file to read, or standard input.
struct InputFile: Sendable {
    /// As given, or as found in a folder; "-" for standard input.
    let path: String
    /// Id of the article when the file holds only one.
    let articleID: String
    /// Name of the folder's story; nil for standard input.
    let folderStory: String?
    let format: InputFormat
    /// Size in bytes; 0 when it is not known.
    let size: Int

    /// nil for plain text.
    var markup: MarkupFormat? {
        switch format {
        case .auto: MarkupFormat(fileName: path)
        case .markdown: .markdown
        case .html: .html
        case .jsonl, .plain: nil
        }
    }

    var isStandardInput: Bool { path == "-" }
    /// For messages.
    var name: String { isStandardInput ? "standard input" : path }
}
