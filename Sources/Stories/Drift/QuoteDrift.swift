import Annotations
import Text

/// How many other quotations share a word before it says nothing any more: keeps the time linear.
private let crowd = 48

/// Finds quotations that two articles give in other words, to another speaker, or one of them only in part.
func findQuoteDrift(in articles: [StoryArticle]) -> [Drift] {
    let quotes = articles.indices.flatMap { article in
        articles[article].article.annotations.quotes.indices.compactMap {
            QuoteWords(article: article, quote: $0, in: articles[article].article)
        }
    }
    let found = pairs(sharingWords: quotes).compactMap { pair in
        difference(quotes[pair.0], quotes[pair.1]).map { Version(a: pair.0, b: pair.1, what: $0) }
    }
    return gather(found, count: quotes.count).map { versions in
        let (a, b) = (quotes[versions[0].a], quotes[versions[0].b])
        let members = Set(versions.flatMap { [$0.a, $0.b] }).sorted()
        return Drift(
            kind: .quote, what: versions[0].what, message: message(a, b, versions[0].what, articles),
            members: members.map { Drift.Member(article: quotes[$0].article, annotation: quotes[$0].quote) })
    }
}

/// Two quotations that are versions of one.
private struct Version {
    let a: Int
    let b: Int
    let what: String
}

/// The versions of each quotation together, in the order of their first members.
private func gather(_ versions: [Version], count: Int) -> [[Version]] {
    var parent = Array(0..<count)
    func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index { index = parent[index] }
        return index
    }
    for version in versions {
        let (a, b) = (root(version.a), root(version.b))
        parent[max(a, b)] = min(a, b)
    }
    var gathered: [Int: [Version]] = [:]
    for version in versions { gathered[root(version.a), default: []].append(version) }
    return gathered.keys.sorted().compactMap { gathered[$0] }
}

/// Pairs of different articles with at least two content words in common, in order.
private func pairs(sharingWords quotes: [QuoteWords]) -> [(Int, Int)] {
    var holders: [String: [Int]] = [:]
    var found: [(Int, Int)] = []
    for (index, quote) in quotes.enumerated() {
        var shared: [Int: Int] = [:]
        for word in Set(quote.content) {
            for other in (holders[word] ?? []).suffix(crowd) where quotes[other].article != quote.article {
                shared[other, default: 0] += 1
            }
            holders[word, default: []].append(index)
        }
        found += shared.filter { $0.value >= 2 }.keys.sorted().map { ($0, index) }
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
}

/// What differs between two versions of one quotation; nil when they are the same or two quotations.
private func difference(_ a: QuoteWords, _ b: QuoteWords) -> String? {
    let isOtherSpeaker = a.speaker.map { speaker in b.speaker.map { !speaker.isSame(as: $0) } ?? false } ?? false
    if a.words == b.words { return isOtherSpeaker && a.words.count >= 3 ? "speaker" : nil }
    let (short, long) = a.words.count <= b.words.count ? (a, b) : (b, a)
    if short.isInside(long) {
        return isOtherSpeaker && short.words.count >= 3 ? "speaker and extent" : nil
    }
    guard areVersions(short, long) else { return nil }
    let isUnknown = (a.speaker == nil) != (b.speaker == nil)
    return isOtherSpeaker || isUnknown ? "wording and speaker" : "wording"
}

/// Whether the content words of the shorter one stand, nearly all and in nearly the same order, in the longer one.
private func areVersions(_ short: QuoteWords, _ long: QuoteWords) -> Bool {
    let few = min(short.content.count, long.content.count)
    guard few >= 3 else { return false }
    let ordered = longestCommonSubsequence(short.content, long.content)
    let all = longestCommonSubsequence(short.words, long.words)
    let similarity = 2 * Double(all) / Double(short.words.count + long.words.count)
    if similarity >= 0.7, ordered >= 3 { return true }
    return ordered >= 4 && Double(ordered) >= 0.7 * Double(few) && Double(all) >= 0.5 * Double(short.words.count)
}

private func message(_ a: QuoteWords, _ b: QuoteWords, _ what: String, _ articles: [StoryArticle]) -> String {
    func text(_ quote: QuoteWords) -> String {
        let article = articles[quote.article]
        let words = article.article.document.text(of: article.article.annotations.quotes[quote.quote].span)
            .split { $0.isWhitespace }
        let shown = words.count > 24 ? words.prefix(24).joined(separator: " ") + " ..." : words.joined(separator: " ")
        return "\(shown) in \(article.id) (\(quote.speaker?.name ?? "no speaker"))"
    }
    return "The same quotation with another \(what): \(text(a)); \(text(b))."
}
