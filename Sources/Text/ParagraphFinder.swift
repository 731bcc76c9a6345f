/// Finds the paragraphs of a text: lines that hold more than white space.
func findParagraphs(in bytes: [UInt8]) -> [Span] {
    var found: [Span] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D {
        if end > start { found.append(Span(start, end)) }
        start = end + 1
    }
    return found
}
