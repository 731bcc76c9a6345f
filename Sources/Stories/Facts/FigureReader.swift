import Annotations
import Syntax
import Text

/// Nouns of which any may count the same people.
private let personNouns: Set<String> = [
    "person", "other", "them", "man", "woman", "child", "resident", "soldier", "passenger", "worker", "student",
    "victim", "civilian", "policeman", "villager", "fighter", "protester", "boy", "girl", "crewman", "firefighter",
    "hostage", "migrant", "dead", "injured", "official", "member", "player", "patient", "suspect", "gunman",
    "guest", "survivor", "teacher", "doctor", "nurse", "tourist", "witness", "neighbor", "neighbour", "voter",
    "refugee", "pirate", "defendant", "employee", "participant", "follower", "troop", "sailor", "guard", "wife",
    "husband", "brother", "sister", "son", "daughter", "parent", "friend", "relative", "pilot", "driver", "agent",
    "lawyer", "juror", "inmate", "prisoner",
]

private let before: Word = "before"
private let behind: Word = "behind"

/// Reads the quantities of one paragraph as figures that can be compared.
struct FigureReader {
    let article: ArticlePlaces
    let paragraph: ParagraphWords
    /// Index of the paragraph in its article.
    let index: Int
    /// Index of its first sentence in the facts of the article.
    let firstSentence: Int

    private var tagged: TaggedParagraph { paragraph.tagged }
    private var start: Int { article.document.paragraphSpans[index].start }
    private var quantities: [Quantity] { article.annotations.quantities }

    /// nil for what is not compared: ordinals, names, dates without a year.
    func figure(_ number: Int, _ pool: inout WordPool) -> FigureRecord? {
        let quantity = quantities[number]
        guard isCompared(quantity), !isAny(quantity), let amount = amount(of: quantity),
            let place = place(of: quantity), quantity.role == .age || !place.isAge
        else { return nil }
        let unit = quantity.base?.unit ?? quantity.unit
        let ending = ending(number, unit, place)
        let modifiers = modifiers(of: quantity, place)
        let lists = FigureLists(
            modifiers: modifiers.words, near: paragraph.words(at: place.surroundings(6)), adjacent: adjacent(place),
            in: &pool)
        return FigureRecord(
            amount: amount, role: quantity.role, extent: extent(of: quantity), traits: traits(number, amount, place),
            outcome: ending?.outcome, times: Times(quantity.evidence.times.filter { place.isNear($0) }),
            countries: modifiers.countries, lists: lists,
            outcomeWord: ending.flatMap { offset(of: $0.token, from: quantity) } ?? .nowhere,
            quantity: Int32(clamping: number), whole: quantity.evidence.whole.map { Int32(clamping: $0) },
            sentence: Int32(clamping: firstSentence + place.sentenceIndex), unit: Word(unit),
            writtenUnit: Word(quantity.unit),
            noun: quantity.of.map { Word($0) },
            nounClass: quantity.of.map { Word(Stories.nounClass(of: $0)) },
            predicate: quantity.evidence.predicate.map { Word($0) },
            speaker: article.speaker(quantity.attribution).map { Word($0) })
    }

    private func isCompared(_ quantity: Quantity) -> Bool {
        switch quantity.role {
        case .count, .measure, .duration, .money, .percent, .fraction, .quantifier, .age, .date: true
        case .ordinal, .clock, .score, .name, .other: false
        }
    }

    private func amount(of quantity: Quantity) -> Amount? {
        if let years = quantity.years { return Amount(exactly: years) }
        guard let interval = quantity.interval, let base = quantity.base else { return nil }
        return Amount(
            written: interval, base: base.value, isApproximate: quantity.isApproximate,
            isCount: base.unit == "count" || quantity.role == .age)
    }

    /// "any missiles" puts no figure forward, unless they are denied.
    private func isAny(_ quantity: Quantity) -> Bool {
        quantity.interval != Interval(0) && starts(quantity, with: ["any", "some"])
    }

    private func isIndefinite(_ quantity: Quantity) -> Bool { starts(quantity, with: ["a", "an"]) }

    private func starts(_ quantity: Quantity, with words: [String]) -> Bool {
        // One byte more than the longest of the words.
        let bytes = article.document.bytes[quantity.span.start..<quantity.span.end].prefix(5).prefix { $0 != 0x20 }
        return words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
    }

    private func place(of quantity: Quantity) -> FigurePlace? {
        let tokens = tagged.paragraph.tokens(in: quantity.span.shifted(by: -start))
        let sentence = tagged.paragraph.sentences.firstIndex(behind: { $0.upperBound > tokens.lowerBound })
        guard !tokens.isEmpty, sentence < tagged.paragraph.sentences.count else { return nil }
        return FigurePlace(paragraph: paragraph, sentenceIndex: sentence, tokens: tokens)
    }

