import AnnotationProtocol
import Annotations
import Markup
import Stories
import Text

/// The open documents, the files of the workspace's folders, and the stories that they make: the only state of the server
/// that changes. Documents and files are known by canonical URIs.
struct Workspace {
    private var documents: [String: OpenDocument] = [:]
    /// Files of the folders. Of those that are compared with an open document there is the text as well; an open document
    /// stands in the place of its file.
    private var files: [String: ArticleFile] = [:]
    private var index = StoryIndex()
    private var stories = OpenStories()
    /// How often stories were brought up to date.
    private(set) var generation = 0
    /// Names of the stories of which only the articles of one event are compared, since there are many of them.
    private var mixedStories: Set<String> = []
    /// Documents and files that came, went or changed since stories were last brought up to date.
    private var changed: Set<String> = []
    /// Files that came from the scan of a folder which goes on.
    private var scanned: Set<String> = []
    /// Documents that changed, or have another story, since that was last taken.
    private var untold: Set<String> = []
    /// Files of which the text is missing, those of them that have been asked for, and those that came meanwhile: nothing is
    /// compared before all are there.
    private var missing: Set<String> = []
    private var requested: Set<String> = []
    private var arrived: Set<String> = []
    /// How many articles are compared with each other whether they tell of one event or not.
    private static let largestWhole = 50
    private let unit: LineTable.Unit
    private var configuration: Configuration
    private let annotator = Annotator()
    /// What the user does not want to be told.
    private(set) var ignoring = IgnoreLists()

    /// - Parameter unit: what columns count.
    init(unit: LineTable.Unit, configuration: Configuration = Configuration()) {
        self.unit = unit
        self.configuration = configuration
    }

    /// Goes by other settings from now on. Files are kept.
    mutating func configure(_ new: Configuration) {
        let old = configuration
        configuration = new
        if new.storyScope != old.storyScope {
            mixedStories = []
            reindex(files.keys) { _ in true }
        }
        for uri in documents.keys {
            let choice = choice(of: uri)
            documents[uri]?.choose(choice)
            touch(uri)
        }
    }

    /// Changes what is ignored. The client is told about all documents again, even when the change fails half-way.
    mutating func changeIgnoring<Failure: Error>(
        _ change: (inout IgnoreLists) throws(Failure) -> Void
    ) throws(Failure) {
        defer { untold.formUnion(documents.keys) }
        try change(&ignoring)
    }

    mutating func open(_ params: DidOpenNotification.Params) {
        let name = DocumentName(uri: params.uri).file
        let uri = FileURI.canonical(params.uri)
        documents[uri] = OpenDocument(
            uri: params.uri, version: params.version, text: Array(params.text.utf8),
            markup: params.languageID.flatMap { MarkupFormat(languageID: $0) } ?? MarkupFormat(fileName: name),
            choice: choice(of: uri), unit: unit)
        touch(uri)
    }

    /// Returns false when the document is not open.
    mutating func change(_ params: DidChangeNotification.Params) -> Bool {
        let uri = FileURI.canonical(params.uri)
        guard documents[uri] != nil else { return false }
        documents[uri]?.apply(params.changes, version: params.version)
        touch(uri)
        return true
    }

    /// The text of a document is one that its user wants diagnostics of: it was saved, or is to be checked.
    mutating func settle(uri: String) {
        let uri = FileURI.canonical(uri)
        guard documents[uri]?.isSettled == false else { return }
        documents[uri]?.isSettled = true
        touch(uri)
    }

    /// Returns whether it is a file of a folder, which has to be read again.
    mutating func close(uri: String) -> Bool {
        let uri = FileURI.canonical(uri)
        guard documents.removeValue(forKey: uri) != nil else { return false }
        touch(uri)
        return files[uri] != nil
    }

    /// Whether an open document is left alone for its length.
    func isTooLong(uri: String) -> Bool { documents[FileURI.canonical(uri)]?.isTooLong ?? false }

    private func choice(of uri: String) -> AnnotationChoice {
        let folder = ignoring.folder(of: uri) ?? IgnoreFolder(uri: DocumentName(uri: uri).folder)
        let isExcluded = folder.map { folder in
            FileURI.path(of: uri).map { FileFilter(configuration).excludes($0, in: folder.path) } ?? false
        }
        return AnnotationChoice(configuration, isExcluded: isExcluded ?? false)
    }

    private mutating func touch(_ uri: String) {
        changed.insert(uri)
        untold.insert(uri)
    }
}

/// Files of folders.
extension Workspace {
    /// Takes what was read of a file in place of what was known of it.
    ///
    /// - Parameter isScanned: whether it is one of many, so that nothing is compared before `finishScan`.
    mutating func put(_ content: FileContent, ofFile uri: String, isScanned: Bool) {
        files[uri] = content.file
        if documents[uri] == nil {
            enter(content.facts, of: uri)
            if isScanned { scanned.insert(uri) } else { arrived.insert(uri) }
        }
        endRequest(of: uri)
    }

    private mutating func endRequest(of uri: String) {
        requested.remove(uri)
        guard requested.isEmpty else { return }
        changed.formUnion(arrived)
        arrived = []
    }

    mutating func finishScan() {
        changed.formUnion(scanned)
        scanned = []
    }

    /// Whether the text of a file is kept as well.
    func hasText(ofFile uri: String) -> Bool { files[uri]?.document != nil }

