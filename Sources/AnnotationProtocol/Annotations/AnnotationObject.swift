package import JSONRPC

/// One annotation of an article, as JSON Lines and the `annotation/...` messages carry it.
package struct AnnotationObject: Hashable, Sendable {
    /// What an annotation holds apart from its id and place.
    package enum Body: Hashable, Sendable {
        case attribution(AttributionBody)
        case quote(QuoteBody)
        case claim(ClaimBody)
        case denial(DenialBody)
        case quantity(QuantityBody)
        case numberConflict(NumberConflictBody)
    }

    /// Letter of the kind and a number from 1 in text order; unique in the article.
    package let id: String
    package let span: SpanObject
    package let body: Body
    /// The words of the span; nil when they are not asked for.
    package var text: String?

    package init(id: String, span: SpanObject, body: Body, text: String? = nil) {
        self.id = id
        self.span = span
        self.body = body
        self.text = text
    }

    package var kind: AnnotationKind {
        switch body {
        case .attribution: .attribution
        case .quote: .quote
        case .claim: .claim
        case .denial: .denial
        case .quantity: .quantity
        case .numberConflict: .numberConflict
        }
    }

    package var json: JSON {
        var members: [(String, JSON)] = [("id", .string(id)), ("kind", .string(kind.rawValue)), ("span", span.json)]
        if let text { members.append(("text", .string(text))) }
        switch body {
        case .attribution(let body): members += body.members
        case .quote(let body): members += body.members
        case .claim(let body): members += body.members
        case .denial(let body): members += body.members
        case .quantity(let body): members += body.members
        case .numberConflict(let body): members += body.members
        }
        return .object(JSONObject(members))
    }
}
