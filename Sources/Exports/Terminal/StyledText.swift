/// Text in stretches of one style each.
struct StyledText: Hashable, Sendable {
    struct Run: Hashable, Sendable {
        var text: String
        var style: Style
    }

    private(set) var runs: [Run] = []

    init() {}

    init(_ text: String, _ style: Style = .plain) { append(text, style) }

    mutating func append(_ text: String, _ style: Style = .plain) {
        guard !text.isEmpty else { return }
        if let last = runs.indices.last, runs[last].style == style {
            runs[last].text += text
        } else {
            runs.append(Run(text: text, style: style))
        }
    }

    static func + (a: StyledText, b: StyledText) -> StyledText {
        var sum = a
        for run in b.runs { sum.append(run.text, run.style) }
        return sum
    }

    /// Columns on the terminal.
    var width: Int { runs.reduce(0) { $0 + displayWidth($1.text) } }

    /// The text with escapes, or without any.
    func rendered(hasColor: Bool) -> String {
        runs.map { run in
            let escape = hasColor ? run.style.escape : ""
            return escape.isEmpty ? run.text : escape + run.text + "\u{1B}[0m"
        }.joined()
    }

    /// With spaces up to a width; a text that is wider stays as it is.
    func padded(to width: Int) -> StyledText {
        self + StyledText(String(repeating: " ", count: max(0, width - self.width)))
    }
}
