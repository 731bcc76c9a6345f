import AnnotationProtocol
import Annotations
import JSONRPC
import Stories
import Text

/// The results that the articles of a story have part in.
struct SARIFResults {
    private let story: Story
    private let parts: StoryParts
    /// Lines of each article as it was given; columns count UTF-16, as the run says.
    private let lines: [LineTable]

    init(story: Story) {
        self.story = story
        parts = StoryParts(story)
        lines = story.articles.map { LineTable(bytes: $0.article.document.source, unit: .utf16) }
    }

    /// A place in an article of the story.
    private struct Place {
        let article: Int
        let span: Span
    }

    /// In text order.
    func results(ofArticle index: Int) -> [JSON] {
        let found = conflicts(ofArticle: index) + denials(ofArticle: index) + drift(ofArticle: index)
        return found.enumerated().sorted { a, b in
            (a.element.span, a.offset) < (b.element.span, b.offset)
        }.map(\.element.result)
    }

    private func conflicts(ofArticle index: Int) -> [(span: Span, result: JSON)] {
        parts[index].conflicts.map { number, place in
            let conflict = story.conflicts[number]
            let member = conflict.members[place]
            let others = conflict.members.filter { $0.side != member.side }
            return result(
                .numberConflict, self.place(of: member), story.message(of: member, in: conflict),
                others.map { self.place(of: $0) }, rank: conflict.confidence * 100)
        }
    }

    private func denials(ofArticle index: Int) -> [(span: Span, result: JSON)] {
        let article = story.articles[index].article
        return article.annotations.denials.enumerated().map { number, denial in
            let claims = denial.denies.map { (index, $0) } + (parts[index].claims[number] ?? [])
            let places = claims.map { other, claim in
                Place(article: other, span: story.articles[other].article.annotations.claims[claim].span)
            }
            return result(.denial, Place(article: index, span: denial.span), article.sentence(of: denial), places)
        }
    }

    private func drift(ofArticle index: Int) -> [(span: Span, result: JSON)] {
        parts[index].drift.map { number, place in
            let drift = story.drift[number]
            let others = drift.members.filter { $0.article != index }
            return result(
                .drift, self.place(of: drift.members[place], drift), drift.message,
                others.map { self.place(of: $0, drift) })
        }
    }

    private func place(of member: Conflict.Member) -> Place {
        Place(article: member.article, span: story.quantity(member).span)
    }

    private func place(of member: Drift.Member, _ drift: Drift) -> Place {
        Place(article: member.article, span: story.articles[member.article].article.span(of: member, in: drift))
    }

    private func result(
        _ code: Diagnostic.Code, _ place: Place, _ message: String, _ related: [Place], rank: Double? = nil
    ) -> (span: Span, result: JSON) {
        var result = JSONObject([
            ("ruleId", .string(code.rawValue)), ("level", .string(code.level)),
            ("message", ["text": .string(message)]), ("locations", [location(of: place)]),
        ])
        if !related.isEmpty { result["relatedLocations"] = .array(related.map(relatedLocation)) }
        result["rank"] = rank.map { .real(($0 * 10).rounded() / 10) }
        return (place.span, .object(result))
    }

    private func location(of place: Place) -> JSON {
        let article = story.articles[place.article]
        let document = article.article.document
        let span = document.sourceSpan(of: place.span)
        let table = lines[place.article]
        func line(_ offset: Int) -> JSON { .integer(Int64(table.line(ofOffset: offset) + 1)) }
        func column(_ offset: Int) -> JSON { .integer(Int64(table.column(ofOffset: offset) + 1)) }
        let region: JSON = [
            "startLine": line(span.start), "startColumn": column(span.start), "endLine": line(span.end),
            "endColumn": column(span.end), "snippet": ["text": .string(document.text(of: place.span))],
        ]
        return ["physicalLocation": ["artifactLocation": ["uri": .string(article.address)], "region": region]]
    }

    private func relatedLocation(of place: Place) -> JSON {
        var location = location(of: place).object ?? JSONObject()
        let words = story.articles[place.article].article.document.text(of: place.span)
        location["message"] = ["text": .string("\(story.articles[place.article].id): \(words)")]
        return .object(location)
    }
}
