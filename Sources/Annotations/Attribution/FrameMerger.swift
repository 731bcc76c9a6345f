/// Joins the frames that the network labels with those that rules find.
///
/// The network finds most and knows ends; rules complete its frames, tell denials, and find what its training data hide: an
/// attribution inside the content of another.
struct FrameMerger {
    let phrases: Phrases

    /// The frames in text order. Linear time but for the depth of nesting.
    func merge(_ labelled: [Frame], _ ruled: [Frame]) -> [Frame] {
        var frames = labelled
        let owners = owners(of: labelled)
        let contents = contents(of: labelled)
        for rule in ruled {
            if let index = rule.cue.lazy.flatMap({ $0 }).compactMap({ owners[$0] }).first {
                frames[index] = merged(frames[index], rule)
            } else if rule.stance != nil || isInside(rule, contents) || holdsLoneQuotation(rule, contents) {
                frames.append(rule)
            }
        }
        return frames.sorted { $0.position < $1.position }
    }

    /// The frame in whose cue each token stands.
    private func owners(of frames: [Frame]) -> [Int: Int] {
        var owners: [Int: Int] = [:]
        for (index, frame) in frames.enumerated() {
            for token in frame.cue.joined() { owners[token] = index }
        }
        return owners
    }

    /// One a token: whether it is content.
    private func contents(of frames: [Frame]) -> [Bool] {
        var contents = [Bool](repeating: false, count: phrases.tokens.count)
        for frame in frames { for token in frame.content.joined() { contents[token] = true } }
        return contents
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
