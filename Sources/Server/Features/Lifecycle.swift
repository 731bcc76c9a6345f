import AnnotationProtocol
import JSONRPC

/// The version of the program, which `initialize` and `--version` show.
package let programVersion = "0.1.0"

extension Session {
    func initialize(_ params: InitializeRequest.Params) throws(ResponseError) -> InitializeRequest.Result {
        guard lifecycle == .uninitialized else { throw ResponseError(.invalidRequest, "initialize comes only once") }
        lifecycle = .running
        client = params.capabilities
        let encoding = PositionEncoding(offered: client.positionEncodings)
        settings.begin(params.section)
        workspace = Workspace(unit: encoding.unit, configuration: configuration)
        if let id = params.processID { watchProcess(id) }
        return InitializeRequest.Result(positionEncoding: encoding, serverVersion: programVersion)
    }

    /// The client has read the answer to `initialize`: from now on it may be asked for something.
    func begin() {
        showProblemsOfSettings()
        var registrations: [RegisterCapabilityRequest.Registration] = []
        if client.configurationIsRegistered { registrations.append(.init(DidChangeConfigurationNotification.method)) }
        if !registrations.isEmpty { connection.request(RegisterCapabilityRequest.self, .init(registrations)) }
        askForConfiguration()
    }

    /// Says all that is left to say; after that only `exit` is heard.
    func shutDown() -> JSON {
        _ = publishDiagnostics()
        lifecycle = .shutDown
        return .null
    }
}
