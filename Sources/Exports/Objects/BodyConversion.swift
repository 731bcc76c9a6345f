import AnnotationProtocol
import Annotations
import Text

extension SpanObject {
    /// The place of a span in the text as it was given.
    init(_ span: Span, in document: Document) {
        let source = document.sourceSpan(of: span)
        self.init(start: source.start, end: source.end)
    }
}

extension Span {
    init(_ span: SpanObject) { self.init(span.start, span.end) }
}

extension Attribution {
    func body(in document: Document) -> AttributionBody {
        func places(_ parts: [Span]) -> [SpanObject] { parts.map { SpanObject($0, in: document) } }
        return AttributionBody(
            source: places(source), cue: places(cue), content: places(content), speaker: speaker,
            speakerConfidence: speakerConfidence, inherited: isInherited, confidence: confidence)
    }
}

extension Quote {
    var body: QuoteBody {
        QuoteBody(
            form: form.rawValue, attribution: AnnotationIDs.id(.attribution, attribution),
            continues: AnnotationIDs.id(.quote, continues), confidence: confidence)
    }
}

extension Claim {
    var body: ClaimBody {
        ClaimBody(
            attribution: AnnotationIDs.id(.attribution, attribution), checkable: isCheckable, confidence: confidence)
    }
}

extension Denial {
    func body(denies: [AnnotationReference]) -> DenialBody {
        DenialBody(
            stance: stance.rawValue, attribution: AnnotationIDs.id(.attribution, attribution), denies: denies,
            confidence: confidence)
    }
}

extension Quantity {
    func body(in document: Document) -> QuantityBody {
        QuantityBody(
            number: SpanObject(number, in: document), value: value.object, approximate: isApproximate, unit: unit,
            of: of,
            role: role.rawValue, base: base.map { .init(value: .interval($0.value.low, $0.value.high), unit: $0.unit) },
            attribution: AnnotationIDs.id(.attribution, attribution))
    }
}

extension Quantity.Value {
    fileprivate var object: QuantityBody.Value {
        switch self {
        case .interval(let interval): .interval(interval.low, interval.high)
        case .time(let first, let last): .time(first, last)
        }
    }
}
