import Annotations
import Stories
import Text

/// A conflict with a number: its heading, an axis with every figure on it, whose figures they are, and the message.
struct ConflictSection {
    let story: Story
    let number: Int
    let width: Int

    private var conflict: Conflict { story.conflicts[number] }
    private static let indent = 5

    var lines: [StyledText] {
        let rows = story.rows(of: conflict)
        let unit = AxisUnit(for: rows.filter { !$0.isAll }.map(\.quantity))
        let message = StyledText(displayText(conflict.message)).wrapped(to: max(20, width - Self.indent))
        return [heading] + drawn(rows, unit: unit) + message.map(indented)
    }

    private var heading: StyledText {
        let title = conflictTitle(conflict.members.map { story.quantity($0) })
        let relation = conflict.relation.rawValue
        let start = StyledText("  \(number + 1)".padding(to: Self.indent), .bold)
        let room = max(8, width - Self.indent - relation.count - 1)
        let named = start + StyledText(truncated(title, to: room), .bold)
        return named.padded(to: width - relation.count) + StyledText(relation, .dim)
    }

    private func drawn(_ rows: [ConflictRow], unit: AxisUnit?) -> [StyledText] {
        let layout = ConflictLayout(rows: rows, unit: unit, width: width - Self.indent)
        return layout.lines.map(indented)
    }

    private func indented(_ line: StyledText) -> StyledText {
        StyledText(String(repeating: " ", count: Self.indent)) + line
    }
}

extension String {
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth(self))) }
}
