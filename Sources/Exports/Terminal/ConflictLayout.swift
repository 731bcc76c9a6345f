import Annotations

/// The figures of a conflict in columns: side, article, axis, words, source. On a narrow terminal, words and source stand
/// under the axis.
struct ConflictLayout {
    private let rows: [ConflictRow]
    private let unit: AxisUnit?
    private let words: [String]
    private let labelWidth: Int
    private let wordsWidth: Int
    private let sourceWidth: Int
    private let axisWidth: Int
    private let isStacked: Bool

    private static let gap = 2
    private static let leastAxis = 20

    init(rows: [ConflictRow], unit: AxisUnit?, width: Int) {
        self.rows = rows
        self.unit = unit
        words = rows.map { row in
            unit?.conversion(of: row.quantity).map { "\(row.words) (\($0))" } ?? row.words
        }
        func widest(_ texts: [String], atMost limit: Int) -> Int { min(limit, texts.map(displayWidth).max() ?? 0) }
        labelWidth = widest(rows.map { "\($0.side) \($0.article)" }, atMost: max(12, width / 5))
        wordsWidth = widest(words, atMost: max(16, width * 2 / 5))
        sourceWidth = widest(rows.map(\.source), atMost: max(10, width / 5))
        let left = width - labelWidth - wordsWidth - sourceWidth - 3 * Self.gap
        isStacked = left < Self.leastAxis
        axisWidth = isStacked ? max(8, width - labelWidth - Self.gap) : min(left, 60)
    }

    var lines: [StyledText] {
        let intervals = rows.map { row in unit?.interval(of: row.quantity) }
        let axis = QuantityAxis(intervals: intervals.compactMap { $0 }, width: axisWidth)
        var lines: [StyledText] = []
        if let axis {
            let margin = String(repeating: " ", count: labelWidth + Self.gap)
            lines.append(StyledText(margin + axis.labels(unit: unit?.symbol ?? ""), .dim))
        }
        for (index, row) in rows.enumerated() {
            lines += self.lines(
                row, words: words[index], drawn: axis.map { axis in intervals[index].map(axis.drawn) ?? "" })
        }
        return lines
    }

    private func lines(_ row: ConflictRow, words: String, drawn: String?) -> [StyledText] {
        var line = StyledText(row.side + " ", .dim)
        line.append(truncated(row.article, to: labelWidth - row.side.count - 1))
        line = line.padded(to: labelWidth + Self.gap)
        let source = StyledText(truncated(row.source, to: sourceWidth), .dim)
        guard let drawn else {
            return [line + cell(words, width: wordsWidth + Self.gap) + source]
        }
        line.append(drawn.padding(to: axisWidth), Style(color: .yellow))
        if !isStacked {
            line.append(String(repeating: " ", count: Self.gap))
            return [line + cell(words, width: wordsWidth + Self.gap) + source]
        }
        let margin = StyledText(String(repeating: " ", count: labelWidth + Self.gap))
        let under = StyledText(words) + StyledText(" · " + row.source, .dim)
        return [line] + under.wrapped(to: axisWidth).map { margin + $0 }
    }

    private func cell(_ text: String, width: Int) -> StyledText {
        StyledText(truncated(text, to: width - Self.gap)).padded(to: width)
    }
}
