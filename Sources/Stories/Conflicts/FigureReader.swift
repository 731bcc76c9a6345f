import Annotations
import Syntax
import Text

private let timeUnits: Set<String> = [
    "second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year", "person", "head", "share",
]
private let changes: Set<String> = [
    "rise", "fall", "drop", "increase", "decline", "decrease", "gain", "jump", "climb", "slump", "soar", "plunge", "up",
    "down", "lower", "higher", "grow", "growth", "shrink", "lose", "slip", "add",
]
private let personNouns: Set<String> = [
    "person", "other", "them", "man", "woman", "child", "resident", "soldier", "passenger", "worker", "student",
    "victim", "civilian",
    "policeman", "villager", "fighter", "protester", "boy", "girl", "crewman", "firefighter", "hostage", "migrant",
]

/// Reads the quantities of a story's articles as figures that can be compared.
struct FigureReader {
    private(set) var text: StoryText
    private let articles: [StoryArticle]
    /// By article, the quantities of which others are a part: what their sentence tells is told of the part.
    private let wholes: [Set<Int>]
    /// By article, where sources stand.
    private let sources: [PartIndex]

    init(_ articles: [StoryArticle]) {
        self.articles = articles
        wholes = articles.map { Set($0.article.annotations.quantities.compactMap(\.evidence.whole)) }
        sources = articles.map { PartIndex($0.article.annotations.attributions.map(\.source)) }
        text = StoryText(articles)
    }

    /// In the order of the articles, then of the text.
    mutating func figures() -> [Figure] {
        var found: [Figure] = []
        for article in articles.indices {
            let quantities = articles[article].article.annotations.quantities
            for index in quantities.indices.sorted(by: { quantities[$0].span < quantities[$1].span }) {
                if let figure = figure(article, index) { found.append(figure) }
            }
        }
        return found
    }

    private mutating func figure(_ article: Int, _ index: Int) -> Figure? {
        let member = articles[article].article
        let quantity = member.annotations.quantities[index]
        guard isCompared(quantity), !isAny(quantity, in: member), let interval = quantity.interval,
            let base = quantity.base,
            let place = place(of: quantity, in: article), !place.isAge
        else { return nil }
        let evidence = quantity.evidence
        let ending =
            wholes[article].contains(index) || base.unit != "count" && base.unit != "percent"
            ? nil
            : place.finder(behind: limit(after: index, in: member, place)).outcome(predicate: evidence.predicate)
        let outcome = ending?.outcome
        let nounClass = quantity.of.map { Stories.nounClass(of: $0) }
        let amount = Amount(
            written: interval, base: base.value, isApproximate: quantity.isApproximate, isCount: base.unit == "count")
        let extent = extent(of: quantity, place)
        let modifiers = modifiers(of: quantity, place)
        let near = text.words(of: place.tagged, at: place.surroundings(6))
        return Figure(
            article: article, quantity: index, role: quantity.role, extent: extent, amount: amount,
            unit: base.unit, writtenUnit: quantity.unit,
            keys: keys(of: quantity, unit: base.unit, nounClass, outcome, extent), noun: quantity.of,
            nounClass: nounClass,
            modifiers: modifiers.words, countries: modifiers.countries, predicate: evidence.predicate, outcome: outcome,
            outcomeWord: ending?.word, isWhole: wholes[article].contains(index),
            isTotal: isTotal(place, evidence, extent), sentence: place.sentence, near: near,
            adjacent: adjacent(place),
            times: Times(evidence.times.filter { place.isNear($0) }),
            isIncrement: evidence.isIncrement || place.isOthers,
            whole: evidence.whole, isRate: place.isRate, isChange: place.isChange(evidence.predicate),
            isIndefinite: place.isIndefinite(amount) || isLoneSource(quantity, in: article),
            speaker: speaker(of: quantity, in: member))
    }

    private func isCompared(_ quantity: Quantity) -> Bool {
        switch quantity.role {
        case .count, .measure, .duration, .money, .percent, .fraction, .quantifier: true
        case .ordinal, .date, .clock, .age, .score, .name, .other: false
        }
    }

