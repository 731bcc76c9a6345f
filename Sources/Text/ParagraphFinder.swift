/// Finds the paragraphs of a text: its lines, or in hard-wrapped text the blocks of lines between blank ones.
///
/// Paragraphs hold more than white space, and start and end with something else.
func findParagraphs(in bytes: [UInt8]) -> [Span] {
    let lines = TextLine.lines(of: bytes)
    guard let wrapping = HardWrapping(lines) else { return lines.compactMap { $0.isBlank ? nil : $0.span } }
    var found: [Span] = []
    for (index, line) in lines.enumerated() where !line.isBlank {
        if index > 0, wrapping.joins(lines[index - 1], line), let last = found.last {
            found[found.count - 1] = last.union(line.span)
        } else {
            found.append(line.span)
        }
    }
    return found
}
