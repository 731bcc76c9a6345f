extension ArticleFacts {
    /// The keys under which an earlier version of the article has other figures: what its figures are compared by differs, or how
    /// many there are.
    ///
    /// Whatever a comparison of two figures reads of them must be looked at here.
    func keys(changedFrom old: ArticleFacts) -> Set<Word> {
        let equal = { (a: ParagraphRecord, b: ParagraphRecord) in a.fingerprint == b.fingerprint }
        let front = zip(paragraphs, old.paragraphs).prefix { equal($0, $1) }.count
        let back = zip(paragraphs.dropFirst(front).reversed(), old.paragraphs.dropFirst(front).reversed())
            .prefix { equal($0, $1) }.count
        let (own, others) = (
            figuresByKey(ofParagraphs: front..<paragraphs.count - back),
            old.figuresByKey(ofParagraphs: front..<old.paragraphs.count - back)
        )
        return Set(own.keys).union(others.keys).filter { key in
            let (own, others) = (own[key] ?? [], others[key] ?? [])
            return own.count != others.count || !zip(own, others).allSatisfy { isTold($0, like: $1, in: old) }
        }
    }

    private func figuresByKey(ofParagraphs range: Range<Int>) -> [Word: [Int]] {
        guard let first = range.first, let last = range.last else { return [:] }
        let figures =
            part(ofParagraph: first) { $0.figures }.lowerBound..<part(ofParagraph: last) { $0.figures }.upperBound
        return figuresByKey(figures)
    }

    private func isTold(_ figure: Int, like other: Int, in old: ArticleFacts) -> Bool {
        let (own, others) = (figures[figure], old.figures[other])
        let (sentence, oldSentence) = (sentences[Int(own.sentence)], old.sentences[Int(others.sentence)])
        let companions = zip(
            self.companions(of: figure).map { figures[$0] }, old.companions(of: other).map { old.figures[$0] })
        return own.isTold(like: others) && list(sentence.words) == old.list(oldSentence.words)
            && list(sentence.names) == old.list(oldSentence.names)
            && words[own.lists.modifiers] == old.words[others.lists.modifiers]
            && words[own.lists.near] == old.words[others.lists.near]
            && words[own.lists.adjacent] == old.words[others.lists.adjacent]
            && self.companions(of: figure).count == old.companions(of: other).count
            && companions.allSatisfy { $0.isTold(like: $1) }
    }
}

extension FigureRecord {
    /// Whether all but its place and its words is the same.
    fileprivate func isTold(like other: FigureRecord) -> Bool {
        amount.isSame(as: other.amount) && times == other.times && role == other.role && extent == other.extent
            && traits == other.traits && outcome == other.outcome && countries == other.countries
            && unit == other.unit && writtenUnit == other.writtenUnit && noun == other.noun
            && nounClass == other.nounClass && predicate == other.predicate && speaker == other.speaker
            && whole.map { $0 - quantity } == other.whole.map { $0 - other.quantity }
    }
}
