package import Annotations
package import Stories
package import Text

/// How people read annotations, without markup.
extension Article {
    /// Who is named as the source of an attribution.
    package func speaker(_ attribution: Int?) -> String? {
        guard let attribution, annotations.attributions.indices.contains(attribution) else { return nil }
        let named = annotations.attributions[attribution]
        if let speaker = named.speaker, !speaker.isEmpty { return speaker }
        return named.source.first.map { document.excerpt($0) }
    }

    /// The speaker as they are named inside a sentence: "the ministry", not "The ministry".
    package func namedSpeaker(_ attribution: Int?) -> String? {
        speaker(attribution).map { $0.hasPrefix("The ") ? "the " + $0.dropFirst(4) : $0 }
    }

    /// "Denied by the ministry"
    package func sentence(of denial: Denial) -> String {
        guard let speaker = namedSpeaker(denial.attribution) else { return denial.stance.wording }
        return "\(denial.stance.wording) \(denial.stance.preposition) \(speaker)"
    }

    /// The quote or claim that is told differently.
    package func annotationSpan(of member: Drift.Member, in drift: Drift) -> Span {
        drift.kind == .quote ? annotations.quotes[member.annotation].span : annotations.claims[member.annotation].span
    }

    /// From the first to the last word that differs; all of the quote or claim where none does.
    package func span(of member: Drift.Member, in drift: Drift) -> Span {
        guard let first = member.differs.first, let last = member.differs.last else {
            return annotationSpan(of: member, in: drift)
        }
        return first.union(last)
    }
}

extension Story {
    package func quantity(_ member: Conflict.Member) -> Quantity {
        articles[member.article].article.annotations.quantities[member.quantity]
    }

    /// What disagrees, told from where a member stands.
    package func message(of member: Conflict.Member, in conflict: Conflict) -> String {
        member.message.isEmpty ? conflict.message : member.message
    }
}

extension Document {
    /// The words of a span on one line, cut to a length in Unicode scalars that fits a line of a list.
    package func excerpt(_ span: Span, limit: Int = 80) -> String {
        plainExcerpt(span, limit: limit) ?? spacedExcerpt(span, limit: limit)
    }

    /// The same of ASCII with single spaces, as most text is; nil of other text.
    private func plainExcerpt(_ span: Span, limit: Int) -> String? {
        let start = bytes[span.start..<span.end].prefix(limit)
        guard let last = bytes[span.start..<span.end].last, (0x21...0x7E).contains(last) else { return nil }
        var followsSpace = true
        for byte in start {
            guard (0x20...0x7E).contains(byte), !(followsSpace && byte == 0x20) else { return nil }
            followsSpace = byte == 0x20
        }
        let excerpt = String(decoding: followsSpace ? start.dropLast() : start, as: UTF8.self)
        return span.length > limit ? excerpt + "…" : excerpt
    }

    private func spacedExcerpt(_ span: Span, limit: Int) -> String {
        var excerpt: [UInt8] = []
        excerpt.reserveCapacity(limit)
        var length = 0
        var followsSpace = false
        for scalar in text(of: span).unicodeScalars {
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
}

extension Quote {
    /// Whether somebody speaks in it.
    package var isShown: Bool { form != .scare }
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
