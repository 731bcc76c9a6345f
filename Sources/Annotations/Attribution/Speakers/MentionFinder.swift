import Syntax
import Text

/// Finds the names of a paragraph, with the titles and appositions beside them, and the subjects that open its sentences.
/// Linear time.
struct MentionFinder {
    private let words: NameWords
    private var found: [Mention] = []

    /// In text order.
    static func mentions(in paragraph: TaggedParagraph) -> [Mention] {
        let isHeadline = paragraph.isHeadline && paragraph.tokens.last?.kind != .quotationMark
        guard !isHeadline else { return [] }
        var finder = MentionFinder(words: NameWords(paragraph: paragraph))
        for (index, sentence) in paragraph.paragraph.sentences.enumerated() { finder.read(sentence, index) }
        return finder.found
    }

    private init(words: NameWords) { self.words = words }

    private mutating func read(_ sentence: Range<Int>, _ index: Int) {
        let first = found.count
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            guard words.isNamePart(i), let run = words.nameRun(from: i, before: sentence.upperBound) else {
                i += 1
                continue
            }
            found.append(mention(of: run, in: sentence, index))
            if let body = possessedBody(behind: run, in: sentence, index) {
                found.append(body)
                i = body.phrase.upperBound
            } else {
                i = run.upperBound
            }
        }
        markSubject(in: sentence, index, from: first)
    }

    // MARK: Names

    private func mention(of all: Range<Int>, in sentence: Range<Int>, _ index: Int) -> Mention {
        let run = words.withoutLeadingWords(all)
        let name = words.withoutTitles(run)
        let start = titleStart(of: run, name: name, in: sentence)
        var mention = Mention(
            phrase: start..<run.upperBound, name: name, title: title(before: name, of: start..<run.upperBound),
            sentence: index)
        mention.apposition =
            apposition(behind: run.upperBound, before: sentence.upperBound)
            ?? apposition(inFrontOf: start, name: name, in: sentence)
        mention.shortForm = words.shortForm(behind: run.upperBound, before: sentence.upperBound)
        return mention
    }

    /// Where the words start that tell what the bearer of a name is: "State Department spokesman Jon Ek".
    private func titleStart(of run: Range<Int>, name: Range<Int>, in sentence: Range<Int>) -> Int {
        let isTitled = name.lowerBound > run.lowerBound || name.isEmpty
        guard isTitled || words.isRole(run.lowerBound - 1, from: sentence.lowerBound) else { return run.lowerBound }
        let limit = max(sentence.lowerBound, run.lowerBound - Self.longestTitle)
        var start = run.lowerBound
        var next = found.count - 1
        while start > limit {
            if next >= 0, found[next].sentence == found.last?.sentence, found[next].phrase.upperBound == start,
                found[next].phrase.lowerBound >= limit
            {
                start = found[next].phrase.lowerBound
                next -= 1
            } else if words.isModifier(start - 1) {
                start -= 1
            } else {
                break
            }
        }
        return start
    }

    private static let longestTitle = 8

    /// The role in front of a name; of a phrase without a name, all of it.
    private func title(before name: Range<Int>, of phrase: Range<Int>) -> Mention.Role? {
        if !name.isEmpty, name.lowerBound == phrase.lowerBound { return nil }
        let range = phrase.lowerBound..<(name.isEmpty ? phrase.upperBound : name.lowerBound)
        let role = range.last { words.isRole($0, from: phrase.lowerBound) && words.lower($0 - 1) != "of" }
        let of = range.first { $0 > role ?? range.lowerBound && words.joins($0) } ?? range.upperBound
        return Mention.Role(head: of - 1, words: range)
    }

    /// "Russia's defence ministry", "Russia's Ministry of Defence"
    private func possessedBody(behind run: Range<Int>, in sentence: Range<Int>, _ index: Int) -> Mention? {
        let mark = run.upperBound
        guard mark + 1 < sentence.upperBound, words.tag(mark) == .POS else { return nil }
        var end = mark + 1
        while end < min(sentence.upperBound, mark + Self.longestTitle), words.isCommonModifier(end) { end += 1 }
        guard end > mark + 1, words.tag(end - 1).isNoun, BodyNouns.contains(words.lemma(end - 1)) else { return nil }
        if words.joins(end), words.isNamePart(end - 1) {
            end = words.nameRun(from: end - 1, before: sentence.upperBound)?.upperBound ?? end
        }
        return Mention(phrase: run.lowerBound..<end, name: run.lowerBound..<end, sentence: index)
    }

    // MARK: Appositions

    /// "Ann Roe, the mayor of Lund,"; "Ann Roe, 45, a farmer"; "Ann Roe is the mayor".
    private func apposition(behind end: Int, before limit: Int) -> Mention.Role? {
        guard end + 1 < limit, words.lower(end) == "," || words.isForm(ofBe: end) else { return nil }
        var start = end + 1
        if start + 1 < limit, words.tag(start) == .CD, words.lower(start + 1) == "," { start += 2 }
        if start < limit, words.isDeterminer(start) { start += 1 }
        guard let head = words.headOfPhrase(from: start, before: min(limit, start + Self.longestTitle)),
            words.tag(head) == .NN || words.tag(head) == .NNP,
            words.isRole(head, from: start) || BodyNouns.contains(words.lemma(head)) && words.isDeterminer(start - 1)
        else { return nil }
        var last = head + 1
        while last < min(limit, head + Self.longestTitle), words.isModifier(last) || words.joins(last) { last += 1 }
        let isClosed = last == limit || words.isMark(last) || words.isPreposition(last) || words.isForm(ofBe: end)
        return isClosed ? Mention.Role(head: head, words: start..<last) : nil
    }

    /// "the former head of the port, Ann Roe,"; not "in a letter to the mayor, Ann Roe said".
    private func apposition(inFrontOf start: Int, name: Range<Int>, in sentence: Range<Int>) -> Mention.Role? {
        let comma = start - 1
        guard comma > sentence.lowerBound, words.lower(comma) == ",", !name.isEmpty,
            name.upperBound >= sentence.upperBound || words.tag(name.upperBound) == .punctuation
        else { return nil }
        var first = comma
        while first > max(sentence.lowerBound, comma - 12),
            words.isModifier(first - 1) || words.joins(first - 1) || words.isDeterminer(first - 1)
        {
            first -= 1
        }
        guard first == sentence.lowerBound || !words.isPreposition(first), !words.isPreposition(first - 1) else {
            return nil
        }
        if words.isDeterminer(first) { first += 1 }
        guard let head = words.headOfPhrase(from: first, before: comma), words.isRole(head, from: first) else {
            return nil
        }
        return Mention.Role(head: head, words: first..<comma)
    }

    // MARK: Subjects

    /// Marks the name that opens the sentence as its subject, or adds a mention for "the driver" or "the ministry" there.
    private mutating func markSubject(in sentence: Range<Int>, _ index: Int, from first: Int) {
        guard let end = sentence.prefix(Self.longestOpening).first(where: { words.tag($0).isFiniteVerb }) else {
            return
        }
        let named = found[first...].firstIndex(where: {
            $0.name.upperBound <= end && !words.isPreposition(words.startWithDeterminer($0.phrase.lowerBound) - 1)
                && !words.isModifier($0.phrase.upperBound)
        })
        let limit = named.map { found[$0].phrase.lowerBound } ?? end
        if let nominal = nominalSubject(in: sentence.lowerBound..<limit, before: end) {
            let place = found[first...].firstIndex(where: { $0.phrase.lowerBound >= nominal.head }) ?? found.count
            found.insert(
                Mention(
                    phrase: words.startWithDeterminer(nominal.words.lowerBound)..<nominal.words.upperBound,
                    name: nominal.head..<nominal.head, title: nominal, sentence: index, isSubject: true), at: place)
        } else if let named {
            found[named].isSubject = true
        }
    }

    /// How many tokens of a sentence its subject may stand in.
    private static let longestOpening = 40

    /// The first noun phrase of the range that tells of people or a body.
    private func nominalSubject(in range: Range<Int>, before end: Int) -> Mention.Role? {
        var start = range.lowerBound
        while start < range.upperBound {
            guard words.isModifier(start) || words.isDeterminer(start) else {
                start += 1
                continue
            }
            var last = words.isDeterminer(start) ? start + 1 : start
            while last < range.upperBound, words.isModifier(last) { last += 1 }
            let head = last - 1
            if last <= range.upperBound, head >= start, words.tag(last) != .POS, !words.isPreposition(start - 1),
                words.isSpeakingNoun(head)
            {
                return Mention.Role(head: head, words: (words.isDeterminer(start) ? start + 1 : start)..<last)
            }
            start = max(last, start + 1)
        }
        return nil
    }
}