    /// How what is counted ended. What the sentence of a whole tells is told of its part.
    private func ending(_ number: Int, _ unit: String, _ place: FigurePlace) -> OutcomeFinder.Finding? {
        guard !article.wholes.contains(number), unit == "count" || unit == "percent" else { return nil }
        return place.finder(behind: limit(after: number, place))
            .outcome(predicate: quantities[number].evidence.predicate)
    }

    /// The token where the next count of the sentence begins, one with a possessive ("their four ships") apart.
    private func limit(after number: Int, _ place: FigurePlace) -> Int {
        let end = start + tagged.tokens[place.sentence.upperBound - 1].span.end
        for later in quantities[(number + 1)...].prefix(while: { $0.span.start < end }) {
            guard later.role == .count, later.span.start >= quantities[number].span.end else { continue }
            let offset = later.span.start - start
            let token = tagged.tokens.firstIndex(behind: { $0.span.start >= offset })
            guard token < place.sentence.upperBound, tagged.tokens[token].span.start == offset,
                tagged.tags[token - 1] != .PRPPossessive, !isIndefinite(later)
            else { continue }
            return token
        }
        return place.sentence.upperBound
    }

    private func offset(of token: Int, from quantity: Quantity) -> OutcomePlace? {
        let span = tagged.tokens[token].span.shifted(by: start)
        guard let offset = Int16(exactly: span.start - quantity.span.start), let length = UInt16(exactly: span.length)
        else { return nil }
        return OutcomePlace(offset: offset, length: length)
    }

    private func extent(of quantity: Quantity) -> Figure.Extent {
        guard let base = quantity.base?.value, base.isExact, let value = base.low else { return .some }
        if value == 0 { return quantity.role == .percent || quantity.role == .measure ? .some : .none }
        let whole = quantity.unit == "fraction" ? 1.0 : quantity.unit == "percent" ? 100 : nil
        if let whole, quantity.interval?.low == whole { return .all }
        return .some
    }

    private func isPersonal(_ quantity: Quantity) -> Bool {
        quantity.of.map { personNouns.contains($0) || personNouns.contains(Stories.nounClass(of: $0)) } ?? true
    }

    private func traits(_ number: Int, _ amount: Amount, _ place: FigurePlace) -> Figure.Traits {
        let quantity = quantities[number]
        let evidence = quantity.evidence
        var traits: Figure.Traits = []
        if article.wholes.contains(number) { traits.insert(.whole) }
        if isTotal(place, evidence) { traits.insert(.total) }
        if evidence.isIncrement || place.isOthers { traits.insert(.increment) }
        if place.isRate { traits.insert(.rate) }
        if place.isChange(evidence.predicate) { traits.insert(.change) }
        if isPersonal(quantity) { traits.insert(.personal) }
        if quantity.isApproximate { traits.insert(.approximate) }
        if place.isEarly { traits.insert(.early) }
        if place.isLate { traits.insert(.late) }
        if place.isIndefinite(amount) || isLoneSource(quantity) { traits.insert(.indefinite) }
        return traits
    }

    /// "One official said": one of those who spoke, and no count of them.
    private func isLoneSource(_ quantity: Quantity) -> Bool {
        quantity.interval == Interval(1) && article.sources.innermost(around: quantity.span) != nil
    }

    private func isTotal(_ place: FigurePlace, _ evidence: QuantityEvidence) -> Bool {
        if let predicate = evidence.predicate, Lexicon.shared[Word(predicate)].traits.contains(.settingOut) {
            return true
        }
        let after = place.tokens.upperBound..<min(place.tokens.upperBound + 12, place.sentence.upperBound)
        return after.contains {
            tagged.tags[$0].isVerb && paragraph.readings[$0].base.contains(.settingOut)
                || tagged.tokens[$0].lower == "all"
        }
    }

    private func modifiers(of quantity: Quantity, _ place: FigurePlace) -> (words: WordList, countries: Countries) {
        let inside = place.tokens.filter { !isNumber(tagged.tokens[$0].lower) }
            .compactMap { paragraph.readings[$0].word }
        let given = quantity.evidence.modifiers.filter { !stopWords.contains($0) && !isNumber($0) }
            .map { Word(country(of: $0) ?? Stories.nounClass(of: $0)) }
        let (head, unit) = (quantity.of.map { Word(Stories.nounClass(of: $0)) }, Word(quantity.unit))
        let words = (inside + given).filter { $0 != head && $0 != unit }
        return (WordList(of: words), Countries(words))
    }

    private func adjacent(_ place: FigurePlace) -> WordList {
        let tokens = place.surroundings(3).filter { tagged.tokens[$0].kind == .word }
        return WordList(
            of: tokens.map { Word(paragraph.readings[$0].lemma, as: $0 < place.tokens.lowerBound ? before : behind) })
    }
}

/// Whether a word begins with a digit or a mark.
private func isNumber(_ word: String) -> Bool { word.utf8.first.map { $0 <= UInt8(ascii: "9") } ?? true }
