/// Text that a Markdown reader (CommonMark, GitHub) shows as it is, at the start of a line as well as inside one. An address in it
/// becomes no link.
package func escapingMarkdown(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
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
