/// How many wordings may share a word before it says nothing any more: keeps the time linear.
private let crowd = 48

/// Finds quotations that articles give in other words or to another speaker.
///
/// - Parameter quotes: those of each article of the story.
func findQuoteDrift(in quotes: [[QuoteGist]]) -> [DriftFinding] {
    let versions = QuoteVersion.all(in: quotes)
    let differing = pairs(sharingTopics: versions).compactMap { a, b in
        QuoteDifference(versions[a].gist, versions[b].gist).map { QuoteDrift(a: a, b: b, difference: $0) }
    }
    var sets = DisjointSets(count: versions.count)
    for drift in differing { sets.join(drift.a, drift.b) }
    return Dictionary(grouping: differing) { sets.root(of: $0.a) }.values.map { finding($0, of: versions) }
}

/// Two versions that differ, by index.
private struct QuoteDrift {
    let a: Int
    let b: Int
    let difference: QuoteDifference
}

/// The quotations of a story that are the same in words and speaker.
private struct QuoteVersion {
    let gist: QuoteGist
    let topics: Set<Word>
    /// Where it stands, in order.
    var places: [DriftFinding.Place]

    static func all(in quotes: [[QuoteGist]]) -> [QuoteVersion] {
        var versions: [QuoteVersion] = []
        var known: [QuoteGist.Told: Int] = [:]
        for (article, gists) in quotes.enumerated() {
            for gist in gists {
                let place = DriftFinding.Place(article: article, annotation: gist.quote)
                if let version = known[gist.told] {
                    versions[version].places.append(place)
                } else {
                    known[gist.told] = versions.count
                    versions.append(QuoteVersion(gist: gist, topics: gist.topics, places: [place]))
                }
            }
        }
        return versions
    }

    /// Whether they share enough to be compared word by word: most of what the one that tells less is about.
    func isAlike(_ other: QuoteVersion) -> Bool {
        10 * topics.intersection(other.topics).count >= 6 * min(topics.count, other.topics.count)
    }

    /// Whether some article has one and another article the other.
    func isElsewhere(_ other: QuoteVersion) -> Bool {
        places.contains { $0.article != other.places[0].article }
            || other.places.contains { $0.article != places[0].article }
    }
}

/// Pairs that stand in different articles and are alike, with at least two topics in common that are not too common.
private func pairs(sharingTopics versions: [QuoteVersion]) -> [(Int, Int)] {
    var holders: [Word: [Int]] = [:]
    for (index, version) in versions.enumerated() {
        for topic in version.topics { holders[topic, default: []].append(index) }
    }
    var found: [(Int, Int)] = []
    for (index, version) in versions.enumerated() {
        var shared: [Int: Int] = [:]
        for topic in version.topics {
            guard let holding = holders[topic], holding.count <= crowd else { continue }
            for other in holding where other > index { shared[other, default: 0] += 1 }
        }
        let others = shared.filter { other, count in
            count >= 2 && version.isElsewhere(versions[other]) && version.isAlike(versions[other])
        }
        found += others.keys.sorted().map { (index, $0) }
    }
    return found
}

private func finding(_ differing: [QuoteDrift], of versions: [QuoteVersion]) -> DriftFinding {
    var words: [Int: [Range<Int>]] = [:]
    for drift in differing {
        words[drift.a, default: []] += drift.difference.stretches.map(\.a)
        words[drift.b, default: []] += drift.difference.stretches.map(\.b)
    }
    let members = words.flatMap { version, stretches in
        versions[version].places.map { DriftFinding.Member(place: $0, words: merged(stretches)) }
    }
    let isWording = differing.contains { !$0.difference.stretches.isEmpty }
    let drift = differing.first { $0.difference.stretches.isEmpty != isWording } ?? differing[0]
    let (a, b) = apart(versions[drift.a].places, versions[drift.b].places)
    let stretches = drift.difference.stretches
    return DriftFinding(
        kind: .quote, what: what(differing, isWording: isWording, versions), members: members,
        example: (.init(place: a, words: stretches.map(\.a)), .init(place: b, words: stretches.map(\.b))))
}

/// The first of each list that stand in different articles.
private func apart(_ a: [DriftFinding.Place], _ b: [DriftFinding.Place]) -> (DriftFinding.Place, DriftFinding.Place) {
    if let other = b.first(where: { $0.article != a[0].article }) { return (a[0], other) }
    return (a.first { $0.article != b[0].article } ?? a[0], b[0])
}

private func what(_ differing: [QuoteDrift], isWording: Bool, _ versions: [QuoteVersion]) -> String {
    guard let drift = differing.first(where: \.difference.isSpeaker) else { return "wording" }
    if isWording { return "wording and speaker" }
    let isWhole = versions[drift.a].gist.words.count == versions[drift.b].gist.words.count
    return isWhole ? "speaker" : "speaker and extent"
}

/// The ranges in order, those that touch made one, empty ones left out.
private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
        if let last = merged.last, range.lowerBound <= last.upperBound {
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            merged.append(range)
        }
    }
    return merged
}
