import AnnotationProtocol
import JSONRPC

extension Feature {
    static let lifecycle = Feature { [("positionEncoding", .string($0.positionEncoding.rawValue))] }
        .answering(InitializeRequest.self) { (params, session, _) throws(ResponseError) in
            try session.initialize(params)
        }
        .receiving(InitializedNotification.self) { $1.begin() }
        .receiving(DidChangeConfigurationNotification.self) { $1.changeConfiguration($0) }
        .receiving(SetTraceNotification.self) { $1.trace = $0.value }
        .answering(ShutdownRequest.self) { _, session, _ in session.shutDown() }
        .receiving(ShutdownNotification.self) { _, session in _ = session.shutDown() }
}

extension Session {
    func initialize(_ params: InitializeRequest.Params) throws(ResponseError) -> InitializeRequest.Result {
        lifecycle = .running
        client = params.capabilities
        settings.begin(params.section)
        positionEncoding = configuration.positionEncoding ?? PositionEncoding(offered: client.positionEncodings)
        workspace = Workspace(unit: positionEncoding.unit, configuration: configuration)
        workspace.changeIgnoring { $0.workspaceFolders = params.folders.compactMap { IgnoreFolder(uri: $0.uri) } }
        initialFolders = params.folders
        trace = params.trace
        if let id = params.processID { watchProcess(id) }
        return InitializeRequest.Result(capabilities: Router.capabilities(for: self), serverVersion: programVersion)
    }

    /// The client has read the answer to `initialize`: from now on it may be asked for something.
    func begin() {
        showProblemsOfSettings()
        loadIgnored(from: workspace.ignoring.workspaceFolders)
        var registrations: [RegisterCapabilityRequest.Registration] = []
        if client.configurationIsRegistered { registrations.append(.init(DidChangeConfigurationNotification.method)) }
        if client.filesCanBeWatched {
            registrations.append(DidChangeWatchedFilesNotification.registration(globs: FileFilter.watchedGlobs))
        }
        if !registrations.isEmpty { connection.request(RegisterCapabilityRequest.self, .init(registrations)) }
        askForConfiguration()
        add(initialFolders)
    }

    /// Says all that is left to say; after that only `exit` is heard.
    func shutDown() -> JSON {
        publishDiagnostics()
        lifecycle = .shutDown
        return .null
    }
}
