import AnnotationProtocol
import JSONRPC
import Logging

extension Feature {
    /// The folders of the workspace: their articles are indexed, and kept up to date.
    static let folders = Feature(
        "workspace", ["workspaceFolders": ["supported": true, "changeNotifications": true]]
    )
    .receiving(DidChangeWorkspaceFoldersNotification.self) { $1.change($0) }
    .receiving(DidChangeWatchedFilesNotification.self) { $1.change($0) }
    .receiving(WorkDoneProgressCancelNotification.self) { $1.cancelProgress($0) }
}

extension Session {
    func change(_ params: DidChangeWorkspaceFoldersNotification.Params) {
        for folder in params.removed { remove(folder) }
        add(params.added)
        moveIgnoring(to: folders.paths.map { IgnoreFolder(path: $0) })
        // What is excluded is said by paths in folders.
        workspace.configure(configuration)
    }

    func add(_ added: [WorkspaceFolder]) {
        for folder in added {
            if let path = folders.add(folder) { scan(path) }
        }
    }

    /// Reads all folders again, by other settings.
    func rescanFolders() {
        folders.stopScans { _ in true }
        workspace.removeFiles { _ in true }
        for path in folders.paths { scan(path) }
    }

    func change(_ params: DidChangeWatchedFilesNotification.Params) {
        let filter = FileFilter(configuration)
        for change in params.changes {
            guard let path = FileURI.path(of: change.uri) else { continue }
            let uri = FileURI.uri(ofPath: path)
            if let folder = IgnoreFolder(listPath: path), workspace.ignoring.isKnown(folder) {
                loadIgnored(from: [folder])
                refreshFeatures()
            }
            if change.isDeleted { workspace.removeFiles { $0.hasPrefix(uri + "/") } }
            // Whether it is still there is told by reading it, behind what is read of it already.
            if let folder = folders.folder(of: path), filter.takes(path, in: folder) {
                read(uri, withText: workspace.hasText(ofFile: uri))
            }
        }
    }

    func cancelProgress(_ params: WorkDoneProgressCancelNotification.Params) {
        for progress in folders.scans where progress.token.map({ JSON.string($0) }) == params.token {
            progress.scan.flag.set()
        }
    }

    /// Has a file of the workspace's folders read again.
    func read(_ uri: String, withText: Bool) {
        guard let path = FileURI.path(of: uri), let folder = folders.folder(of: path) else {
            return workspace.removeFile(uri)
        }
        reading.read(
            path: path, in: folder, FileFilter(configuration), unit: positionEncoding.unit, withText: withText)
    }

    private func remove(_ folder: WorkspaceFolder) {
        guard let path = folders.remove(folder) else { return }
        let prefix = FileURI.uri(ofPath: path) + "/"
        workspace.removeFiles { uri in
            uri.hasPrefix(prefix) && FileURI.path(of: uri).flatMap { folders.folder(of: $0) } == nil
        }
    }

    private func scan(_ path: String) {
        let scan = FolderScan(folder: path, filter: FileFilter(configuration), unit: positionEncoding.unit)
        folders.scans.append(.init(scan: scan))
        beginProgress(of: scan)
        reading.scan(scan)
    }
}
