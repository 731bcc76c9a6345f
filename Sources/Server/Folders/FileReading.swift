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
        case file(path: String, FolderScan?, FileFilter, LineTable.Unit, withText: Bool)
    }

    private let tasks = WorkQueue<Task>()
    private let take: @Sendable (FileNews) -> Void
    private let hasStarted = Atomic(false)

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

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - unit: what columns of the document count.
    ///   - withText: whether the text is wanted.
    func read(path: String, _ filter: FileFilter, unit: LineTable.Unit, withText: Bool) {
        start()
        tasks.push(.file(path: path, nil, filter, unit, withText: withText), isUrgent: true)
    }

    private func run(_ task: Task, _ annotator: Annotator) {
        switch task {
        case .folder(let scan):
            let paths = FoundPath.find(path: scan.folder) {
                scan.flag.isSet || scan.filter.leavesOut($0, in: scan.folder)
            }.compactMap(\.file?.path)
            take(.listed(scan, count: paths.count))
            for path in paths {
                tasks.push(.file(path: path, scan, scan.filter, scan.unit, withText: false), isUrgent: false)
            }
        case .file(let path, let scan, let filter, let unit, let withText):
            let isWanted = !(scan?.flag.isSet ?? false)
            let uri = FileURI.uri(ofPath: path)
            var content = isWanted ? content(path, uri, filter, unit, annotator) : nil
            if !withText { content?.file.document = nil }
            take(.read(scan, uri: uri, content))
        }
    }

    private func content(
        _ path: String, _ uri: String, _ filter: FileFilter, _ unit: LineTable.Unit, _ annotator: Annotator
    ) -> FileContent? {
        guard var reader = ByteReader(path: path) else { return nil }
        let bytes = reader.readAll(atMost: filter.maxBytes)
        guard reader.failure == nil, let bytes, case .success = plainText(bytes) else { return nil }
        var document = OpenDocument(
            uri: uri, version: nil, text: bytes, markup: MarkupFormat(fileName: path), choice: filter.choice,
            unit: unit)
        document.annotate(by: annotator)
        return document.annotated.map { annotated in
            let lines = SourceLines(table: document.lines, map: annotated.article.document.sourceMap)
            let symbols = FileSymbols(findSymbols(in: annotated.article), in: lines)
            return FileContent(facts: annotated.facts, file: ArticleFile(symbols: symbols, document: document))
        }
    }
}
