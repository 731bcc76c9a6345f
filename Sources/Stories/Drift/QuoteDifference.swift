/// What differs between two versions of one quotation.
struct QuoteDifference {
    let isSpeaker: Bool
    /// Words that stand for each other.
    let stretches: [(a: Range<Int>, b: Range<Int>)]

    /// nil when they are the same, or two quotations.
    init?(_ a: QuoteGist, _ b: QuoteGist) {
        if a.words == b.words || isInside(a.words, b.words) || isInside(b.words, a.words) {
            stretches = []
        } else if let difference = WordingDifference(a.words, b.words) {
            stretches = difference.stretches
        } else {
            return nil
        }
        let isOther =
            a.told.speaker.map { speaker in b.told.speaker.map { !speaker.isSame(as: $0) } ?? false } ?? false
        let isGivenToNobody = a.told.isUnattributed != b.told.isUnattributed && !stretches.isEmpty
        isSpeaker = isOther && min(a.words.count, b.words.count) >= 3 && a.isOneUtterance(with: b) || isGivenToNobody
        if stretches.isEmpty && !isSpeaker { return nil }
    }
}

/// Whether all words stand in the others in one piece (Knuth, Morris and Pratt's search: linear time).
private func isInside(_ words: [SpokenWord], _ others: [SpokenWord]) -> Bool {
    guard words.count < others.count else { return false }
    let borders = borders(of: words)
    var matched = 0
    for word in others {
        while matched > 0, words[matched].key != word.key { matched = borders[matched - 1] }
        if words[matched].key == word.key { matched += 1 }
        if matched == words.count { return true }
    }
    return false
}

/// For each start of some words the length of the longest shorter one that it also ends with.
private func borders(of words: [SpokenWord]) -> [Int] {
    var borders = [0]
    var length = 0
    for index in words.indices.dropFirst() {
        while length > 0, words[index].key != words[length].key { length = borders[length - 1] }
        if words[index].key == words[length].key { length += 1 }
        borders.append(length)
    }
    return borders
}
