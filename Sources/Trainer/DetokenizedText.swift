import Text

/// The words of a treebank set as running text, and where each one lies.
struct DetokenizedText {
    private(set) var bytes: [UInt8] = []
    private(set) var spans: [Span] = []

    init(_ words: [TreebankSentence.Word]) {
        for (index, word) in words.enumerated() {
            if index > 0 && DetokenizedText.isSpaced(words[index - 1], word, isSymbolInside: isJoint(index, in: words))
            {
                bytes.append(0x20)
            }
            let start = bytes.count
            bytes += Array(word.form.utf8)
            spans.append(Span(start, bytes.count))
        }
    }

    private static let closing: Set<String> = [",", ".", "-RRB-", "''", "POS"]
    private static let marksWithoutSpace: Set<String> = [":", ";", "...", "…", "%", "°"]
    private static let symbolsBeforeNumbers: Set<String> = ["$", "€", "£", "¥", "#", "US$"]

    /// Whether white space stands between two words.
    private static func isSpaced(
        _ left: TreebankSentence.Word, _ right: TreebankSentence.Word, isSymbolInside: Bool
    ) -> Bool {
        if isSymbolInside || left.tag == "HYPH" || right.tag == "HYPH" { return false }
        if left.tag == "-LRB-" || left.tag == "``" || symbolsBeforeNumbers.contains(left.form) { return false }
        if closing.contains(right.tag) || marksWithoutSpace.contains(right.form) { return false }
        return !isClitic(right.form, after: left.form)
    }

    private static func isClitic(_ form: String, after left: String) -> Bool {
        let form = form.lowercased().replacing("’", with: "'")
        if form == "n't" || (form == "na" && ["gon", "wan"].contains(left.lowercased())) { return true }
        return ["'s", "'re", "'ve", "'ll", "'d", "'m"].contains(form)
    }

    /// Whether a word or the one before it is a dash or slash between numbers or words ("5-10", "and/or").
    private func isJoint(_ index: Int, in words: [TreebankSentence.Word]) -> Bool {
        [index - 1, index].contains { middle in
            guard middle > 0, middle + 1 < words.count else { return false }
            switch words[middle].form {
            case "/": return true
            case "-", "–":
                return words[middle].tag == "SYM" || words[middle - 1].tag == "CD" && words[middle + 1].tag == "CD"
            default: return false
            }
        }
    }
}
