import AnnotationProtocol
import Exports
import Stories

/// Remembers which annotations a client was told of, so that it is told of those that have changed.
struct ChangeNotices {
    /// By canonical URI, a hash of all that `annotation/document` and `annotation/story` say of a document.
    private var told: [String: (uri: String, digest: Int)] = [:]

    /// The documents to tell of.
    ///
    /// - Parameter uris: canonical URIs of those that may be others.
    mutating func update(to snapshot: Snapshot, of uris: Set<String>) -> [AnnotationsChangedNotification.Document] {
        uris.sorted().compactMap { uri in
            guard let document = snapshot.document(uri) else {
                return told.removeValue(forKey: uri).map { .init(uri: $0.uri, version: nil) }
            }
            let digest = document.digest
            if told[uri]?.digest == digest { return nil }
            told[uri] = (document.uri, digest)
            return .init(uri: document.uri, version: document.version)
        }
    }
}

extension Session {
    func tellChanges(to snapshot: Snapshot, of uris: Set<String>) {
        guard configuration.changeNotifications else { return }
        let documents = changeNotices.update(to: snapshot, of: uris)
        if !documents.isEmpty { connection.notify(AnnotationsChangedNotification.self, .init(documents: documents)) }
    }
}

extension DocumentView {
    fileprivate var digest: Int {
        var hasher = Hasher()
        hasher.combine(version)
        hasher.combine(
            story.story.annotationObjects(ofArticle: index, selecting: AnnotationSelection(layers: .all)))
        for (drift, member) in driftMembers {
            hasher.combine(drift.message)
            hasher.combine(member)
        }
        return hasher.finalize()
    }
}
