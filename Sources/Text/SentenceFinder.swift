/// Finds the sentences of a paragraph.
///
/// A sentence ends with a full stop, question or exclamation mark or ellipsis, and the closing quotation marks and
/// brackets behind it, unless what follows goes on with it. What has no end for very long is cut, so that rules that read a
/// sentence as a whole take linear time on any text.
struct SentenceFinder {
    private let tokens: [Token]
    private let isOpeningMark: Set<Int>
    private let isClosingMark: Set<Int>

    init(tokens: [Token], quotations: [Quotation]) {
        self.tokens = tokens
        isOpeningMark = Set(quotations.map(\.open))
        isClosingMark = Set(quotations.compactMap(\.close))
    }

    /// Ranges of token indices, in order, without gaps.
    func find() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            guard let stop = Stop(tokens[index]) else {
                index += 1
                continue
            }
            let end = endOfTerminators(from: index + 1)
            if end == tokens.count { break }
            if !isListNumber(start..<index), isBreak(behind: stop, at: index, next: end) {
                sentences.append(start..<end)
                start = end
            }
            index = end
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        return sentences.contains { $0.count > Self.longest } ? sentences.flatMap(pieces) : sentences
    }

    /// More tokens than any sentence of prose has.
    private static let longest = 400

    /// A sentence in pieces that are not too long, cut where white space stands.
    private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = sentence.lowerBound
        while sentence.upperBound - start > Self.longest {
            let earliest = start + Self.longest - 40
            let end = (earliest..<(start + Self.longest)).first { tokens[$0].followsSpace } ?? start + Self.longest
            pieces.append(start..<end)
            start = end
        }
        return pieces + [start..<sentence.upperBound]
    }

    /// What may end a sentence.
    private enum Stop {
        case fullStop
        /// A question or exclamation mark.
        case loud
        case ellipsis
        /// A word with a full stop of its own.
        case abbreviation

        init?(_ token: Token) {
            switch token.kind {
            case .punctuation:
                switch token.text {
                case ".": self = .fullStop
                case "?", "!": self = .loud
                case "\u{2026}": self = .ellipsis
                default:
                    guard token.text.hasPrefix("..") else { return nil }
                    self = .ellipsis
                }
            case .word:
                guard token.text.utf8.last == 0x2E else { return nil }
                self = .abbreviation
            default: return nil
            }
        }
    }

    /// "1. The bridge": the number of a list item, at the start of a sentence, is part of it.
    private func isListNumber(_ range: Range<Int>) -> Bool {
        range.count == 1 && tokens[range.lowerBound].kind == .number && tokens[range.lowerBound].text.utf8.count <= 2
    }

    /// Behind further stops, closing marks and closing brackets.
    private func endOfTerminators(from index: Int) -> Int {
        var end = index
        while end < tokens.count {
            let token = tokens[end]
            let isStrayMark = token.kind == .quotationMark && !token.followsSpace && !isOpeningMark.contains(end)
            let isBracket = token.text == ")" || token.text == "]"
            let isStop = token.kind == .punctuation && Stop(token) != nil
            guard isClosingMark.contains(end) || isStrayMark || isBracket || isStop else { break }
            end += 1
        }
        return end
    }

    private func isBreak(behind stop: Stop, at index: Int, next: Int) -> Bool {
        let first = firstOfSentence(from: next)
        let token = tokens[first]
        if !tokens[next].followsSpace { return isGluedBreak(behind: stop, first: first) }
        if token.kind == .punctuation, first == next, !["(", "["].contains(token.text) { return false }
        let startsLower = token.kind == .word && !token.hasCapital
        let isQuoted = next - index > 1 && (index + 1..<next).contains { tokens[$0].kind == .quotationMark }
        switch stop {
        case .fullStop: return !startsLower || (!isQuoted && first > next)
        case .ellipsis: return !startsLower
        case .loud: return !startsLower && !(isQuoted && isFollowedByReporting(next))
        case .abbreviation:
            return !startsLower && (isQuoted || isBreak(behindAbbreviation: tokens[index], first: first))
        }
    }

    /// The first token that is no opening mark or bracket.
    private func firstOfSentence(from index: Int) -> Int {
        var first = index
        while first + 1 < tokens.count, first < index + 3,
            tokens[first].kind == .quotationMark || ["(", "["].contains(tokens[first].text)
        {
            first += 1
        }
        return first
    }

    /// "the end.The next": white space is missing.
    private func isGluedBreak(behind stop: Stop, first: Int) -> Bool {
        switch stop {
        case .fullStop, .loud: tokens[first].kind == .word && tokens[first].isCapitalized
        case .ellipsis, .abbreviation: false
        }
    }

    /// `“Why?” Mr. Vale asked`: the quotation is part of a sentence that goes on.
    private func isFollowedByReporting(_ next: Int) -> Bool {
        guard !SentenceStarters.words.contains(tokens[next].lower) else { return false }
        for token in tokens[next...].prefix(6) {
            if ReportingVerbs.forms.contains(token.lower) { return true }
            guard token.kind == .word else { return false }
        }
        return false
    }

    private func isBreak(behindAbbreviation token: Token, first: Int) -> Bool {
        let next = tokens[first]
        guard next.kind == .word else { return false }
        if token.lower == "a.m." || token.lower == "p.m." {
            return !SentenceStarters.timeZonesAndDays.contains(next.lower)
        }
        let stem = token.text.split(separator: "-").last.map(String.init) ?? token.text
        switch Abbreviation(stem)?.kind {
        case .title, .numbered, .unit: return false
        default: return SentenceStarters.words.contains(next.lower)
        }
    }
}
