import Annotations
import Stories
import Text

/// How people read annotations, without markup.
extension DocumentView {
    /// The words of a span on one line, cut to a length in Unicode scalars that fits a line of a list.
    func excerpt(_ span: Span, limit: Int = 80) -> String {
        var excerpt: [UInt8] = []
        var length = 0
        var followsSpace = false
        for scalar in article.document.text(of: span).unicodeScalars {
            if scalar.isSpaceOrControl {
                followsSpace = length > 0
                continue
            }
            length += followsSpace ? 2 : 1
            if length > limit { return String(decoding: excerpt, as: UTF8.self) + "…" }
            if followsSpace { excerpt.append(UInt8(ascii: " ")) }
            if scalar.isASCII { excerpt.append(UInt8(scalar.value)) } else { excerpt += scalar.utf8 }
            followsSpace = false
        }
        return String(decoding: excerpt, as: UTF8.self)
    }

    /// Who is named as the source of an attribution.
    func speaker(_ attribution: Int?) -> String? {
        guard let attribution, annotations.attributions.indices.contains(attribution) else { return nil }
        let named = annotations.attributions[attribution]
        if let speaker = named.speaker, !speaker.isEmpty { return speaker }
        return named.source.first.map { excerpt($0) }
    }

    /// The speaker as they are named inside a sentence: "the ministry", not "The ministry".
    func namedSpeaker(_ attribution: Int?) -> String? {
        speaker(attribution).map { $0.hasPrefix("The ") ? "the " + $0.dropFirst(4) : $0 }
    }

    /// "Denied by the ministry"
    func sentence(of denial: Denial) -> String {
        guard let speaker = namedSpeaker(denial.attribution) else { return denial.stance.wording }
        return "\(denial.stance.wording) \(denial.stance.preposition) \(speaker)"
    }

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

    /// The quote or claim that is told differently.
    func annotationSpan(of member: Drift.Member, in drift: Drift) -> Span {
        drift.kind == .quote ? annotations.quotes[member.annotation].span : annotations.claims[member.annotation].span
    }

    /// From the first to the last word that differs; all of the quote or claim where none does.
    func place(of member: Drift.Member, in drift: Drift) -> Span {
        guard let first = member.differs.first, let last = member.differs.last else {
            return annotationSpan(of: member, in: drift)
        }
        return first.union(last)
    }

    /// The members of a conflict on the other sides of one.
    func opponents(of member: Conflict.Member, in conflict: Conflict) -> [(document: DocumentView, quantity: Quantity)]
    {
        conflict.members.filter { $0.side != member.side }.map { other in
            let document = sibling(other.article)
            return (document, document.annotations.quantities[other.quantity])
        }
    }

    /// What disagrees, told from where a member stands.
    func message(of member: Conflict.Member, in conflict: Conflict) -> String {
        member.message.isEmpty ? conflict.message : member.message
    }

    /// "26 missiles (the defence ministry)"
    func mention(of quantity: Quantity) -> String {
        let speaker = namedSpeaker(quantity.attribution).map { " (\($0))" } ?? ""
        return excerpt(quantity.span) + speaker
    }

    /// The quotes that readers see: those that reproduce an utterance.
    var shownQuotes: [Quote] { annotations.quotes.filter(\.isShown) }
}

extension Quote {
    /// Whether somebody speaks in it.
    var isShown: Bool { form != .scare }
}

extension Denial.Stance {
    fileprivate var wording: String {
        switch self {
        case .denied: "Denied"
        case .disputed: "Disputed"
        case .countered: "Countered"
        case .unconfirmed: "Not confirmed"
        case .noComment: "No comment"
        case .silent: "No answer"
        }
    }

    fileprivate var preposition: String {
        switch self {
        case .denied, .disputed, .countered, .unconfirmed: "by"
        case .noComment, .silent: "from"
        }
    }
}

extension Unicode.Scalar {
    /// White space and control characters of Unicode. Looking it up in a table of properties would cost more than the rest.
    fileprivate var isSpaceOrControl: Bool {
        switch value {
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
