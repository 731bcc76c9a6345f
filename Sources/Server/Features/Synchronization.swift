import AnnotationProtocol
import Exports
import JSONRPC
import Logging

extension Feature {
    static let synchronization = Feature(
        "textDocumentSync", ["openClose": true, "change": 2, "save": true]
    )
    .receiving(DidOpenNotification.self) { $1.open($0) }
    .receiving(DidChangeNotification.self) { $1.change($0) }
    .receiving(DidSaveNotification.self) { $1.workspace.settle(uri: $0.uri) }
    .receiving(DidCloseNotification.self) { $1.close($0.uri) }
}

extension Session {
    func change(_ params: DidChangeNotification.Params) {
        if !workspace.change(params) {
            logger.warning("a change of a document that is not open", metadata: ["uri": "\(params.uri)"])
        }
        tellIfTooLong(params.uri)
    }

    func open(_ params: DidOpenNotification.Params) {
        workspace.open(params)
        tellIfTooLong(params.uri)
        if let folder = workspace.ignoring.folder(of: params.uri), !workspace.ignoring.isKnown(folder) {
            loadIgnored(from: [folder])
        }
    }

    func close(_ uri: String) {
        if workspace.close(uri: uri) { read(uri, withText: workspace.hasText(ofFile: uri)) }
        sentTokens.forget(uri)
        shownTokens.forget(uri)
        shownLenses.forget(uri)
        pulled.forget(uri)
        toldTooLong.remove(FileURI.canonical(uri))
    }

    /// Tells the user, once while a document is open, that it is left alone for its length.
    private func tellIfTooLong(_ uri: String) {
        guard workspace.isTooLong(uri: uri), toldTooLong.insert(FileURI.canonical(uri)).inserted else { return }
        let message =
            "\(displayText(DocumentName(uri: uri).file)) is longer than \(configuration.maxFileBytes) bytes "
            + "(gainsay.maxFileBytes): nothing in it is annotated as long as it is"
        connection.notify(ShowMessageNotification.self, MessageParams(.warning, message))
    }

    /// What is open now, annotated and compared. Throws when the request that wants it is cancelled.
    func snapshot() throws(ResponseError) -> Snapshot {
        let flag = currentFlag
        guard workspace.update(while: { !flag.isSet }) else { throw .cancelled }
        return workspace.snapshot
    }

    /// An open document, annotated and compared.
    func document(_ uri: String) throws(ResponseError) -> DocumentView {
        guard let document = try snapshot().document(uri) else {
            throw ResponseError(.invalidParams, "\(uri) is not open")
        }
        return document
    }
}
