import Annotations
import Text

/// Puts into words what articles tell differently.
struct DriftMessages {
    let articles: [StoryArticle]

    func drift(of finding: DriftFinding) -> Drift {
        let members = finding.members.map { member in
            Drift.Member(
                article: member.place.article, annotation: member.place.annotation,
                differs: DriftText(member, finding.kind, articles).differs)
        }
        let (a, b) = finding.example
        let sentence = sentence(
            finding.kind, finding.what, DriftText(a, finding.kind, articles), DriftText(b, finding.kind, articles))
        return Drift(kind: finding.kind, what: finding.what, message: sentence, members: members)
    }

    private func sentence(_ kind: Drift.Kind, _ what: String, _ a: DriftText, _ b: DriftText) -> String {
        switch kind {
        case .quote where a.differs.isEmpty && b.differs.isEmpty:
            "One quotation, two speakers: \(a.given), \(b.given): \(a.excerpt)."
        case .quote:
            (what == "wording" ? "One quotation, two wordings: " : "One quotation, two wordings and speakers: ")
                + (a.differs.isEmpty ? wordings(b, a) : wordings(a, b))
        case .attribution: "One claim, two sources: \(a.given), \(b.given): \"\(a.excerpt)\"."
        case .hedging: a.isHedged ? hedging(a, b) : hedging(b, a)
        }
    }

    /// - Parameter a: one that has words which the other has not.
    private func wordings(_ a: DriftText, _ b: DriftText) -> String {
        "\(a.named) has \(a.differing), \(b.named) \(b.differs.isEmpty ? "does not" : "has \(b.differing)")."
    }

    private func hedging(_ hedged: DriftText, _ certain: DriftText) -> String {
        let words = hedged.differs.isEmpty ? "" : " with \(hedged.differing)"
        return "One claim, hedged in \(hedged.named)\(words), certain in \(certain.named): \"\(certain.excerpt)\"."
    }
}
