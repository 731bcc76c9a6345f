import Syntax
import Text

/// The mentions of an article in text order, each name with its referent.
struct MentionList {
    struct Entry {
        let mention: Mention
        let paragraph: Int
        /// The phrase's place in the document.
        let span: Span
        /// Whom a name stands for; nil for a phrase without a name.
        let referent: Int?
        /// How full a form of the name it is, as `Referent.fullness`.
        let fullness: Int
    }

    private var entries: [Entry] = []
    /// How many have been read.
    private var read = 0

    /// Titles and possessors overlap names only so many mentions deep.
    private static let deepest = 6

    /// - Parameter mentions: those of each paragraph.
    init(_ mentions: [[Mention]], in places: TextPlaces, naming referents: inout Referents) {
        for index in places.paragraphs.indices {
            let words = places.words(index)
            let offset = places.document.paragraphSpans[index].start
            for mention in mentions[index] {
                let name = mention.name.isEmpty ? nil : words.namedPhrase(mention, offset: offset)
                entries.append(
                    Entry(
                        mention: mention, paragraph: index, span: places.span(of: mention.phrase, in: index),
                        referent: name.map { referents.referent(ofName: $0) }, fullness: name?.fullness ?? 0))
            }
        }
        referents.forgetOrder()
        entries.sort { $0.span < $1.span }
    }

    /// The next mention that has not been read, if it starts before an offset.
    mutating func next(before offset: Int) -> Entry? {
        guard read < entries.count, entries[read].span.start < offset else { return nil }
        read += 1
        return entries[read - 1]
    }

    /// The innermost name whose phrase holds a span.
    func name(holding span: Span) -> Entry? {
        entries[..<firstEntry(from: span.start + 1)].suffix(Self.deepest).filter {
            $0.referent != nil && $0.span.contains(span)
        }.max { ($0.span.end, $1.span.length) < ($1.span.end, $0.span.length) }
    }

    /// The name whose phrase starts at an offset.
    func name(startingAt offset: Int) -> Entry? {
        entries[firstEntry(from: offset)...].prefix { $0.span.start == offset }.first { $0.referent != nil }
    }

    /// The name that ends just before an offset: with at most a comma between.
    func last(endingBefore offset: Int) -> Entry? {
        entries[..<firstEntry(from: offset)].suffix(Self.deepest).last {
            $0.referent != nil && $0.span.end <= offset && offset - $0.span.end <= 2
        }
    }

    private func firstEntry(from offset: Int) -> Int { entries.firstIndex(behind: { $0.span.start >= offset }) }
}
