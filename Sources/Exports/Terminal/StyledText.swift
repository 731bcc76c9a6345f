/// Text in stretches of one style each.
package struct StyledText: Hashable, Sendable {
    package struct Run: Hashable, Sendable {
        package var text: String
        package var style: Style
    }

    package private(set) var runs: [Run] = []

    package init() {}

    package init(_ text: String, _ style: Style = .plain) { append(text, style) }

    package mutating func append(_ text: String, _ style: Style = .plain) {
        guard !text.isEmpty else { return }
        if let last = runs.indices.last, runs[last].style == style {
            runs[last].text += text
        } else {
            runs.append(Run(text: text, style: style))
        }
    }

    package static func + (a: StyledText, b: StyledText) -> StyledText {
        var sum = a
        for run in b.runs { sum.append(run.text, run.style) }
        return sum
    }

    /// Columns on the terminal.
    package var width: Int { runs.reduce(0) { $0 + displayWidth($1.text) } }

    /// The text with escapes, or without any. Non-breaking spaces have done their work and become spaces.
    package func rendered(hasColor: Bool) -> String {
        runs.map { run in
            let text = String(run.text.map { $0 == "\u{A0}" ? " " : $0 })
            let escape = hasColor ? run.style.escape : ""
            return escape.isEmpty ? text : escape + text + "\u{1B}[0m"
        }.joined()
    }

    /// Without spaces at the end.
    var trimmed: StyledText {
        var trimmed = self
        while let last = trimmed.runs.popLast() {
            let text = last.text.reversed().drop { $0 == " " }.reversed()
            guard !text.isEmpty else { continue }
            trimmed.append(String(text), last.style)
            break
        }
        return trimmed
    }

    /// With spaces up to a width; a text that is wider stays as it is.
    func padded(to width: Int) -> StyledText {
        self + StyledText(String(repeating: " ", count: max(0, width - self.width)))
    }
}
