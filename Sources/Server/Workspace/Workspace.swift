import AnnotationProtocol
import Annotations
import Markup
import Stories
import Text

/// The open documents and the stories that they make: the only state of the server that changes. The documents of one
/// folder are one story.
struct Workspace {
    private var documents: [String: OpenDocument] = [:]
    /// By folder, as of the last snapshot.
    private var stories: [String: OpenStory] = [:]
    /// Folders whose story is out of date.
    private var changedFolders: Set<String> = []
    /// Documents opened, changed or closed since they were last taken.
    private var touched: Set<String> = []
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

    /// Goes by other settings from now on.
    mutating func configure(_ new: Configuration) {
        configuration = new
        for uri in documents.keys { touch(uri) }
    }

    /// Changes what is ignored. The client is told about all documents again, even when the change fails half-way.
    mutating func changeIgnoring<Failure: Error>(
        _ change: (inout IgnoreLists) throws(Failure) -> Void
    ) throws(Failure) {
        defer { touched.formUnion(documents.keys) }
        try change(&ignoring)
    }

    /// Whether documents were touched since they were last taken.
    var hasChanged: Bool { !touched.isEmpty }

    mutating func open(_ params: DidOpenNotification.Params) {
        let name = DocumentName(uri: params.uri).file
        documents[params.uri] = OpenDocument(
            uri: params.uri, version: params.version, text: Array(params.text.utf8),
            markup: params.languageID.flatMap { MarkupFormat(languageID: $0) } ?? MarkupFormat(fileName: name),
            unit: unit)
        touch(params.uri)
    }

    /// Returns false when the document is not open.
    mutating func change(_ params: DidChangeNotification.Params) -> Bool {
        guard documents[params.uri] != nil else { return false }
        documents[params.uri]?.apply(params.changes, version: params.version)
        touch(params.uri)
        return true
    }

    mutating func close(uri: String) {
        guard documents.removeValue(forKey: uri) != nil else { return }
        touch(uri)
    }

    mutating func takeTouchedDocuments() -> Set<String> {
        defer { touched = [] }
        return touched
    }

    /// What is open now, annotated and compared.
    mutating func snapshot() -> Snapshot {
        for folder in changedFolders { stories[folder] = makeStory(folder: folder) }
        changedFolders = []
        return Snapshot(stories: stories.keys.sorted().compactMap { stories[$0] }, ignoring: ignoring)
    }

    private mutating func touch(_ uri: String) {
        touched.insert(uri)
        changedFolders.insert(DocumentName(uri: uri).folder)
    }

    private mutating func makeStory(folder: String) -> OpenStory? {
        let uris = documents.keys.filter { DocumentName(uri: $0).folder == folder }.sorted()
        guard let first = uris.first else { return nil }
        let names = uris.map { DocumentName(uri: $0) }
        let stems = Dictionary(grouping: names, by: \.stem)
        var members: [OpenDocument] = []
        let articles = zip(uris, names).compactMap { uri, name -> StoryArticle? in
            guard let (article, facts) = documents[uri]?.annotated(by: annotator), let document = documents[uri] else {
                return nil
            }
            members.append(document)
            return StoryArticle(
                id: stems[name.stem]?.count == 1 ? name.stem : name.file, article: article, facts: facts)
        }
        return OpenStory(
            story: compare(articles, story: DocumentName(uri: first).folderName, threshold: configuration.threshold),
            documents: members)
    }
}
