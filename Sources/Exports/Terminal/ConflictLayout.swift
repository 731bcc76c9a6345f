import Annotations

/// The figures of a conflict in columns: side, article, axis, words, source; above them the unit and the axis' values. On a narrow terminal, words and source stand
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
    private static let leastAxis = 16

    init(rows: [ConflictRow], unit: AxisUnit?, width: Int) {
        self.rows = rows
        self.unit = unit
        words = rows.map { $0.words(in: unit) }
        func widest(_ texts: [String], atMost limit: Int) -> Int { min(limit, texts.map(displayWidth).max() ?? 0) }
        labelWidth = widest(rows.map { "\($0.side) \($0.article)" }, atMost: max(18, width / 6))
        wordsWidth = widest(words, atMost: max(16, width / 3))
        sourceWidth = widest(rows.map(\.source), atMost: max(10, width / 5))
        let left = width - labelWidth - wordsWidth - sourceWidth - 3 * Self.gap
        isStacked = left < Self.leastAxis
        axisWidth = isStacked ? max(8, width - labelWidth - Self.gap) : min(left, 60)
    }

    var lines: [StyledText] {
        let intervals = rows.map { $0.interval(in: unit) }
        let drawable = intervals.compactMap { $0 }
        let axis = drawable.count > 1 ? QuantityAxis(intervals: drawable, unit: unit, width: axisWidth) : nil
        var lines: [StyledText] = []
        if let axis {
            let unit = truncated(unit?.symbol ?? "", to: labelWidth).padding(to: labelWidth + Self.gap)
            lines.append(StyledText(unit + axis.labels, .dim))
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
        if let drawn { line.append(drawn.padding(to: axisWidth), Style(color: .yellow)) }
        if !isStacked || drawn == nil {
            if drawn != nil { line.append(String(repeating: " ", count: Self.gap)) }
            return besides(line, words: words, source: row.source)
        }
        let margin = StyledText(String(repeating: " ", count: labelWidth + Self.gap))
        let under = StyledText(words) + StyledText(" · " + row.source, .dim)
        return [line] + under.wrapped(to: axisWidth).map { margin + $0 }
    }

    /// Words and source in their columns behind the start of a line, on as many lines as the longer of them needs.
    private func besides(_ start: StyledText, words: String, source: String) -> [StyledText] {
        let words = StyledText(words).wrapped(to: wordsWidth)
        let source = StyledText(source, .dim).wrapped(to: sourceWidth)
        let margin = StyledText(String(repeating: " ", count: start.width))
        return (0..<max(words.count, source.count, 1)).map { index in
            let left = index < words.count ? words[index] : StyledText()
            let right = index < source.count ? source[index] : StyledText()
            return (index == 0 ? start : margin) + left.padded(to: wordsWidth + Self.gap) + right
        }
    }
}
