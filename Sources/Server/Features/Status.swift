import AnnotationProtocol
import Annotations
import JSONRPC
import Stories
import Text

extension Feature {
    static let status = Feature()
        .answering(StatusRequest.self) { (_, session, _) throws(ResponseError) in try session.status() }
}

extension Session {
    func status() throws(ResponseError) -> StatusRequest.Result {
        StatusRequest.Result(
            documents: try snapshot().documents.filter(\.isOpen).map(\.status), folders: folderStatus,
            ignored: workspace.ignoring.all.count, positionEncoding: positionEncoding, configuration: configuration)
    }

    private var folderStatus: [StatusRequest.Folder] {
        folders.paths.map { path in
            let uri = FileURI.uri(ofPath: path) + "/"
            return StatusRequest.Folder(
                uri: uri, files: workspace.fileCount(under: uri),
                percentage: folders.scans.first { $0.scan.folder == path }?.percentage)
        }
    }
}

extension DocumentView {
    fileprivate var status: StatusRequest.Document {
        let findings = Dictionary(grouping: Set(shownFindings.map(\.place)), by: \.code).mapValues(\.count)
        return StatusRequest.Document(
            uri: uri, version: version, language: article.document.language.tag, leftAlone: exception?.rawValue,
            story: story.story.name, articles: story.documents.count,
            counts: [
                ("quote", shownQuotes.count), ("claim", annotations.claims.count),
                ("denial", annotations.denials.count), ("numberConflict", findings[.numberConflict] ?? 0),
                ("drift", findings[.drift] ?? 0),
            ])
    }
}
