import Annotations
import Syntax
import Text

/// How surely a claim is put forward.
enum Certainty: Hashable, Sendable {
    /// Told as a fact, or as what somebody says.
    case certain
    /// Told as possible, or as mere report.
    ///
    /// - Parameters:
    ///   - word: what is told so; nil where it is the whole claim.
    ///   - tokens: the words that tell it, by their places among the tokens of the claim; none where the cue does.
    case hedged(word: Word?, tokens: Range<Int32>)
    /// A question, a condition, a plan.
    case other
}

/// Reads how surely a claim is put forward.
struct CertaintyReader {
    let tagged: TaggedParagraph
    let tokens: Range<Int>

    /// - Parameter cue: the words by which the claim is attributed.
    func certainty(cue: [Int]) -> Certainty {
        if !cue.contains(where: tokens.contains), let certainty = certainty(ofCue: cue) { return certainty }
        if tokens.contains(where: { traits($0).contains(.condition) }) { return .other }
        guard let hedge = tokens.lazy.compactMap({ self.hedge(at: $0) }).first else {
            return tokens.contains { tagged.tags[$0] == .MD && lower($0) != "will" } ? .other : .certain
        }
        let behind = hedge.upperBound..<min(tokens.upperBound, hedge.upperBound + 4)
        guard let word = behind.lazy.compactMap({ comparableWord(tagged, $0) }).first else { return .other }
        let start = tokens.lowerBound
        let place = Int32(clamping: hedge.lowerBound - start)..<Int32(clamping: hedge.upperBound - start)
        return .hedged(word: word, tokens: place)
    }

    /// nil for cues that put forward as a fact: "said", "confirmed", "according to".
    private func certainty(ofCue cue: [Int]) -> Certainty? {
        if cue.isEmpty { return nil }
        // "A suspected thief" is nobody's suspicion.
        let isVerb = cue.count > 1 || lower(cue[0]) != "suspected"
        if cue.contains(where: { doubtful.contains(tagged.lemmas[$0]) }), isVerb {
            return .hedged(word: nil, tokens: 0..<0)
        }
        if cue.allSatisfy({ tagged.tags[$0].isVerb || adverbs.contains(lower($0)) }),
            cue.contains(where: { adverbs.contains(lower($0)) })
        {
            return .hedged(word: nil, tokens: 0..<0)
        }
        return cue.contains { certain.contains(tagged.lemmas[$0]) } ? nil : .other
    }

    /// The words of a hedge that begins at a token.
    private func hedge(at index: Int) -> Range<Int>? {
        guard traits(index).contains(.hedge) else { return nil }
        let (word, next) = (lower(index), index + 1 < tokens.upperBound ? lower(index + 1) : "")
        if adverbs.contains(word) { return index..<index + 1 }
        if ["may", "might"].contains(word), tagged.tags[index] == .MD { return index..<index + 1 }
        if word == "could", ["have", "be", "still"].contains(next) { return index..<index + 1 }
        if appearances.contains(word), next == "to" { return index..<index + 2 }
        guard participles.contains(word), ["to", "that"].contains(next) else { return nil }
        let before =
            index > tokens.lowerBound && tagged.tokens[index - 1].kind == .quotationMark ? index - 2 : index - 1
        return before >= tokens.lowerBound && tagged.lemmas[before] == "be" ? before..<index + 2 : nil
    }

    /// Of the word as it is written.
    private func traits(_ index: Int) -> WordTraits { Lexicon.shared[Word(lower(index))].traits }

    private func lower(_ index: Int) -> String { tagged.tokens[index].lower }
}

private let adverbs: Set<String> = [
    "reportedly", "allegedly", "apparently", "possibly", "probably", "perhaps", "purportedly", "presumably",
    "supposedly", "seemingly",
]
private let participles: Set<String> = [
    "believed", "thought", "suspected", "feared", "understood", "rumoured", "rumored", "alleged", "reported",
]
/// Lemmas of cues that put something forward as a guess.
private let doubtful: Set<String> = ["believe", "think", "suspect", "fear", "speculate", "guess", "rumour", "rumor"]
private let certain: Set<String> = [
    "say", "tell", "confirm", "announce", "report", "state", "add", "reveal", "show", "declare", "acknowledge", "admit",
    "note", "explain", "describe", "accord", "find", "conclude", "write", "inform", "testify", "determine",
    "establish", "discover", "according",
]
private let appearances: Set<String> = [
    "appear", "appears", "appeared", "appearing", "seem", "seems", "seemed", "seeming",
]
/// Every word that a hedge may begin with.
let hedges = ["may", "might", "could"] + adverbs + participles + appearances
