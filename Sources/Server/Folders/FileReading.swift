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
        case scanned(WantedFile, FolderScan)
        /// A file that was asked for alone, by its path.
        case file(String)
    }

    /// What is being done about a file. It is read by one thread at a time, so that what is told of it last is the newest.
    private enum State {
        case waiting(WantedFile)
        case reading
        /// It has changed since the reading began.
        case outdated(WantedFile)
    }

    private struct WantedFile {
        let path: String
        /// Out of which no link may lead.
        let folder: String
        let filter: FileFilter
        /// What columns count.
        let unit: LineTable.Unit
        var withText: Bool

        /// The same, with its text where either wants it.
        func joined(with other: WantedFile) -> WantedFile {
            var joined = self
            joined.withText = withText || other.withText
            return joined
        }
    }

    private let tasks = WorkQueue<Task>()
    private let take: @Sendable (FileNews) -> Void
    private let hasStarted = Atomic(false)
    /// By path.
    private let states = Monitor<[String: State]>([:])

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
        if begin(file, as: .waiting(file)) { tasks.push(.file(path), isUrgent: true) }
    }

    /// Notes that a file is wanted. Returns whether nothing is being done about it yet; else it is read anew by what is wanted now.
    private func begin(_ file: WantedFile, as state: State) -> Bool {
        states.withLock { states in
            switch states[file.path] {
            case nil:
                states[file.path] = state
                return true
            case .reading: states[file.path] = .outdated(file)
            case .waiting(let other): states[file.path] = .waiting(file.joined(with: other))
            case .outdated(let other): states[file.path] = .outdated(file.joined(with: other))
            }
            return false
        }
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
                tasks.push(.scanned(file, scan), isUrgent: false)
            }
        case .scanned(let file, let scan):
            let isBegun = !scan.flag.isSet && begin(file, as: .reading)
            take(.read(scan, uri: FileURI.uri(ofPath: file.path), isBegun ? content(of: file, annotator) : nil))
            if isBegun { finish(file.path) }
        case .file(let path):
            let wanted = states.withLock { states -> WantedFile? in
                guard case .waiting(let file) = states[path] else { return nil }
                states[path] = .reading
                return file
            }
            guard let wanted else { return }
            take(.read(nil, uri: FileURI.uri(ofPath: path), content(of: wanted, annotator)))
            finish(path)
        }
    }

    /// Behind what is told of a file: it is read again where it has changed since.
    private func finish(_ path: String) {
        let isOutdated = states.withLock { states in
            guard case .outdated(let file) = states[path] else {
                states[path] = nil
                return false
            }
            states[path] = .waiting(file)
            return true
        }
        if isOutdated { tasks.push(.file(path), isUrgent: true) }
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
            return FileContent(
                facts: annotated.facts, file: ArticleFile(symbols: symbols, document: file.withText ? document : nil))
        }
    }
}
