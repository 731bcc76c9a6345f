import Annotations
import Stories
import Syntax
import Text

/// An article whose quantities are marked in the text: `{at least four missiles|4..|missile|crash}` is the quantity's
/// words, its interval, its noun or unit, and its verb. `{all rockets|all|rocket|find}` and `{none|0|rocket|hit}` are
/// quantifiers; a leading `a:` before the noun gives the article, `#2014` at the end a year of the sentence.
struct MarkedArticle: Sendable {
    let id: String
    let marked: String
    var published: String?
    /// Speaker of every quantity.
    var speaker: String?

    init(_ id: String, _ marked: String, published: String? = nil, speaker: String? = nil) {
        self.id = id
        self.marked = marked
        self.published = published
        self.speaker = speaker
    }

    func read() -> StoryArticle {
        var text = ""
        var annotations = AnnotationSet()
        if let speaker { annotations.attributions.append(Attribution(speaker: speaker)) }
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let fields = rest[rest.index(after: open)..<close].split(separator: "|").map(String.init)
            let span = Span(text.utf8.count, text.utf8.count + fields[0].utf8.count)
            annotations.quantities.append(quantity(fields, span))
            text += fields[0]
            rest = rest[rest.index(after: close)...]
        }
        let document = Document(text + rest)
        let paragraphs = document.paragraphSpans.map { span in
            tagPlainly(Paragraph(bytes: document.bytes[span.start..<span.end]))
        }
        return StoryArticle(
            id: id, publishedAt: published,
            article: Article(document: document, paragraphs: paragraphs, annotations: annotations))
    }

    private func quantity(_ fields: [String], _ span: Span) -> Quantity {
        let unit = units[fields[2]]
        let isAll = fields[1] == "all"
        let interval = isAll ? Interval(1) : readInterval(fields[1])
        var evidence = QuantityEvidence()
        evidence.predicate = fields.count > 3 && fields[3] != "-" ? fields[3] : nil
        evidence.times = Array(fields.dropFirst(4))
        let base = Quantity.Measure(
            value: interval.scaled(by: unit?.factor ?? (isAll ? 100 : 1)),
            unit: unit?.base ?? (isAll ? "percent" : "count"))
        return Quantity(
            span: span, number: Span(span.start, span.start + fields[0].prefix { $0 != " " }.utf8.count),
            value: .interval(interval),
            isApproximate: fields[0].hasPrefix("about") || fields[0].hasPrefix("almost"),
            unit: unit == nil ? (isAll ? "fraction" : "count") : fields[2], of: unit == nil ? fields[2] : nil,
            role: unit?.role ?? (isAll || fields[1] == "0" ? .quantifier : .count), base: base,
            attribution: speaker == nil ? nil : 0, evidence: evidence)
    }
}

private let units: [String: (base: String, factor: Double, role: Quantity.Role)] = [
    "km": ("metre", 1000, .measure), "mile": ("metre", 1609.344, .measure), "percent": ("percent", 1, .percent),
    "$": ("dollar", 1, .money),
]

/// "4", "4..", "..4", "950..1000", ">1500"
private func readInterval(_ text: String) -> Interval {
    if text.hasPrefix(">") { return Interval(Double(String(text.dropFirst())), nil, excludesLow: true) }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { Double(String($0)) }
    return ends.count == 2 ? Interval(ends[0], ends[1]) : Interval(ends[0] ?? 0)
}

private let verbs: [String: String] = [
    "crashed": "crash", "fell": "fall", "missed": "miss", "hit": "hit", "struck": "strike", "found": "find",
    "fired": "fire",
    "launched": "launch", "flew": "fly", "killed": "kill", "died": "die", "injured": "injure", "hitting": "hit",
    "survived": "survive", "said": "say", "told": "tell", "travelled": "travel", "sank": "sink", "closed": "close",
    "reopened": "reopen", "stayed": "stay",
]

/// Tags by a list of verbs and by capitals, so that the tests do not depend on a trained model.
private func tagPlainly(_ paragraph: Paragraph) -> TaggedParagraph {
    let tags = paragraph.tokens.map { token -> Tag in
        if verbs[token.lower] != nil { return .VBD }
        if token.kind != .word { return .punctuation }
        return token.isCapitalized ? .NNP : .NN
    }
    let lemmas = paragraph.tokens.map { token in
        verbs[token.lower]
            ?? (token.lower.hasSuffix("s") && token.lower.count > 3 ? String(token.lower.dropLast()) : token.lower)
    }
    return TaggedParagraph(paragraph: paragraph, tags: tags, lemmas: lemmas)
}
