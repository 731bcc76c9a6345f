import AnnotationProtocol
import JSONRPC
import Logging

extension Session {
    func change(_ params: DidChangeNotification.Params) {
        if !workspace.change(params) {
            logger.warning("a change of a document that is not open", metadata: ["uri": "\(params.uri)"])
        }
    }

    /// An open document, annotated and compared.
    func document(_ uri: String) throws(ResponseError) -> DocumentView {
        guard let document = workspace.snapshot().document(uri) else {
            throw ResponseError(.invalidParams, "\(uri) is not open")
        }
        return document
    }
}
