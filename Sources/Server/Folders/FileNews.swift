import Stories
import Text

/// A folder of the workspace that is gone through for articles.
package final class FolderScan: Sendable {
    /// The folder, without a slash at its end.
    let folder: String
    let filter: FileFilter
    /// What columns of places in the files count.
    let unit: LineTable.Unit
    /// Set when nobody wants the articles any more.
    let flag = CancelFlag()

    init(folder: String, filter: FileFilter, unit: LineTable.Unit) {
        self.folder = folder
        self.filter = filter
        self.unit = unit
    }
}

/// What the threads that read files have found.
package enum FileNews: Sendable {
    /// How many articles there are to read.
    case listed(FolderScan, count: Int)
    /// A file of a scan, or one that was asked for alone.
    case read(FolderScan?, uri: String, FileContent?)
}

/// What was read of a file; of one that can't be read or holds no text there is none.
package struct FileContent: Sendable {
    /// What the index takes.
    let facts: ArticleFacts
    var file: ArticleFile
}

/// What the workspace keeps of a file that is not open.
struct ArticleFile: Sendable {
    let symbols: FileSymbols
    /// nil where the text is not wanted.
    var document: OpenDocument?
}
