/// The parts of an attribution as labels of tokens: outside, or the begin or inside of a source, cue or content.
package enum AttributionLabel {
    package enum Role: Int, CaseIterable, Sendable { case source, cue, content }

    package static let count = 1 + 2 * Role.allCases.count
    package static let outside = 0

    package static func begin(_ role: Role) -> Int { 1 + 2 * role.rawValue }
    package static func inside(_ role: Role) -> Int { 2 + 2 * role.rawValue }
    /// The role of a label; nil outside.
    package static func role(of label: Int) -> Role? { label == outside ? nil : Role(rawValue: (label - 1) / 2) }
    package static func isBegin(_ label: Int) -> Bool { label % 2 == 1 }
}

/// Tokens that play one role of an attribution.
package struct LabelledSpan: Hashable, Sendable {
    package let role: AttributionLabel.Role
    /// Token indices in the paragraph.
    package let tokens: Range<Int>
    /// Mean probability of the role over the tokens, 0 to 1.
    package let confidence: Float

    package init(role: AttributionLabel.Role, tokens: Range<Int>, confidence: Float) {
        self.role = role
        self.tokens = tokens
        self.confidence = confidence
    }
}
