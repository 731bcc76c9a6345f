import Annotations
import Foundation

/// How well spans fit those that people marked: over tokens, and over spans with equal ends.
struct LabelAccuracy {
    private struct Counts {
        var (gold, found, right) = (0, 0, 0)

        /// Harmonic mean of precision and recall, 0 to 1.
        var f1: Double { gold + found == 0 ? 0 : 2 * Double(right) / Double(gold + found) }
    }

    private var tokens: [AttributionLabel.Role: Counts] = [:]
    private var spans: [AttributionLabel.Role: Counts] = [:]

    mutating func add(gold: [LabelledSpan], found: [LabelledSpan]) {
        for role in AttributionLabel.Role.allCases {
            let (goldSpans, foundSpans) = (Self.ranges(gold, role), Self.ranges(found, role))
            let (goldTokens, foundTokens) = (Set(goldSpans.joined()), Set(foundSpans.joined()))
            Self.count(goldTokens, foundTokens, in: &tokens[role, default: Counts()])
            Self.count(Set(goldSpans), Set(foundSpans), in: &spans[role, default: Counts()])
        }
    }

    /// The spans that labels tell of.
    static func spans(of labels: [Int]) -> [LabelledSpan] {
        var spans: [LabelledSpan] = []
        for (index, label) in labels.enumerated() {
            guard let role = AttributionLabel.role(of: label) else { continue }
            if !AttributionLabel.isBegin(label), let last = spans.last, last.role == role,
                last.tokens.upperBound == index
            {
                spans[spans.count - 1] = LabelledSpan(
                    role: role, tokens: last.tokens.lowerBound..<(index + 1), confidence: 1)
            } else {
                spans.append(LabelledSpan(role: role, tokens: index..<(index + 1), confidence: 1))
            }
        }
        return spans
    }

    private static func ranges(_ spans: [LabelledSpan], _ role: AttributionLabel.Role) -> [Range<Int>] {
        spans.filter { $0.role == role }.map(\.tokens)
    }

    private static func count<Unit: Hashable>(_ gold: Set<Unit>, _ found: Set<Unit>, in counts: inout Counts) {
        counts.gold += gold.count
        counts.found += found.count
        counts.right += gold.intersection(found).count
    }

    /// "tokens 78.1 / 67.0 / 88.2, spans 74.0 / 66.1 / 60.0": source, cue, content.
    var summary: String {
        func line(_ counts: [AttributionLabel.Role: Counts]) -> String {
            AttributionLabel.Role.allCases.map { String(format: "%.1f", 100 * (counts[$0]?.f1 ?? 0)) }.joined(
                separator: " / ")
        }
        return "tokens \(line(tokens)), spans \(line(spans))"
    }
}
