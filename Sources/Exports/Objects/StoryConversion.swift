package import AnnotationProtocol
import Annotations
package import Stories

extension Story {
    /// The article as it is written: id, annotations and what else is selected.
    package func articleResult(ofArticle index: Int, selecting selection: AnnotationSelection) -> ArticleResult {
        let terms = selection.withTerms ? articles[index].eventTerms : nil
        return ArticleResult(
            id: articles[index].id, annotations: annotationObjects(ofArticle: index, selecting: selection),
            terms: terms?.map { TermObject(word: $0.word, weight: $0.weight) })
    }

    /// What the comparison of the story's articles found.
    package var storyObject: StoryObject {
        let conflicts = self.conflicts.enumerated().map { number, conflict in
            ConflictObject(
                id: AnnotationIDs.conflictID(number), relation: conflict.relation.rawValue,
                confidence: conflict.confidence, message: conflict.message,
                members: conflict.members.map { member in
                    ConflictObject.Member(
                        article: articles[member.article].id,
                        quantity: AnnotationIDs.id(.quantity, member.quantity), side: member.side,
                        minority: member.isMinority)
                })
        }
        return StoryObject(story: name, conflicts: conflicts, drift: drift.map(driftObject))
    }

    private func driftObject(_ drift: Drift) -> DriftObject {
        let kind: AnnotationKind = drift.kind == .quote ? .quote : .claim
        return DriftObject(
            kind: drift.kind.rawValue, what: drift.what, message: drift.message,
            members: drift.members.map { member in
                DriftObject.Member(
                    article: articles[member.article].id, annotation: AnnotationIDs.id(kind, member.annotation),
                    differs: member.differs.map { SpanObject($0, in: articles[member.article].article.document) })
            })
    }
}
