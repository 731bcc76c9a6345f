import AnnotationProtocol
import JSONRPC

extension Session {
    func ignore(_ ignored: [IgnoredWords]) throws(ResponseError) {
        for words in ignored {
            try checkFolder(of: words)
            do throws(IgnoreFile.Problem) {
                try workspace.changeIgnoring { (lists) throws(IgnoreFile.Problem) in try lists.add(words) }
            } catch {
                throw ResponseError(.requestFailed, "\(error.message). It is ignored until the server ends")
            }
        }
    }

    func unignore(_ ignored: [IgnoredWords]) throws(ResponseError) {
        for words in ignored {
            try checkFolder(of: words)
            do throws(IgnoreFile.Problem) {
                try workspace.changeIgnoring { (lists) throws(IgnoreFile.Problem) in try lists.remove(words) }
            } catch {
                throw ResponseError(.requestFailed, "\(error.message). It is still ignored")
            }
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

    /// Only files of folders that the client has told of are written.
    private func checkFolder(of words: IgnoredWords) throws(ResponseError) {
        guard workspace.ignoring.isKnown(IgnoreFolder(uri: words.folder)) else {
            throw ResponseError(.invalidParams, "\(words.folder) is no folder of the workspace or of an open document")
        }
    }
}
