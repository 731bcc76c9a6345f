import Text

/// Takes the text out of HTML as browsers show it: one paragraph for each block, white space collapsed, character references
/// replaced. Scripts, styles, attributes, comments, code and form controls are no text.
enum HTMLExtractor {
    /// - Parameter span: the part of the source that is HTML.
    static func extract(_ span: Span, of source: [UInt8], into collector: inout TextCollector) {
        let html = ShallowHTML(Array(source[span.start..<span.end])).bytes
        // Misplaced content of tables stands before them in the tree; a text keeps the order of its source.
        let texts = GumboTree(parsing: html).texts.sorted { $0.start < $1.start }
        var last: GumboTree.Text?
        for (index, text) in texts.enumerated() {
            if let last { collector.separate(by: separator(of: last, text)) }
            let limit = index + 1 < texts.count ? texts[index + 1].start : html.count
            var alignment = TextAlignment(text, in: html, limit: limit)
            alignment.append(to: &collector, sourceOffset: span.start)
            last = text
        }
    }

    private static func separator(of last: GumboTree.Text, _ next: GumboTree.Text) -> TextCollector.Separator {
        if last.block != next.block { return .paragraph }
        return last.line != next.line ? .line : .none
    }
}