    /// Of the files that are not open, in the order of their URIs.
    var symbolsOfFiles: some Sequence<(uri: String, symbols: FileSymbols)> {
        files.keys.sorted().lazy.filter { documents[$0] == nil }.compactMap { uri in
            files[uri].map { (uri, $0.symbols) }
        }
    }

    mutating func removeFile(_ uri: String) {
        endRequest(of: uri)
        guard files.removeValue(forKey: uri) != nil, documents[uri] == nil else { return }
        changed.insert(uri)
    }

    mutating func removeFiles(where isGone: (String) -> Bool) {
        for uri in files.keys.filter(isGone) { removeFile(uri) }
    }

    /// How many files of a folder are known.
    func fileCount(under uri: String) -> Int { files.keys.count { $0.hasPrefix(uri) } }

    /// Files to be read for their text, each once.
    mutating func takeMissingFiles() -> [String] {
        let wanted = missing.subtracting(requested).sorted()
        requested.formUnion(wanted)
        missing = []
        return wanted
    }
}

/// Stories.
extension Workspace {
    /// Whether there is something to bring up to date or to tell.
    var hasChanged: Bool { !untold.isEmpty || !changed.isEmpty }

    /// What is open, annotated and compared, as of the last update.
    var snapshot: Snapshot {
        Snapshot(
            stories: stories.sorted, preferences: Preferences(configuration: configuration, ignoring: ignoring))
    }

    /// The documents that were touched, and those that have another story, since the last call.
    mutating func takeUntold() -> Set<String> {
        defer { untold = [] }
        return untold
    }

    /// Annotates what has changed and compares again what that touches.
    ///
    /// - Parameter isWanted: asked again and again; when it is not, what is done so far is kept for the next time.
    /// - Returns: false when it was stopped.
    mutating func update(while isWanted: () -> Bool) -> Bool {
        guard !changed.isEmpty else { return true }
        for uri in changed where documents[uri]?.isOutOfDate ?? false {
            documents[uri]?.annotate(by: annotator, while: isWanted)
            if !isWanted() { return false }
        }
        for uri in changed {
            if let facts = documents[uri]?.annotated?.facts {
                enter(facts, of: uri)
            } else if documents[uri] != nil || files[uri] == nil {
                index.remove(id: uri)
            }
        }
        var updated = OpenStories()
        swap(&updated, &stories)
        let renewed = updated.update(
            of: Set(documents.keys), changed: changed, group: { index.group(of: $0) }, story: { makeStory(of: $0) })
        stories = updated
        generation += 1
        untold.formUnion(renewed)
        if changed.contains(where: { documents[$0] == nil }) { forgetTexts() }
        changed = []
        return true
    }

    /// Keeps the texts of those files only that are compared with an open document.
    private mutating func forgetTexts() {
        let needed = stories.uris
        for uri in files.keys where hasText(ofFile: uri) && !needed.contains(uri) { files[uri]?.document = nil }
    }

    private func storyKey(of uri: String) -> StoryKey {
        switch configuration.storyScope {
        case .none, .field: StoryKey(uri)
        case .folder, .auto: storyKey(named: DocumentName(uri: uri).folder)
        case .all: storyKey(named: "all")
        }
    }

    private func storyKey(named name: String) -> StoryKey {
        StoryKey(name, isMixed: configuration.storyScope == .auto || mixedStories.contains(name))
    }

    /// Takes an article into the index. A story that grows too large to be compared as a whole is told apart by event from then on,
    /// so that an edit costs what the articles of its event cost.
    private mutating func enter(_ facts: ArticleFacts, of uri: String) {
        let story = storyKey(of: uri)
        index.put(facts, id: uri, in: story)
        guard !story.isMixed, index.group(of: uri).count > Self.largestWhole else { return }
        mixedStories.insert(story.name)
        reindex(Set(files.keys).union(documents.keys)) { $0.name == story.name }
    }

    /// Puts articles into the story that they belong to now.
    private mutating func reindex(_ uris: some Sequence<String>, where isWanted: (StoryKey) -> Bool) {
        for uri in uris {
            let story = storyKey(of: uri)
            if isWanted(story), let facts = index.facts(of: uri) { index.put(facts, id: uri, in: story) }
        }
    }

    /// Files whose text is missing are left out until it is there.
    private mutating func makeStory(of uris: [String]) -> OpenStory {
        let ids = articleIDs(of: uris)
        var members: [OpenDocument] = []
        var articles: [StoryArticle] = []
        for (uri, id) in zip(uris, ids) {
            if let document = documents[uri] ?? files[uri]?.document, let annotated = document.annotated {
                members.append(document)
                articles.append(
                    StoryArticle(id: id, uri: document.uri, article: annotated.article, facts: annotated.facts))
            } else {
                missing.insert(uri)
            }
        }
        let name = configuration.storyScope == .all ? "all" : DocumentName(uri: uris[0]).folderName
        let threshold = configuration.threshold
        let story =
            members.count == uris.count
            ? index.story(name, of: uris, articles, threshold: threshold)
            : compare(articles, story: name, threshold: threshold)
        return OpenStory(story: story, documents: members)
    }
}

/// What messages call the articles of a story: the file name without its extension, else with it, else the URI, whichever
/// tells them apart.
private func articleIDs(of uris: [String]) -> [String] {
    let names = uris.map { DocumentName(uri: $0) }
    let stems = Dictionary(grouping: names, by: \.stem)
    let files = Dictionary(grouping: names, by: \.file)
    return zip(uris, names).map { uri, name in
        stems[name.stem]?.count == 1 ? name.stem : files[name.file]?.count == 1 ? name.file : uri
    }
}
