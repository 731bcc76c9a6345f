package import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories

extension Feature {
    static let codeLenses = Feature("codeLensProvider", ["resolveProvider": false])
        .answering(CodeLensRequest.self) { (params, session, _) throws(ResponseError) in
            let document = try session.document(params.uri)
            let lenses = Server.codeLenses(of: document)
            session.shownLenses.remember(lenses, of: document, generation: session.workspace.generation)
            return lenses
        }
}

/// Counts of what is found in a document, above its first line; above each figure that disagrees, how many articles hold with
/// which. None where there is nothing to see.
package func codeLenses(of document: DocumentView) -> [CodeLens] {
    let findings = document.shownFindings
    guard let first = findings.first else { return [] }
    let top = PositionRange(start: Position(line: 0, character: 0), end: Position(line: 0, character: 0))
    let summary = CodeLens(range: top, command: show(summary(of: findings), document.location(of: first.span)))
    var seen: Set<Finding.Place> = []
    return [summary] + findings.filter { seen.insert($0.place).inserted }.compactMap(sides)
}

/// "3 figures disagree · 2 denials · 1 told differently"
private func summary(of findings: [Finding]) -> String {
    let counts = Dictionary(grouping: Set(findings.map(\.place)), by: \.code).mapValues(\.count)
    let parts = [
        counts[.numberConflict].map { "\(countText($0, "figure")) \($0 == 1 ? "disagrees" : "disagree")" },
        counts[.denial].map { countText($0, "denial") }, counts[.drift].map { "\($0) told differently" },
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
}

/// "12 people: 1 article · 17 people: 2 articles"
private func sides(of finding: Finding) -> CodeLens? {
    guard case .conflict(let conflict, let member) = finding.subject, let opponent = finding.counterparts.first else {
        return nil
    }
    let document = finding.document
    let sides = Dictionary(grouping: conflict.members, by: \.side).sorted { a, b in
        (a.key == member.side ? 0 : 1, a.key) < (b.key == member.side ? 0 : 1, b.key)
    }
    let parts = sides.prefix(3).map { side, members in
        let shown = side == member.side ? member : members[0]
        let other = document.sibling(shown.article)
        let words = other.excerpt(other.annotations.quantities[shown.quantity].span, limit: 40)
        return "\(words): \(countText(Set(members.map(\.article)).count, "article"))"
    }
    let title = parts.joined(separator: " · ") + (sides.count > 3 ? " · …" : "")
    return CodeLens(range: document.lines.range(of: finding.span), command: show(title, opponent.location))
}

private func show(_ title: String, _ location: Location) -> Command {
    Command(title: title, .show, [location.json])
}
