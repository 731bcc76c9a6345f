import Learning

/// Made-up headlines: copies of sentences without articles, auxiliaries and full stop, in title case, capitals or plain,
/// and copies of whole sentences in other cases. They teach that capitals need not mean names.
struct HeadlineCopies {
    private var random: SeededGenerator
    private let share: Double

    /// `share` of the sentences that get a copy.
    init(seed: UInt64, share: Double = 0.5) {
        random = SeededGenerator(seed: seed ^ 0x4845_4144)
        self.share = share
    }

    func copies(of sentences: [TreebankSentence]) -> [TreebankSentence] {
        var copies = self
        return sentences.compactMap { sentence in
            guard copies.random.unit() < copies.share else { return nil }
            return copies.copy(of: sentence)
        }
    }

    private mutating func copy(of sentence: TreebankSentence) -> TreebankSentence? {
        guard sentence.words.count >= 4, sentence.words.contains(where: { $0.tag.hasPrefix("VB") }) else { return nil }
        var copy = sentence
        if sentence.words.count <= 25 && random.unit() < 0.75 { copy = shortened(sentence) }
        switch random.unit() {
        case ..<0.45: titleCase(&copy)
        case ..<0.6: change(&copy) { $0.uppercased() }
        case ..<0.7: change(&copy) { $0.lowercased() }
        default: capitalizeFirst(&copy)
        }
        return copy.words.isEmpty ? nil : copy
    }

    /// Without the mark at the end; in most, without articles or passive and progressive auxiliaries, or in the present.
    private mutating func shortened(_ sentence: TreebankSentence) -> TreebankSentence {
        let (dropsArticles, dropsAuxiliaries) = (random.unit() < 0.7, random.unit() < 0.6)
        let inPresent = random.unit() < 0.5
        let kept = sentence.words.indices.filter { index in
            let word = sentence.words[index]
            if index == sentence.words.count - 1 && word.tag == "." { return false }
            let form = word.form.lowercased()
            if word.tag == "DT" { return !dropsArticles || !["a", "an", "the"].contains(form) }
            return !dropsAuxiliaries || !word.relation.hasPrefix("aux") || !["is", "are", "was", "were"].contains(form)
        }
        let numbers = Dictionary(uniqueKeysWithValues: zip(kept.map { $0 + 1 }, 1...))
        return TreebankSentence(
            words: kept.map { index in
                var word = sentence.words[index]
                if inPresent { HeadlinePresent.change(&word, at: index, in: sentence) }
                word.head = numbers[word.head] ?? 0
                return word
            })
    }

    private mutating func titleCase(_ sentence: inout TreebankSentence) {
        let capitalizesAll = random.unit() < 0.3
        for index in sentence.words.indices {
            let word = sentence.words[index]
            let isSmall = ["IN", "CC", "TO", "DT"].contains(word.tag) && word.form.utf8.count < 4
            if index == 0 || capitalizesAll || !isSmall { capitalize(index, in: &sentence) }
        }
    }

    private func capitalizeFirst(_ sentence: inout TreebankSentence) {
        if !sentence.words.isEmpty { capitalize(0, in: &sentence) }
    }

    private func capitalize(_ index: Int, in sentence: inout TreebankSentence) {
        guard sentence.words[index].form.lowercased() != "n't", let first = sentence.words[index].form.first,
            first.isLetter
        else { return }
        sentence.words[index].form = first.uppercased() + sentence.words[index].form.dropFirst()
    }

    private func change(_ sentence: inout TreebankSentence, _ convert: (String) -> String) {
        for index in sentence.words.indices { sentence.words[index].form = convert(sentence.words[index].form) }
    }
}
