package import AnnotationProtocol
import Annotations
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
/// others tell differently.
/// Innermost annotations come first. nil where nothing is annotated.
package func hover(at position: Position, in document: DocumentView, format: Hover.Format) -> Hover? {
    let offset = document.lines.offset(of: position)
    let writer = HoverWriter(document: document, format: format)
    let entries =
        (writer.quantities(at: offset) + writer.denials(at: offset) + writer.quotes(at: offset)
        + writer.claims(at: offset))
        .enumerated()
        .sorted { a, b in
            a.element.span.length == b.element.span.length
                ? a.offset < b.offset : a.element.span.length < b.element.span.length
        }
        .map(\.element)
    guard let innermost = entries.first else { return nil }
    let text = entries.map { $0.lines.joined(separator: format == .markdown ? "  \n" : "\n") }
    return Hover(
        format: format, text: text.joined(separator: "\n\n"), range: document.lines.range(of: innermost.span))
}

private struct HoverWriter {
    struct Entry {
        let span: Span
        let lines: [String]
    }

    let document: DocumentView
    let format: Hover.Format

    func quantities(at offset: Int) -> [Entry] {
        document.annotations.quantities.enumerated().compactMap { index, quantity in
            guard quantity.span.contains(offset) else { return nil }
            let said = document.namedSpeaker(quantity.attribution).map { "Said by \(plain($0))" }
            let conflicts = document.conflictMembers.filter { $0.member.quantity == index }.flatMap(disagreement)
            return Entry(span: quantity.span, lines: [value(of: quantity)] + [said].compactMap { $0 } + conflicts)
        }
    }

    func denials(at offset: Int) -> [Entry] {
        document.annotations.denials.enumerated().compactMap { index, denial in
            guard denial.span.contains(offset) else { return nil }
            let claims = document.claims(deniedBy: index).map { other, claim in
                plain("Answers: \(other.excerpt(claim.span))" + place(of: other))
            }
            return Entry(span: denial.span, lines: [strong(document.sentence(of: denial))] + claims)
        }
    }

    func quotes(at offset: Int) -> [Entry] {
        document.annotations.quotes.enumerated().compactMap { index, quote in
            guard quote.span.contains(offset), quote.form != .scare else { return nil }
            let kind = quote.form == .direct ? "Quote" : "Partial quote"
            let drift = drift(of: index) { $0 == .quote }
            return Entry(span: quote.span, lines: [headline(kind, "of", quote.attribution)] + drift)
        }
    }

    func claims(at offset: Int) -> [Entry] {
        document.annotations.claims.enumerated().compactMap { index, claim in
            guard claim.span.contains(offset) else { return nil }
            let check = claim.isCheckable ? ["Can be checked"] : []
            let drift = drift(of: index) { $0 != .quote }
            return Entry(span: claim.span, lines: [headline("Claim", "by", claim.attribution)] + check + drift)
        }
    }

    /// What other articles tell differently of a quote or claim.
    private func drift(of annotation: Int, where isKind: (Drift.Kind) -> Bool) -> [String] {
        document.driftMembers.filter { isKind($0.drift.kind) && $0.member.annotation == annotation }
            .map { plain($0.drift.message) }
    }

    private func headline(_ kind: String, _ preposition: String, _ attribution: Int?) -> String {
        let speaker = document.namedSpeaker(attribution).map { " \(preposition) \(plain($0))" } ?? ", nobody named"
        return strong(kind) + speaker
    }

    private func value(of quantity: Quantity) -> String {
        let words = strong(document.excerpt(quantity.span))
        guard let base = quantity.base, let text = baseText(of: base) else { return words }
        // What is written so already needs no second time.
        if document.excerpt(quantity.span).contains(text) { return words }
        return words + " = " + plain(text)
    }

    /// The message of the conflict, which names one other side, and all the others when there are more.
    private func disagreement(_ conflict: Conflict, _ member: Conflict.Member) -> [String] {
        let opponents = document.opponents(of: member, in: conflict)
        let list = opponents.map { other, quantity in
            plain("Disagrees with \(other.mention(of: quantity))" + place(of: other))
        }
        return [plain(document.message(of: member, in: conflict))] + (opponents.count > 1 ? list : [])
    }

    private func place(of other: DocumentView) -> String {
        other.index == document.index ? "" : " in \(other.story.story.articles[other.index].id)"
    }

    private func strong(_ text: String) -> String {
        format == .markdown ? "**\(escapingMarkdown(text))**" : text
    }

    private func plain(_ text: String) -> String { format == .markdown ? escapingMarkdown(text) : text }
}
