import AnnotationProtocol
import JSONRPC
import Logging

extension Session {
    /// Takes what a reading thread has found.
    func take(_ news: FileNews) {
        switch news {
        case .listed(let scan, let count): advance(scan) { $0.total = count }
        case .read(let scan, let uri, let content):
            if let content {
                workspace.put(content, ofFile: uri, isScanned: scan != nil)
            } else if scan == nil {
                workspace.removeFile(uri)
            }
            if let scan { advance(scan) { $0.done += 1 } }
        }
    }

    /// Shows the progress of a scan, where the client shows such a thing.
    func beginProgress(of scan: FolderScan) {
        guard client.progressIsShown else { return }
        lastProgress += 1
        let token = "gainsay/\(lastProgress)"
        connection.request(WorkDoneProgressCreateRequest.self, .init(token: token)) { [unowned self] answer in
            guard answer != nil, let place = folders.scans.firstIndex(where: { $0.scan === scan }) else { return }
            folders.scans[place].token = token
            connection.notify(
                ProgressNotification.self, .init(token: .string(token), .begin(title: "Reading articles")))
        }
    }

    private func advance(_ scan: FolderScan, _ step: (inout Folders.Progress) -> Void) {
        guard let place = folders.scans.firstIndex(where: { $0.scan === scan }) else { return }
        step(&folders.scans[place])
        let progress = folders.scans[place]
        if progress.isComplete {
            folders.scans.remove(at: place)
            workspace.finishScan()
            let message = scan.flag.isSet ? "Stopped" : "\(progress.done) articles"
            connection.notify(LogMessageNotification.self, MessageParams(.log, "\(scan.folder): \(message)"))
            if let token = progress.token {
                connection.notify(ProgressNotification.self, .init(token: .string(token), .end(message: message)))
            }
        } else if let token = progress.token, progress.percentage > progress.shownPercentage {
            folders.scans[place].shownPercentage = progress.percentage
            let message = "\(progress.done) of \(progress.total ?? 0)"
            connection.notify(
                ProgressNotification.self,
                .init(token: .string(token), .report(message: message, percentage: progress.percentage)))
        }
    }
}
