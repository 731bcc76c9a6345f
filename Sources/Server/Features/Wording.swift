import Annotations
import Exports
import Stories
import Text

/// How people read annotations, without markup.
extension DocumentView {
    /// The words of a span on one line, cut to a length that fits a line of a list.
    func excerpt(_ span: Span, limit: Int = 80) -> String { article.document.excerpt(span, limit: limit) }

    /// Who is named as the source of an attribution.
    func speaker(_ attribution: Int?) -> String? { article.speaker(attribution) }

    /// The speaker as they are named inside a sentence: "the ministry", not "The ministry".
    func namedSpeaker(_ attribution: Int?) -> String? { article.namedSpeaker(attribution) }

    /// The claims that a denial answers, in this article and in others.
    func claims(deniedBy denial: Int) -> [(document: DocumentView, claim: Claim)] {
        let own = annotations.denials[denial].denies.map { (document: self, claim: annotations.claims[$0]) }
        let links = story.parts[index].claims[denial] ?? []
        return own + links.map { (sibling($0.article), sibling($0.article).annotations.claims[$0.claim]) }
    }

    /// The article's parts in conflicts: the conflict, and the member that stands in this article.
    var conflictMembers: [(conflict: Conflict, member: Conflict.Member)] {
        story.parts[index].conflicts.map { number, place in
            let conflict = story.story.conflicts[number]
            return (conflict, conflict.members[place])
        }
    }

    /// What the article tells otherwise than others do: the drift, and the member that stands in this article.
    var driftMembers: [(drift: Drift, member: Drift.Member)] {
        story.parts[index].drift.map { number, place in
            let drift = story.story.drift[number]
            return (drift, drift.members[place])
        }
    }

    /// The members of a conflict on the other sides of one.
    func opponents(of member: Conflict.Member, in conflict: Conflict) -> [(document: DocumentView, quantity: Quantity)]
    {
        conflict.members.filter { $0.side != member.side }.map { other in
            let document = sibling(other.article)
            return (document, document.annotations.quantities[other.quantity])
        }
    }

    /// "26 missiles (the defence ministry)"
    func mention(of quantity: Quantity) -> String {
        let speaker = namedSpeaker(quantity.attribution).map { " (\($0))" } ?? ""
        return excerpt(quantity.span) + speaker
    }

    /// The quotes that readers see: those that reproduce an utterance.
    var shownQuotes: [Quote] { annotations.quotes.filter(\.isShown) }
}
