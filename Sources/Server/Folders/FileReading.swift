import Annotations
import Files
import JSONRPC
import Markup
import Stories
import Synchronization
import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads and annotates files on threads of its own, so that nothing else waits for that.
package final class FileReading: Sendable {
    private enum Task {
        case folder(FolderScan)
        /// A file of a scan, or one that was asked for alone.
        case file(WantedFile, FolderScan?)
    }

    private struct WantedFile: Hashable {
        let path: String
        /// Out of which no link may lead.
        let folder: String
        let filter: FileFilter
        /// What columns count.
        let unit: LineTable.Unit
        let withText: Bool
    }

    private let tasks = WorkQueue<Task>()
    private let take: @Sendable (FileNews) -> Void
    private let hasStarted = Atomic(false)
    /// Asked for alone, and not begun yet: a file that changes again and again waits once.
    private let waiting = Mutex<Set<WantedFile>>([])

    /// - Parameter take: gets what is found, on the reading threads.
    package init(take: @escaping @Sendable (FileNews) -> Void) { self.take = take }

    /// Starts, when there is something to do first, as many threads as there are processors for them beside the worker's.
    private func start() {
        guard !hasStarted.exchange(true, ordering: .relaxed) else { return }
        for _ in 0..<max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1)) {
            startThread { [self] in
                #if os(Linux)
                    // Of this thread alone: what the client waits for comes first.
                    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
                #endif
                let annotator = Annotator()
                while true { run(tasks.pop(), annotator) }
            }
        }
    }

    /// Reads all articles of a folder, but keeps no text, behind everything else.
    func scan(_ scan: FolderScan) {
        start()
        tasks.push(.folder(scan), isUrgent: false)
    }

    /// Reads a file of a folder.
    ///
    /// - Parameters:
    ///   - folder: out of which no link may lead.
    ///   - unit: what columns of the document count.
    ///   - withText: whether the text is wanted.
    func read(path: String, in folder: String, _ filter: FileFilter, unit: LineTable.Unit, withText: Bool) {
        start()
        let file = WantedFile(path: path, folder: folder, filter: filter, unit: unit, withText: withText)
        if waiting.withLock({ $0.insert(file).inserted }) { tasks.push(.file(file, nil), isUrgent: true) }
    }

    private func run(_ task: Task, _ annotator: Annotator) {
        switch task {
        case .folder(let scan):
            let paths = FoundPath.find(path: scan.folder) {
                scan.flag.isSet || scan.filter.leavesOut($0, in: scan.folder)
            }.compactMap(\.file?.path)
            take(.listed(scan, count: paths.count))
            for path in paths {
                let file = WantedFile(
                    path: path, folder: scan.folder, filter: scan.filter, unit: scan.unit, withText: false)
                tasks.push(.file(file, scan), isUrgent: false)
            }
        case .file(let file, let scan):
            if scan == nil { waiting.withLock { _ = $0.remove(file) } }
            let isWanted = !(scan?.flag.isSet ?? false)
            var content = isWanted ? content(of: file, annotator) : nil
            if !file.withText { content?.file.document = nil }
            take(.read(scan, uri: FileURI.uri(ofPath: file.path), content))
        }
    }

    private func content(of file: WantedFile, _ annotator: Annotator) -> FileContent? {
        let bytes = try? readFile(file.path, inside: file.folder, atMost: file.filter.maxBytes)
        guard let bytes, case .success = plainText(bytes) else { return nil }
        var document = OpenDocument(
            uri: FileURI.uri(ofPath: file.path), version: nil, text: bytes, markup: MarkupFormat(fileName: file.path),
            choice: file.filter.choice, unit: file.unit)
        document.annotate(by: annotator)
        return document.annotated.map { annotated in
            let lines = SourceLines(table: document.lines, map: annotated.article.document.sourceMap)
            let symbols = FileSymbols(findSymbols(in: annotated.article), in: lines)
            return FileContent(facts: annotated.facts, file: ArticleFile(symbols: symbols, document: document))
        }
    }
}
