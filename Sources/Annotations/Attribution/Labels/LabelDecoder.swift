import Learning

/// Picks the best sequence of labels in which every inside follows its begin (Viterbi 1967). Linear time.
struct LabelDecoder {
    /// Scores of each label, `stride` a token.
    let scores: UnsafePointer<Float>
    let stride: Int
    let count: Int

    /// The spans of the best sequence; token indices begin at `offset`.
    func spans(offset: Int) -> [LabelledSpan] {
        let labels = bestLabels()
        var spans: [LabelledSpan] = []
        var start = 0
        while start < count {
            guard let role = AttributionLabel.role(of: Int(labels[start])) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < count, Int(labels[end]) == AttributionLabel.inside(role) { end += 1 }
            spans.append(
                LabelledSpan(
                    role: role, tokens: (offset + start)..<(offset + end), confidence: confidence(role, start..<end)))
            start = end
        }
        return spans
    }

    private func bestLabels() -> [UInt8] {
        let labelCount = AttributionLabel.count
        var labels = [UInt8](repeating: 0, count: count)
        guard count > 0 else { return labels }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * labelCount) { back in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * labelCount) { values in
                let (best, next) = (values.baseAddress!, values.baseAddress! + labelCount)
                for token in 0..<count {
                    let row = scores + token * stride
                    var top = 0
                    if token > 0 { for label in 1..<labelCount where best[label] > best[top] { top = label } }
                    for label in 0..<labelCount {
                        let isInside = label > 0 && label % 2 == 0
                        var from = top
                        if isInside { from = token > 0 && best[label] > best[label - 1] ? label : label - 1 }
                        let before: Float = token > 0 ? best[from] : isInside ? -.infinity : 0
                        next[label] = before + row[label]
                        back[token * labelCount + label] = UInt8(from)
                    }
                    best.update(from: next, count: labelCount)
                }
                var label = (0..<labelCount).reduce(0) { best[$1] > best[$0] ? $1 : $0 }
                for token in Swift.stride(from: count - 1, through: 0, by: -1) {
                    labels[token] = UInt8(label)
                    label = Int(back[token * labelCount + label])
                }
            }
        }
        return labels
    }

    /// Scores are not normalized: the logarithm of a token's sum is taken off where spans are rated only.
    private func confidence(_ role: AttributionLabel.Role, _ tokens: Range<Int>) -> Float {
        let sum = tokens.reduce(Float(0)) { sum, token in
            let row = scores + token * stride
            return sum
                + LabelScores.share(
                    of: AttributionLabel.begin(role), AttributionLabel.inside(role), row, AttributionLabel.count)
        }
        return sum / Float(tokens.count)
    }
}
