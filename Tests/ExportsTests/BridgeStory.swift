import Annotations
import Stories
import Syntax
import Text

/// Three short articles with annotations made by hand, so that what is written does not depend on what the engine finds.
enum BridgeStory {
    static let story = Story(
        name: "bridge", articles: [county, union, radio],
        conflicts: [
            Conflict(
                relation: .value, confidence: 0.87654,
                message: "12 miles (19 km) is at least 6 km short of \"at least 25 km\".",
                members: [
                    .init(article: 0, quantity: 0, side: "a"), .init(article: 1, quantity: 0, side: "b"),
                    .init(article: 2, quantity: 0, side: "a"),
                ]),
            Conflict(
                relation: .bound, confidence: 0.7, message: "At least four and as many as four agree only on four.",
                members: [.init(article: 1, quantity: 1, side: "a"), .init(article: 2, quantity: 1, side: "b")]),
        ],
        drift: [
            Drift(
                kind: .quote, what: "wording", message: "The quotation is worded differently.",
                members: [
                    .init(article: 0, annotation: 0, differs: [county.span("every lane")]),
                    .init(article: 1, annotation: 0, differs: [union.span("all lanes")]),
                ])
        ],
        denialLinks: [.init(article: 0, denial: 0, claimArticle: 1, claim: 0)])

    static let alone = Story(name: "county", articles: [county], conflicts: [], drift: [], denialLinks: [])

    private static let county: StoryArticle = {
        var text = HandmadeArticle(
            "county",
            """
            The county denied that the bridge was shut.

            “We kept every lane open,” said Ann Marsh, the engineer. The detour is 12 miles long.
            """)
        text.attribute(source: "The county", cue: "denied", content: "that the bridge was shut", speaker: "The county")
        text.attribute(
            source: "Ann Marsh, the engineer", cue: "said", content: "“We kept every lane open,”", speaker: "Ann Marsh")
        text.annotations.quotes = [Quote(span: text.span("“We kept every lane open,”"), form: .direct, attribution: 1)]
        text.annotations.claims = [
            Claim(span: text.span("“We kept every lane open,”"), attribution: 1, isCheckable: false, confidence: 0.5)
        ]
        text.annotations.denials = [
            Denial(span: text.span("denied that the bridge was shut"), stance: .denied, attribution: 0)
        ]
        text.count("12 miles", number: "12", Interval(12), unit: "mile", metres: 1609.344)
        return text.article
    }()

    private static let union: StoryArticle = {
        var text = HandmadeArticle(
            "union-news",
            """
            The union says the bridge was shut and that the detour is at least 25 km long.
            "We kept all lanes open" is what the county wrote. At least four lorries were stuck, a "jam" of sorts.
            """)
        text.attribute(
            source: "The union", cue: "says", content: "the bridge was shut and that the detour is at least 25 km long",
            speaker: "The union")
        text.attribute(source: "the county", cue: "wrote", content: "\"We kept all lanes open\"", speaker: nil)
        text.annotations.quotes = [
            Quote(span: text.span("\"We kept all lanes open\""), form: .partial, attribution: 1),
            Quote(span: text.span("\"jam\""), form: .scare),
        ]
        text.annotations.claims = [
            Claim(
                span: text.span("the bridge was shut and that the detour is at least 25 km long"), attribution: 0,
                isCheckable: true)
        ]
        text.count("at least 25 km", number: "25", Interval(25, nil), unit: "km", metres: 1000, attribution: 0)
        text.count("At least four lorries", number: "four", Interval(4, nil), unit: "count", of: "lorry")
        return text.article
    }()

    private static let radio: StoryArticle = {
        var text = HandmadeArticle("radio", "\u{FEFF}A detour of 12 miles. As many as four lorries were stuck.\r\n")
        text.count("12 miles", number: "12", Interval(12), unit: "mile", metres: 1609.344)
        text.count("As many as four lorries", number: "four", Interval(nil, 4), unit: "count", of: "lorry")
        return text.article
    }()
}

extension StoryArticle {
    /// Of the first occurrence.
    fileprivate func span(_ words: String) -> Span {
        let text = String(decoding: article.document.bytes, as: UTF8.self)
        return HandmadeArticle(id, text).span(words)
    }
}

/// A text whose annotations are named by their words.
struct HandmadeArticle {
    let id: String
    let text: String
    var annotations = AnnotationSet()

    init(_ id: String, _ text: String) {
        self.id = id
        self.text = text
    }

    /// Of the first occurrence.
    func span(_ words: String) -> Span {
        let range = text.firstRange(of: words)!
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Span(start, start + words.utf8.count)
    }

    mutating func attribute(source: String, cue: String, content: String, speaker: String?) {
        annotations.attributions.append(
            Attribution(source: [span(source)], cue: [span(cue)], content: [span(content)], speaker: speaker))
    }

    mutating func count(
        _ words: String, number: String, _ interval: Interval, unit: String, of noun: String? = nil,
        metres: Double? = nil, attribution: Int? = nil
    ) {
        let span = span(words)
        let offset = words.utf8.distance(from: words.startIndex, to: words.firstRange(of: number)!.lowerBound)
        let base = metres.map { Quantity.Measure(value: interval.scaled(by: $0), unit: "metre") }
        annotations.quantities.append(
            Quantity(
                span: span, number: Span(span.start + offset, span.start + offset + number.utf8.count),
                value: .interval(interval), unit: unit, of: noun, role: metres == nil ? .count : .measure,
                base: base ?? .init(value: interval, unit: "count"), attribution: attribution))
    }

    mutating func countAll(_ words: String, of noun: String) {
        let span = span(words)
        annotations.quantities.append(
            Quantity(
                span: span, number: span, value: .interval(Interval(1)), unit: "fraction", of: noun, role: .quantifier,
                base: .init(value: Interval(100), unit: "percent")))
    }

    var article: StoryArticle {
        StoryArticle(id: id, article: Article(document: Document(text), paragraphs: [], annotations: annotations))
    }
}
