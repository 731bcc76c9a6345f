import Exports

/// Text that a Markdown reader (CommonMark, GitHub) shows as it is, on one line, at its start as well as inside. An address in it
/// becomes no link.
package func escapingMarkdown(_ text: String) -> String {
    let scalars = Array(displayText(text).unicodeScalars.drop { $0.properties.isWhitespace })
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
        let isMarkOfBlock = index == 0 && "#+-=".unicodeScalars.contains(scalar)
        let isBehindNumber = index == digits && digits > 0 && (scalar == "." || scalar == ")")
        let isEndOfListNumber = isBehindNumber && (index + 1 == scalars.count || scalars[index + 1] == " ")
        let isInAddress =
            scalar == ":" && scalars[(index + 1)...].starts(with: "//".unicodeScalars)
            || scalar == "." && String(String.UnicodeScalarView(scalars[..<index].suffix(3))).lowercased() == "www"
        if isMarkOfBlock || isEndOfListNumber || isInAddress || "\\`*_[]<>&|~$@".unicodeScalars.contains(scalar) {
            escaped.append("\\")
        }
        escaped.append(scalar)
    }
    return String(escaped)
}
