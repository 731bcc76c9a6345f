package import AnnotationProtocol
import Annotations
package import Stories
import Text

extension Story {
    /// The annotations of one of the story's articles, with its part in conflicts and its links to other articles, in
    /// text order; of annotations that start together the longer comes first, then attributions, quotes, claims,
    /// denials, quantities, number conflicts.
    package func annotationObjects(ofArticle index: Int, selecting selection: AnnotationSelection) -> [AnnotationObject]
    {
        let objects = articles[index].article.objects(withText: selection.withText) {
            denialReferences(article: index, denial: $0)
        }
        return (objects + numberConflicts(ofArticle: index, withText: selection.withText))
            .filter(selection.includes)
            .enumerated()
            .sorted { a, b in
                a.element.span == b.element.span ? a.offset < b.offset : Span(a.element.span) < Span(b.element.span)
            }
            .map(\.element)
    }

    private func denialReferences(article index: Int, denial: Int) -> [AnnotationReference] {
        let own = articles[index].article.annotations.denials[denial].denies.map { (index, $0) }
        let linked = denialLinks.filter { $0.article == index && $0.denial == denial }.map {
            ($0.claimArticle, $0.claim)
        }
        return (own + linked).map { article, claim in
            AnnotationReference(article: articles[article].id, annotation: AnnotationIDs.id(.claim, claim))
        }
    }

    /// One object for each conflict that the article takes part in and each of its quantities in it.
    private func numberConflicts(ofArticle index: Int, withText: Bool) -> [AnnotationObject] {
        let article = articles[index].article
        let parts = conflicts.enumerated().flatMap { number, conflict in
            conflict.members.filter { $0.article == index }.map { (number, conflict, $0) }
        }
        let inTextOrder = parts.sorted { a, b in (a.2.quantity, a.0) < (b.2.quantity, b.0) }
        return inTextOrder.enumerated().map { place, part in
            let (number, conflict, member) = part
            let body = NumberConflictBody(
                quantity: AnnotationIDs.id(.quantity, member.quantity), conflict: AnnotationIDs.conflictID(number),
                side: member.side, relation: conflict.relation.rawValue,
                message: message(of: member, in: conflict))
            return article.object(
                .numberConflict, place, article.annotations.quantities[member.quantity].span, .numberConflict(body),
                withText: withText)
        }
    }
}

extension Article {
    fileprivate func objects(withText: Bool, denies: (Int) -> [AnnotationReference]) -> [AnnotationObject] {
        func object(_ kind: AnnotationKind, _ index: Int, _ span: Span, _ body: AnnotationObject.Body)
            -> AnnotationObject
        {
            self.object(kind, index, span, body, withText: withText)
        }
        let reported = annotations.attributions.enumerated().map {
            object(.attribution, $0, $1.span, .attribution($1.body(in: document)))
        }
        let quoted = annotations.quotes.enumerated().map { object(.quote, $0, $1.span, .quote($1.body)) }
        let claimed = annotations.claims.enumerated().map { object(.claim, $0, $1.span, .claim($1.body)) }
        let denied = annotations.denials.enumerated().map {
            object(.denial, $0, $1.span, .denial($1.body(denies: denies($0))))
        }
        let counted = annotations.quantities.enumerated().map {
            object(.quantity, $0, $1.span, .quantity($1.body(in: document)))
        }
        return reported + quoted + claimed + denied + counted
    }

    fileprivate func object(
        _ kind: AnnotationKind, _ index: Int, _ span: Span, _ body: AnnotationObject.Body, withText: Bool
    ) -> AnnotationObject {
        AnnotationObject(
            id: AnnotationIDs.id(kind, index), span: SpanObject(span, in: document), body: body,
            text: withText ? document.text(of: span) : nil)
    }
}
