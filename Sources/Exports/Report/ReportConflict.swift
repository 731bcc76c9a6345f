import AnnotationProtocol
import Annotations
import Stories

/// A conflict with every figure on an axis, whose figures they are, and the message.
struct ReportConflict {
    let story: Story
    let conflict: Conflict
    /// The articles that stand in the report, so that figures lead to them.
    let linked: Range<Int>

    var html: String {
        let rows = story.rows(of: conflict)
        let unit = AxisUnit(for: rows.filter { !$0.isAll }.map(\.quantity))
        let drawn = rows.compactMap { $0.interval(in: unit) }
        let axis = drawn.count > 1 ? QuantityAxis(intervals: drawn, unit: unit, width: 72) : nil
        let title = conflictTitle(conflict.members.map { story.quantity($0) })
        let relation = "\(conflict.relation.rawValue) · \(Int((conflict.confidence * 100).rounded())) %"
        return """
            <section class="conflict">
            <h2>\(htmlText(title)) <small>\(relation)</small></h2>
            <table>
            \(axis.map { self.scale($0, unit) } ?? "")\(rows.map { row($0, unit, axis) }.joined())</table>
            <p>\(htmlText(conflict.message))</p>
            </section>

            """
    }

    private func scale(_ axis: QuantityAxis, _ unit: AxisUnit?) -> String {
        let ticks = axis.ticks.map { "<span style=\"left:\(percent(axis.share(of: $0)))\">\(axis.label($0))</span>" }
        return """
            <tr class="scale"><td></td><td>\(htmlText(unit?.symbol ?? ""))</td>\
            <td class="axis">\(ticks.joined())</td><td></td><td></td></tr>

            """
    }

    private func row(_ row: ConflictRow, _ unit: AxisUnit?, _ axis: QuantityAxis?) -> String {
        let bar = axis.flatMap { axis in row.interval(in: unit).map { self.bar($0, on: axis) } } ?? ""
        return """
            <tr class="side-\(row.side)"><th>\(row.side)</th><td>\(name(row))</td>\
            <td class="axis">\(bar)</td><td>\(htmlText(row.words(in: unit)))</td><td>\(htmlText(row.source))</td></tr>

            """
    }

    private func name(_ row: ConflictRow) -> String {
        guard linked.contains(row.member.article) else { return htmlText(row.article) }
        let figure: String = AnnotationIDs.id(.quantity, row.member.quantity)
        let article = story.articles[row.member.article].id
        let anchor = htmlAnchor(story: story.name, article: article, annotation: figure)
        return "<a href=\"#\(anchor)\">\(htmlText(row.article))</a>"
    }

    /// From end to end of what the figure allows; an end that is open has no edge.
    private func bar(_ interval: Interval, on axis: QuantityAxis) -> String {
        let (start, end) = (interval.low.map(axis.share) ?? 0, interval.high.map(axis.share) ?? 1)
        let open = (interval.low == nil ? " open-low" : "") + (interval.high == nil ? " open-high" : "")
        return "<i class=\"bar\(open)\" style=\"left:\(percent(start));width:\(percent(max(0, end - start)))\"></i>"
    }

    private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)%" }
}
