import AnnotationProtocol
import Annotations
import Stories
import Text

extension DocumentView {
    /// Indices of the annotations of a kind that touch a stretch or, where that is empty, its place, in text order.
    ///
    /// No annotation crosses paragraphs: only those are looked at that begin in the paragraph of the stretch's start or later.
    func indices<Annotation>(
        of annotations: [Annotation], touching stretch: Span, span: (Annotation) -> Span
    ) -> [Int] {
        let paragraphs = article.document.paragraphSpans
        let paragraph = paragraphs.firstIndex(behind: { $0.end >= stretch.start })
        guard paragraph < paragraphs.count else { return [] }
        let start = annotations.firstIndex(behind: { span($0).start >= paragraphs[paragraph].start })
        return annotations[start...].indices.prefix { span(annotations[$0]).start <= stretch.end }
            .filter { span(annotations[$0]).touches(stretch) }
    }

    func spans<Annotation>(
        of annotations: [Annotation], touching stretch: Span, span: (Annotation) -> Span
    ) -> [Span] {
        indices(of: annotations, touching: stretch, span: span).map { span(annotations[$0]) }
    }

    /// The innermost of the annotations of a kind around a byte.
    func innermost<Annotation>(of annotations: [Annotation], at offset: Int, span: (Annotation) -> Span) -> Int? {
        indices(of: annotations, touching: Span(offset, offset), span: span)
            .filter { span(annotations[$0]).contains(offset) }
            .min { span(annotations[$0]).length < span(annotations[$1]).length }
    }
}

extension Span {
    /// Whether they share a byte or one begins where the other ends.
    func touches(_ other: Span) -> Bool { start <= other.end && other.start <= end }
}

extension DocumentView {
    /// The byte at a place, or the one before where nothing is annotated there and something ends: an editor's cursor stands
    /// behind a word as well as in it. nil where nothing is annotated.
    func occupiedOffset(at position: Position) -> Int? {
        let offset = lines.offset(of: position)
        return [offset, offset - 1].first(where: isAnnotated)
    }

    /// The attribution with the shortest part around a byte.
    func attribution(at offset: Int) -> Int? {
        let place = Span(offset, offset)
        let around = indices(of: annotations.attributions, touching: place, span: \.span)
        let parts = around.flatMap { index in
            annotations.attributions[index].parts.filter { $0.contains(offset) }.map { (index, $0.length) }
        }
        return parts.min { $0.1 < $1.1 }?.0
    }

    private func isAnnotated(_ offset: Int) -> Bool {
        attribution(at: offset) != nil
            || innermost(of: annotations.quantities, at: offset, span: \.span) != nil
            || innermost(of: annotations.denials, at: offset, span: \.span) != nil
            || innermost(of: annotations.claims, at: offset, span: \.span) != nil
            || innermost(of: annotations.quotes, at: offset, span: \.span) != nil
    }
}

extension Attribution {
    /// Source, cue and content.
    var parts: [Span] { source + cue + content }
}
