package import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
import Text

extension Feature {
    static let hover = Feature("hoverProvider")
        .answering(HoverRequest.self) { (params, session, _) throws(ResponseError) in
            Server.hover(
                at: params.position, in: try session.document(params.uri),
                format: session.client.hoverTakesMarkdown ? .markdown : .plaintext)
        }
}

/// What is known about a place: who says it, what a figure is in base units and what it disagrees with, what is denied, what
/// others tell differently, whom a source names. Innermost annotations come first. nil where nothing is annotated.
package func hover(at position: Position, in document: DocumentView, format: Hover.Format) -> Hover? {
    let writer = HoverWriter(document: document, offset: document.lines.offset(of: position), format: format)
    let entries = writer.entries.enumerated()
        .sorted { ($0.element.span.length, $0.offset) < ($1.element.span.length, $1.offset) }
        .map(\.element)
    guard let innermost = entries.first else { return nil }
    let text = entries.map { $0.lines.joined(separator: format == .markdown ? "  \n" : "\n") }
    return Hover(
        format: format, text: text.joined(separator: "\n\n"), range: document.lines.range(of: innermost.span))
}

/// How many places that disagree are listed.
private let listLimit = 6

private struct HoverWriter {
    struct Entry {
        let span: Span
        let lines: [String]
    }

    let document: DocumentView
    let offset: Int
    let format: Hover.Format

    private var annotations: AnnotationSet { document.annotations }

    var entries: [Entry] {
        let denials = document.shows(.denial) ? around(annotations.denials, \.span) : []
        let quotes = document.shows(.quote) ? around(annotations.quotes, \.span) : []
        let claims = document.shows(.claim) ? around(annotations.claims, \.span) : []
        return around(annotations.quantities, \.span).map(quantity) + denials.map(denial)
            + quotes.filter { annotations.quotes[$0].isShown }.map(quote) + claims.map(claim)
            + around(annotations.attributions, \.span).compactMap(source)
    }

    /// The annotations of a kind that hold the place.
    private func around<Annotation>(_ annotations: [Annotation], _ span: (Annotation) -> Span) -> [Int] {
        document.indices(of: annotations, touching: Span(offset, offset), span: span)
            .filter { span(annotations[$0]).contains(offset) }
    }

    private func quantity(_ index: Int) -> Entry {
        let quantity = annotations.quantities[index]
        let said = document.namedSpeaker(quantity.attribution).map { "Said by \(plain($0))" }
        let findings = document.findings(touching: quantity.span).filter {
            if case .conflict(_, let member) = $0.subject { member.quantity == index } else { false }
        }
        let disagreements = findings.flatMap { [plain($0.message())] + list($0.counterparts) }
        return Entry(
            span: quantity.span, lines: [value(of: quantity)] + [said].compactMap { $0 } + disagreements)
    }

    private func denial(_ index: Int) -> Entry {
        let denial = annotations.denials[index]
        let claims = document.claims(deniedBy: index).map { other, claim in
            plain("Answers: \(other.excerpt(claim.span))\(saidBy(claim, other))\(place(of: other))")
        }
        return Entry(
            span: denial.span, lines: [strong(document.article.sentence(of: denial))] + claims.prefix(listLimit))
    }

    private func quote(_ index: Int) -> Entry {
        let quote = annotations.quotes[index]
        let kind = quote.form == .direct ? "Quote" : "Partial quote"
        return Entry(
            span: quote.span,
            lines: [headline(kind, "of", quote.attribution)] + drift(of: index) { $0 == .quote })
    }

    private func claim(_ index: Int) -> Entry {
        let claim = annotations.claims[index]
        let check = claim.isCheckable ? ["Can be checked"] : []
        return Entry(
            span: claim.span,
            lines: [headline("Claim", "by", claim.attribution)] + check + drift(of: index) { $0 != .quote })
    }

    /// Who is meant by the words that name a source, where they are not the name itself.
    private func source(_ index: Int) -> Entry? {
        let attribution = annotations.attributions[index]
        guard let source = attribution.source.first(where: { $0.contains(offset) }),
            let speaker = attribution.speaker, speaker != document.excerpt(source)
        else { return nil }
        return Entry(span: source, lines: ["\(strong(document.excerpt(source))) is \(plain(speaker))"])
    }

    /// What other articles tell differently of a quote or claim.
    private func drift(of annotation: Int, where isKind: (Drift.Kind) -> Bool) -> [String] {
        guard document.shows(.drift) else { return [] }
        return document.driftMembers.filter { isKind($0.drift.kind) && $0.member.annotation == annotation }
            .map { plain($0.drift.message) }
    }

    private func headline(_ kind: String, _ preposition: String, _ attribution: Int?) -> String {
        let speaker = document.namedSpeaker(attribution).map { " \(preposition) \(plain($0))" } ?? ", nobody named"
        return strong(kind) + speaker
    }

    private func value(of quantity: Quantity) -> String {
        let words = strong(document.excerpt(quantity.span))
        guard let text = normalized(quantity) else { return words }
        // What is written so already needs no second time.
        if document.excerpt(quantity.span).contains(text) { return words }
        return words + " = " + plain(text)
    }

    /// Speeds and temperatures in units that readers know; nobody counts in kelvins.
    private func normalized(_ quantity: Quantity) -> String? {
        guard let base = quantity.base else { return nil }
        guard ["kelvin", "metre/second"].contains(base.unit) else { return baseText(of: base) }
        return quantity.conversion(to: .metric) ?? quantity.conversion(to: .imperial)
    }

    /// All that disagree, each with its source, where the message has named only one of them.
    private func list(_ counterparts: [Finding.Counterpart]) -> [String] {
        guard counterparts.count > 1 else { return [] }
        let listed = counterparts.prefix(listLimit).map {
            plain("Disagrees with \($0.wording)\(place(of: $0.document))")
        }
        let left = counterparts.count - listLimit
        return listed + (left > 0 ? ["and \(left) more"] : [])
    }

    private func saidBy(_ claim: Claim, _ other: DocumentView) -> String {
        other.namedSpeaker(claim.attribution).map { " (\($0))" } ?? ""
    }

    private func place(of other: DocumentView) -> String {
        other.index == document.index ? "" : " in \(other.story.story.articles[other.index].id)"
    }

    private func strong(_ text: String) -> String {
        format == .markdown ? "**\(escapingMarkdown(text))**" : displayText(text)
    }

    private func plain(_ text: String) -> String { format == .markdown ? escapingMarkdown(text) : displayText(text) }
}
