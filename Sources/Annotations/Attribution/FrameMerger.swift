/// Joins the frames that the network labels with those that rules find.
///
/// The network finds most and knows ends; rules complete its frames, tell denials, and find what its training data hide: an
/// attribution inside the content of another.
struct FrameMerger {
    let phrases: Phrases

    /// The frames in text order. Linear time.
    func merge(_ labelled: [Frame], _ ruled: [Frame]) -> [Frame] {
        var frames = labelled
        var owners = [Int?](repeating: nil, count: phrases.tokens.count)
        var contents = [Bool](repeating: false, count: phrases.tokens.count)
        func enter(_ index: Int) {
            for token in frames[index].cue.joined() { owners[token] = index }
            for token in frames[index].content.joined() { contents[token] = true }
        }
        for index in frames.indices { enter(index) }
        for rule in ruled {
            if let index = rule.cue.lazy.joined().compactMap({ owners[$0] }).first {
                for token in frames[index].cue.joined() { owners[token] = nil }
                frames[index] = merged(frames[index], rule)
                enter(index)
            } else if rule.stance != nil || rule.overrules || isInside(rule, contents)
                || holdsLoneQuotation(rule, contents)
            {
                frames.append(rule)
            }
        }
        return frames.sorted { $0.position < $1.position }
    }

    /// Whether cue, source and content of a frame are content of another.
    private func isInside(_ frame: Frame, _ contents: [Bool]) -> Bool {
        (frame.source + frame.cue + frame.content).allSatisfy { $0.allSatisfy { contents[$0] } }
    }

    /// Whether a frame says quoted words that are nobody's otherwise.
    private func holdsLoneQuotation(_ frame: Frame, _ contents: [Bool]) -> Bool {
        frame.content.contains { part in
            part.contains { token in
                !contents[token] && phrases.quotation(openingAt: token).map { !phrases.isTitle($0) } ?? false
            }
        }
    }

    private func merged(_ frame: Frame, _ rule: Frame) -> Frame {
        if rule.overrules { return rule }
        var frame = frame
        if frame.source.isEmpty { frame.source = rule.source }
        if frame.content.isEmpty || rule.stance != nil {
            frame.cue = rule.cue
            if !rule.content.isEmpty { frame.content = rule.content }
            frame.isClaim = rule.isClaim
        }
        frame.stance = rule.stance
        return frame
    }
}
