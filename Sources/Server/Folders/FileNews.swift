import Stories

/// A folder of the workspace that is gone through for articles.
final class FolderScan: Sendable {
    /// The folder, without a slash at its end.
    let folder: String
    let filter: FileFilter
    /// Set when nobody wants the articles any more.
    let flag = CancelFlag()

    init(folder: String, filter: FileFilter) {
        self.folder = folder
        self.filter = filter
    }
}

/// What the threads that read files have found.
enum FileNews: Sendable {
    /// How many articles there are to read.
    case listed(FolderScan, count: Int)
    /// A file of a scan, or one that was asked for alone.
    case read(FolderScan?, uri: String, FileContent?)
}

/// What is kept of a file; of one that can't be read or holds no text there is none.
struct FileContent: Sendable {
    let facts: ArticleFacts
    /// nil where only the facts were asked for.
    let document: OpenDocument?
}