    private mutating func adjacent(_ place: FigurePlace) -> [Int] {
        let tokens = place.surroundings(3).filter { place.tagged.tokens[$0].kind == .word }
        let sided = tokens.map { ($0 < place.tokens.lowerBound ? "before " : "behind ") + place.tagged.lemmas[$0] }
        return Set(sided.map { text.number(of: $0) }).sorted()
    }

    /// "any missiles" puts no figure forward, unless they are denied.
    private func isAny(_ quantity: Quantity, in article: Article) -> Bool {
        quantity.interval != Interval(0) && starts(quantity, with: ["any", "some"], in: article)
    }

    private func isIndefinite(_ quantity: Quantity, in article: Article) -> Bool {
        starts(quantity, with: ["a", "an"], in: article)
    }

    /// "One official said": one of those who spoke, and no count of them.
    private func isLoneSource(_ quantity: Quantity, in article: Int) -> Bool {
        quantity.interval == Interval(1) && sources[article].innermost(around: quantity.span) != nil
    }

    private func starts(_ quantity: Quantity, with words: [String], in article: Article) -> Bool {
        // One byte more than the longest of the words.
        let bytes = article.document.bytes[quantity.span.start..<quantity.span.end].prefix(5).prefix { $0 != 0x20 }
        return words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
    }

    private func place(of quantity: Quantity, in article: Int) -> FigurePlace? {
        let member = articles[article].article
        guard let index = member.document.paragraphIndex(at: quantity.span.start) else { return nil }
        let tagged = member.paragraphs[index]
        let offset = member.document.paragraphSpans[index].start
        let tokens = tagged.paragraph.tokens(in: quantity.span.shifted(by: -offset))
        guard !tokens.isEmpty else { return nil }
        let sentences = text.sentences[article][index]
        let sentence = sentences.firstIndex(behind: { $0.tokens.upperBound > tokens.lowerBound })
        guard sentence < sentences.count else { return nil }
        return FigurePlace(tagged: tagged, sentence: sentences[sentence], tokens: tokens, paragraphStart: offset)
    }

    /// The token where the next count of the sentence begins, one with a possessive ("their four ships") apart.
    private func limit(after index: Int, in article: Article, _ place: FigurePlace) -> Int {
        let quantities = article.annotations.quantities
        let tokens = place.tagged.tokens
        let end = place.paragraphStart + tokens[place.sentence.tokens.upperBound - 1].span.end
        for later in quantities[(index + 1)...].prefix(while: { $0.span.start < end }) {
            guard later.role == .count, later.span.start >= quantities[index].span.end else { continue }
            let start = later.span.start - place.paragraphStart
            let token = tokens.firstIndex(behind: { $0.span.start >= start })
            guard token < place.sentence.tokens.upperBound, tokens[token].span.start == start,
                place.tagged.tags[token - 1] != .PRPPossessive, !isIndefinite(later, in: article)
            else { continue }
            return token
        }
        return place.sentence.tokens.upperBound
    }

    private func extent(of quantity: Quantity, _ place: FigurePlace) -> Figure.Extent {
        guard let base = quantity.base?.value, base.isExact, let value = base.low else { return .some }
        if value == 0 { return quantity.role == .percent || quantity.role == .measure ? .some : .none }
        let whole = quantity.unit == "fraction" ? 1.0 : quantity.unit == "percent" ? 100 : nil
        if let whole, quantity.interval?.low == whole { return .all }
        return .some
    }

    private func keys(
        of quantity: Quantity, unit: String, _ nounClass: String?, _ outcome: Outcome?, _ extent: Figure.Extent
    ) -> [String] {
        guard extent == .some, unit != "count" else {
            var keys = nounClass.map { ["noun " + $0] } ?? []
            let isPersonal = nounClass.map { personNouns.contains($0) || $0 == "dead" || $0 == "injured" } ?? true
            if isPersonal, let outcome, !outcome.isGood, outcome.scale == .life || outcome.scale == .harm {
                keys.append("casualty " + outcome.scale.rawValue)
            }
            return keys
        }
        return ["unit " + unit]
    }

