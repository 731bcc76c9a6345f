import AnnotationProtocol
import Annotations
import Text

extension SpanObject {
    init(_ span: Span) { self.init(start: span.start, end: span.end) }
}

extension Span {
    init(_ span: SpanObject) { self.init(span.start, span.end) }
}

extension Attribution {
    var body: AttributionBody {
        AttributionBody(
            source: source.map { SpanObject($0) }, cue: cue.map { SpanObject($0) },
            content: content.map { SpanObject($0) }, speaker: speaker,
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
    var body: QuantityBody {
        QuantityBody(
            number: SpanObject(number), value: value.object, approximate: isApproximate, unit: unit, of: of,
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
