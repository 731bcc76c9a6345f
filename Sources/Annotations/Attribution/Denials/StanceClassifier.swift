import Text

/// Tells how the source of a frame denies something, from the words of its cue and content.
struct StanceClassifier {
    let phrases: Phrases

    /// How many words of a content are read.
    private static let longestReading = 24

    /// The frame with its stance. What a denier says is a claim only when it counters one, or when a comment is refused
    /// in the denier's own quoted words.
    func classified(_ frame: Frame) -> Frame {
        guard frame.stance == nil, let stance = stance(of: frame) else { return frame }
        var frame = frame
        frame.stance = stance
        let isQuoted = frame.content.first.map { phrases.isMark($0.lowerBound) } ?? false
        frame.isClaim = frame.isClaim && (stance == .countered || stance == .noComment && isQuoted)
        return frame
    }

    /// The stance of a frame; nil when nothing is denied.
    func stance(of frame: Frame) -> Denial.Stance? {
        guard !frame.cue.isEmpty, !isDoneToSomebody(frame) else { return nil }
        if frame.isLabelled, let reading = reading(of: frame) { return reading.stance }
        return showsEvidence(frame) ? nil : frame.content.first.flatMap { phrases.stance(ofContent: $0) }
    }

    /// "denied him entry", of which only the person was taken for the content: an act.
    private func isDoneToSomebody(_ frame: Frame) -> Bool {
        frame.content.count == 1 && frame.content[0].count == 1
            && ["me", "you", "him", "her", "us", "them"].contains(phrases.lower(frame.content[0].lowerBound))
    }

    /// Whether a frame tells what facts show, and not what somebody says.
    private func showsEvidence(_ frame: Frame) -> Bool {
        frame.cue.joined().contains { ["show", "reveal", "find"].contains(phrases.lemma($0)) }
    }

    private func reading(of frame: Frame) -> DenialReading? {
        let cue = frame.cue.flatMap { $0 }
        if cue.count == 1, phrases.lemma(cue[0]) == "say" || phrases.lower(cue[0]) == "according" { return nil }
        let isNegatedBefore = DenialLexicon.negators.contains(phrases.lower(cue[0] - 1))
        let content = frame.content.lazy.joined().filter { !phrases.isMark($0) }.prefix(Self.longestReading)
        return DenialReader(
            phrases: phrases, words: cue + content, cueCount: cue.count, source: frame.source.first,
            isNegatedBefore: isNegatedBefore
        ).reading()
    }
}
