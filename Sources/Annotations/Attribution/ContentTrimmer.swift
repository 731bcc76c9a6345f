import Syntax
import Text

/// Takes out of a content what is not said: the one spoken to, what the writer adds behind it, the speaker's description
/// and words of another clause.
struct ContentTrimmer {
    let phrases: Phrases

    /// The frame with its content trimmed. Time linear in the frame.
    func trimmed(_ frame: Frame) -> Frame {
        var frame = frame
        frame.content = frame.content.compactMap { withoutAddressee($0, of: frame) }.map(withoutAside).map {
            withoutMainClause($0, of: frame)
        }
        takeDescription(into: &frame)
        dropSources(from: &frame)
        dropStrayParts(from: &frame)
        return frame
    }

    /// "told [the assembly that the dam held]": the part from "that"; nil when the one spoken to is all of it.
    private func withoutAddressee(_ part: Range<Int>, of frame: Frame) -> Range<Int>? {
        guard let cue = frame.cue.last, cue.upperBound <= part.lowerBound, phrases.lower(part.lowerBound) != "that",
            !phrases.isMark(part.lowerBound), let verb = cue.last(where: { phrases.tag($0).isVerb }),
            ReportingVerb.of(lemma: phrases.lemma(verb))?.contains(.addressee) == true,
            let listener = phrases.nounPhrase(startingAt: part.lowerBound, before: part.upperBound)
        else { return part }
        if listener == part { return nil }
        let that = listener.upperBound
        return phrases.lower(that) == "that" && that + 1 < part.upperBound ? that..<part.upperBound : part
    }

    /// "Two divers, who said [the dam held], went home": the part up to where the clause around goes on.
    private func withoutMainClause(_ part: Range<Int>, of frame: Frame) -> Range<Int> {
        guard let source = frame.source.first, source.count == 1,
            ["who", "which"].contains(phrases.lower(source.lowerBound)),
            phrases.isComma(source.lowerBound - 1),
            let end = part.dropFirst().first(where: {
                phrases.isComma($0) && !phrases.isQuoted($0) && phrases.tag($0 + 1).isFiniteVerb
            })
        else { return part }
        return part.lowerBound..<end
    }

    /// "[the dam held], which the union had long denied": the part up to what is plainly the writer's.
    private func withoutAside(_ part: Range<Int>) -> Range<Int> {
        let sentence = phrases.sentence(of: part.upperBound - 1)
        let aside = part.first {
            $0 > max(part.lowerBound, sentence.lowerBound) && !phrases.isQuoted($0)
                && phrases.startsAside(at: $0, from: part.lowerBound, in: sentence)
        }
        guard let aside, isWriters(aside..<part.upperBound), let said = phrases.trimmed(part.lowerBound..<aside),
            phrases.isMark(aside - 1) || said.contains(where: { phrases.tag($0).isFiniteVerb })
        else { return part }
        return said
    }

    /// Whether an aside at the end of a content is no part of the clause around it: it quotes nothing, no verb goes on
    /// behind it, and behind a dash it explains a word ("– a term that ...").
    private func isWriters(_ aside: Range<Int>) -> Bool {
        let goesOn = aside.dropFirst().contains { phrases.isComma($0) && phrases.tag($0 + 1).isFiniteVerb }
        let isDash = Phrases.dashes.contains(phrases.lower(aside.lowerBound))
        return !goesOn && !aside.contains(where: phrases.isMark)
            && (!isDash || ["a", "an"].contains(phrases.lower(aside.lowerBound + 1)))
    }

    /// "[The dam held, the head of the works], Ann Roe, said": who the speaker is belongs to the source.
    private func takeDescription(into frame: inout Frame) {
        guard let source = frame.source.first, phrases.tag(source.lowerBound).isProperNoun,
            let index = frame.content.firstIndex(where: { $0.upperBound + 1 == source.lowerBound }),
            phrases.isComma(source.lowerBound - 1)
        else { return }
        let part = frame.content[index]
        guard let comma = part.last(where: { phrases.isComma($0) && !phrases.isQuoted($0) }),
            let description = phrases.nounPhrase(startingAt: comma + 1, before: part.upperBound),
            description.upperBound == part.upperBound,
            description.contains(where: { Titles.isPerson(phrases.lemma($0)) }),
            let rest = phrases.trimmed(part.lowerBound..<comma), phrases.holdsFiniteVerb(rest)
        else { return }
        frame.content[index] = rest
        frame.source[0] = description.lowerBound..<source.upperBound
    }

    /// "Roe: “...”", "[‘The dam held,’ Roe] said": a source is no part of what it says.
    private func dropSources(from frame: inout Frame) {
        let sources = frame.source
        frame.content.removeAll { part in sources.contains { $0.clamped(to: part) == part } }
        frame.content = frame.content.compactMap { part in
            guard let source = sources.first(where: { $0.upperBound == part.upperBound }) else { return part }
            return phrases.trimmed(part.lowerBound..<source.lowerBound)
        }
    }

    /// "[Her words] came after Roe said [that the dam held]", "[The pier reopened], and Roe said [it was safe]": words in
    /// front go with a clause only when neither another verb nor a conjunction stands between them.
    private func dropStrayParts(from frame: inout Frame) {
        guard 2...Self.mostParts ~= frame.content.count, let cue = frame.cue.first else { return }
        let isStray = frame.content.map { part in
            guard part.upperBound <= cue.lowerBound, !part.contains(where: phrases.isMark),
                frame.content.contains(where: { $0.lowerBound >= cue.upperBound })
            else { return false }
            let gap = part.upperBound..<(nextPart(behind: part, of: frame) ?? cue.lowerBound)
            return gap.contains { phrases.tag($0) == .CC && phrases.isComma($0 - 1) }
                || !phrases.holdsFiniteVerb(part) && gap.contains { phrases.tag($0).isVerb }
        }
        frame.content = zip(frame.content, isStray).filter { !$0.1 }.map(\.0)
    }

    /// A content of more parts is left as it is, so that time stays linear on any text.
    private static let mostParts = 8

    /// Where the part of a frame starts that comes next behind a part of its content.
    private func nextPart(behind part: Range<Int>, of frame: Frame) -> Int? {
        (frame.source + frame.cue + frame.content).map(\.lowerBound).filter { $0 >= part.upperBound }.min()
    }
}
