import Syntax
import Text

/// A sentence of a treebank: one word a line, blank lines between sentences.
struct TreebankSentence {
    struct Word {
        var form: String
        /// Penn tag as the treebank writes it ("PRP$", "-LRB-", "HYPH").
        var tag: String
        /// Number of the head's word, from 1; 0 for the root.
        var head: Int
        let relation: String
    }

    var words: [Word]

    /// The sentences of a file: word, universal tag, Penn tag, head, relation, with tabs between them.
    static func read(_ text: String) -> [TreebankSentence] {
        var sentences: [TreebankSentence] = []
        var words: [Word] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let fields = line.split(separator: "\t")
            if fields.count >= 5, let head = Int(fields[3]) {
                words.append(
                    Word(form: String(fields[0]), tag: String(fields[2]), head: head, relation: String(fields[4])))
            } else if !words.isEmpty {
                sentences.append(TreebankSentence(words: words))
                words = []
            }
        }
        return words.isEmpty ? sentences : sentences + [TreebankSentence(words: words)]
    }

    /// The sentence as the product cuts it, with the treebank's tags; nil for an empty one.
    func example(isOriginal: Bool) -> TaggerTrainer.Example? {
        let text = DetokenizedText(words)
        let paragraph = Paragraph(bytes: text.bytes[...])
        guard !paragraph.tokens.isEmpty else { return nil }
        let projection = TagProjection(words: words, spans: text.spans)
        let tags = paragraph.tokens.map(projection.tag)
        return TaggerTrainer.Example(paragraph: paragraph, tags: tags, isOriginal: isOriginal)
    }
}
