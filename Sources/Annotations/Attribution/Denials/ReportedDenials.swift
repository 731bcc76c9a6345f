import Syntax
import Text

/// Joins a denial with the frame that reports it: "said he could not confirm reports" is one denial, which starts at the
/// reporting verb.
struct ReportedDenials {
    let phrases: Phrases

    /// How many frames may lie between the two.
    private static let reach = 8

    /// How many tokens before a denial are looked at for a clause before its own.
    private static let longestSubject = 32

    /// The frames, in text order, without those that became part of another. Linear time.
    func joined(_ frames: [Frame]) -> [Frame] {
        var frames = frames
        var absorbed: Set<Int> = []
        for index in frames.indices where frames[index].stance != nil {
            if isDoubtful(index, of: frames) {
                absorbed.insert(index)
                continue
            }
            guard let subject = frames[index].source.first,
                let outer = (max(0, index - Self.reach)..<index).last(where: { starts(frames[$0], with: subject) })
            else { continue }
            if frames[outer].stance == frames[index].stance {
                absorbed.insert(index)
            } else if frames[outer].stance == nil, subject.count == 1, phrases.tag(subject.lowerBound) == .PRP {
                frames[index].source = frames[outer].source
                frames[index].cue = frames[outer].cue + frames[index].cue
                absorbed.insert(outer)
            }
        }
        return frames.indices.filter { !absorbed.contains($0) }.map { frames[$0] }
    }

    /// Whether rules alone find a denial in what somebody says, other than in its first clause: "she left when they
    /// refused to answer".
    private func isDoubtful(_ index: Int, of frames: [Frame]) -> Bool {
        let inner = frames[index]
        guard !inner.isLabelled else { return false }
        let near = max(0, index - Self.reach)..<min(frames.count, index + Self.reach)
        let part = near.lazy.filter { $0 != index }.flatMap { frames[$0].content }.first { $0.contains(inner.position) }
        guard let part else { return false }
        return inner.stance == .silent
            || part.prefix { $0 < inner.position }.suffix(Self.longestSubject).contains { phrases.tag($0).isFiniteVerb }
    }

    private func starts(_ frame: Frame, with subject: Range<Int>) -> Bool {
        guard let content = frame.content.first else { return false }
        let start = phrases.lower(content.lowerBound) == "that" ? content.lowerBound + 1 : content.lowerBound
        return start == subject.lowerBound
    }
}