    private mutating func modifiers(of quantity: Quantity, _ place: FigurePlace) -> (
        words: [Int], countries: Set<String>
    ) {
        var countries: Set<String> = []
        var words: Set<Int> = []
        let head = quantity.of.map { Stories.nounClass(of: $0) }
        let inside = place.tokens.compactMap { StoryText.comparable(place.tagged, $0) }
        let given = quantity.evidence.modifiers.filter { !stopWords.contains($0) }
            .map { country(of: $0) ?? Stories.nounClass(of: $0) }
        for word in inside + given where word != head && word.utf8.first.map({ $0 > 0x39 }) ?? false {
            guard word != quantity.unit else { continue }
            words.insert(text.number(of: word))
            if country(of: word) != nil { countries.insert(word) }
        }
        return (words.sorted(), countries)
    }

    private func isTotal(_ place: FigurePlace, _ evidence: QuantityEvidence, _ extent: Figure.Extent) -> Bool {
        if let predicate = evidence.predicate, Outcome.isSettingOut(predicate) { return true }
        let after = place.tokens.upperBound..<min(place.tokens.upperBound + 12, place.sentence.tokens.upperBound)
        return after.contains {
            place.tagged.tags[$0].isVerb && Outcome.isSettingOut(place.tagged.lemmas[$0])
                || place.tagged.tokens[$0].lower == "all"
        }
    }

    private func speaker(of quantity: Quantity, in article: Article) -> String? {
        guard let index = quantity.attribution, article.annotations.attributions.indices.contains(index) else {
            return nil
        }
        return article.annotations.attributions[index].speaker
    }
}

/// Where a quantity stands.
struct FigurePlace {
    let tagged: TaggedParagraph
    let sentence: StorySentence
    let tokens: Range<Int>
    let paragraphStart: Int

    func finder(behind limit: Int) -> OutcomeFinder {
        OutcomeFinder(tagged: tagged, sentence: sentence.tokens, quantity: tokens, limit: limit)
    }

    /// The tokens of the sentence within some distance, its own left out.
    func surroundings(_ distance: Int) -> [Int] {
        let low = max(sentence.tokens.lowerBound, tokens.lowerBound - distance)
        let high = min(sentence.tokens.upperBound, tokens.upperBound + distance)
        return (low..<max(low, high)).filter { !tokens.contains($0) }
    }

    /// Whether a word of the sentence stands in its opening or within reach of the quantity, and not in it.
    func isNear(_ word: String) -> Bool {
        let near = sentence.tokens.prefix(4) + surroundings(10)
        return near.contains { !tokens.contains($0) && tagged.tokens[$0].lower == word }
    }

    /// "two other victims", "12 others": those beside some that are told of elsewhere.
    var isOthers: Bool {
        tokens.contains {
            ["other", "others", "another", "more", "further", "additional"].contains(tagged.tokens[$0].lower)
                && $0 != tokens.lowerBound
        }
    }

    /// "a 20-year-old driver": an age, whatever is counted.
    var isAge: Bool {
        let end = min(sentence.tokens.upperBound, tokens.upperBound + 2)
        return (tokens.lowerBound..<end).contains {
            tagged.tokens[$0].lower.hasSuffix("year-old") || tagged.tokens[$0].lower.hasSuffix("year-olds")
        }
    }

    var isRate: Bool {
        let next = tokens.upperBound
        guard next < sentence.tokens.upperBound else { return false }
        let word = tagged.tokens[next].lower
        if ["per", "apiece", "annually", "yearly", "monthly", "daily", "hourly", "each"].contains(word) { return true }
        return ["a", "an", "every", "/"].contains(word) && next + 1 < sentence.tokens.upperBound
            && timeUnits.contains(tagged.lemmas[next + 1])
    }

    func isChange(_ predicate: String?) -> Bool {
        if let predicate, changes.contains(predicate) { return true }
        return surroundings(3).contains {
            changes.contains(tagged.lemmas[$0]) || changes.contains(tagged.tokens[$0].lower)
        }
    }

    func isIndefinite(_ amount: Amount) -> Bool {
        amount.interval.low == 1 && ["a", "an"].contains(tagged.tokens[tokens.lowerBound].lower)
    }
}
