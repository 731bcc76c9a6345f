/// Tells a later figure that replaces an earlier one from two that contradict each other.
struct UpdateRule {
    /// When each article was published; nil where that is not known.
    let dates: [PublicationDate?]

    /// Whether both tell of one kind of loss, and the one that is later by its date, else by its words, is the higher: a toll
    /// rises. Of those missing, fewer are left.
    func isUpdate(_ a: Figure, _ b: Figure) -> Bool {
        guard let outcome = a.outcome, outcome == b.outcome, !outcome.isGood, let isEarlier = isEarlier(a, b) else {
            return false
        }
        let isLower = a.amount.middle < b.amount.middle
        return isEarlier == (outcome.scale == .presence ? !isLower : isLower)
    }

    /// Whether the first is the earlier one; nil when neither dates nor words tell.
    func isEarlier(_ a: Figure, _ b: Figure) -> Bool? {
        if let date = dates[a.article], let other = dates[b.article], let isEarlier = date.isEarlier(than: other) {
            return isEarlier
        }
        if a.isLate != b.isLate { return b.isLate }
        return a.isEarly != b.isEarly ? a.isEarly : nil
    }

    /// When the articles of two figures were published, as far as it differs: "on 3 May" and "on 4 May"; nil when neither
    /// is known to be earlier.
    func dateTexts(_ a: Figure, _ b: Figure) -> (String, String)? {
        guard let date = dates[a.article], let other = dates[b.article], date.isEarlier(than: other) != nil else {
            return nil
        }
        return (date.text(beside: other), other.text(beside: date))
    }
}
