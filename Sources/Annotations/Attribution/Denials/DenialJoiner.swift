import Syntax
import Text

/// Joins the frames of a labeller with the denials that rules find in the same paragraph.
struct DenialJoiner {
    let phrases: Phrases

    /// The frames with their stances. A denial found by rules completes the frame that shares its cue; one that a frame
    /// reports ("said he could not confirm") is one denial with it; others stand by themselves. Linear time.
    func joined(_ frames: [Frame], with denials: [Frame]) -> [Frame] {
        let classifier = StanceClassifier(phrases: phrases)
        var frames = frames.map(classifier.classified)
        let byCue = owners(frames.map(\.cue))
        let byContent = owners(frames.map(\.content))
        var alone: [Frame] = []
        for denial in denials {
            if let same = denial.cue.lazy.joined().compactMap({ byCue[$0] }).first {
                frames[same].complete(with: denial)
            } else if let outer = byContent[denial.position], reports(frames[outer], denial) {
                frames[outer].report(denial)
            } else {
                alone.append(denial)
            }
        }
        return frames + alone
    }

    /// The frame that each token of some parts belongs to; the later of two.
    private func owners(_ parts: [[Range<Int>]]) -> [Int: Int] {
        var owners: [Int: Int] = [:]
        for (frame, ranges) in parts.enumerated() {
            for i in ranges.lazy.joined() { owners[i] = frame }
        }
        return owners
    }

    /// Whether a denial is what the source of a frame says of itself: its subject opens the content and is a pronoun, or
    /// the frame was read as the same denial.
    private func reports(_ frame: Frame, _ denial: Frame) -> Bool {
        guard let content = frame.content.first, let subject = denial.source.first else { return false }
        let start = phrases.lower(content.lowerBound) == "that" ? content.lowerBound + 1 : content.lowerBound
        guard subject.lowerBound == start else { return false }
        return frame.stance == denial.stance
            || frame.stance == nil && subject.count == 1 && phrases.tag(start) == .PRP
    }
}

extension Frame {
    /// Takes over the stance of a frame with the same cue, and the parts that are missing here.
    fileprivate mutating func complete(with denial: Frame) {
        if stance == nil {
            stance = denial.stance
            isClaim = denial.isClaim
        }
        if source.isEmpty { source = denial.source }
        if content.isEmpty { content = denial.content }
    }

    /// Becomes the denial that it reports.
    fileprivate mutating func report(_ denial: Frame) {
        stance = denial.stance
        isClaim = denial.isClaim
        cue += denial.cue
        content = denial.content
    }
}
