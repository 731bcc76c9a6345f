import AnnotationProtocol
import JSONRPC

extension Session {
    func ignore(_ ignored: [IgnoredWords]) throws(ResponseError) {
        try changeIgnored(ignored, "It is ignored until the server ends") {
            (lists, words, folder) throws(IgnoreFile.Problem) in try lists.add(words, in: folder)
        }
    }

    func unignore(_ ignored: [IgnoredWords]) throws(ResponseError) {
        try changeIgnored(ignored, "It is still ignored") {
            (lists, words, folder) throws(IgnoreFile.Problem) in try lists.remove(words, from: folder)
        }
    }

    /// What the files say now.
    func listIgnored() -> JSON {
        loadIgnored(from: workspace.ignoring.folders)
        return workspace.ignoring.all.json
    }

    /// Reads what is ignored in folders. A file that cannot be read is told of, and what was known goes on to hold.
    func loadIgnored(from folders: [IgnoreFolder]) {
        for folder in folders {
            do throws(IgnoreFile.Problem) {
                try workspace.changeIgnoring { (lists) throws(IgnoreFile.Problem) in try lists.load(folder) }
            } catch {
                connection.notify(ShowMessageNotification.self, MessageParams(.warning, error.message))
            }
        }
    }

    /// The folders of the workspace are others by now.
    func moveIgnoring(to folders: [IgnoreFolder]) {
        workspace.changeIgnoring { $0.workspaceFolders = folders }
        loadIgnored(from: folders.filter { !workspace.ignoring.isKnown($0) })
    }

    /// - Parameter consequence: what holds when nothing can be written.
    private func changeIgnored(
        _ ignored: [IgnoredWords], _ consequence: String,
        _ change: (inout IgnoreLists, IgnoredWords, IgnoreFolder) throws(IgnoreFile.Problem) -> Void
    ) throws(ResponseError) {
        defer { refreshFeatures() }
        for var words in ignored {
            let folder = try folder(of: words)
            words.folder = folder.uri
            do throws(IgnoreFile.Problem) {
                try workspace.changeIgnoring { (lists) throws(IgnoreFile.Problem) in try change(&lists, words, folder) }
            } catch {
                throw ResponseError(.requestFailed, "\(error.message). \(consequence)")
            }
        }
    }

    /// Only files of folders that the client has told of are written.
    private func folder(of words: IgnoredWords) throws(ResponseError) -> IgnoreFolder {
        guard let folder = IgnoreFolder(uri: words.folder), workspace.ignoring.isKnown(folder) else {
            throw ResponseError(.invalidParams, "\(words.folder) is no folder of the workspace or of an open document")
        }
        return folder
    }
}
