import Text

/// Articles that are compared with each other, and which of their figures disagree. It is kept up to date article by article:
/// only figures that share a key with one that has come, gone or changed are compared again.
///
/// Its articles are compared in the order of their ids, so that what is found does not depend on the order in which they come.
struct ArticleGroup: Sendable {
    struct Member: Sendable {
        let id: String
        let facts: ArticleFacts
        let published: PublicationDate?
        /// A hash of its conflicts when it was last asked for those that changed.
        var digest: UInt64 = 0
    }

    let model: ConflictModel
    /// By slot.
    private var members: [Member?] = []
    private var freeSlots: [Int32] = []
    /// Slots of members, in the order of their ids.
    private var order: [Int32] = []
    private var buckets: [Word: FigureBucket] = [:]
    /// Keys whose figures are other than when they were last compared.
    private var changedKeys: Set<Word> = []
    private var years = YearCounts()
    /// Whether an article has come, gone or changed since it was last asked for the changes.
    var isChanged = false
    /// The year that the buckets were compared for.
    private var comparedYear: Int?
    /// How sure the pairs are that the buckets keep.
    private var leastConfidence = GroupConflicts.joining

    init(model: ConflictModel) { self.model = model }

    var isEmpty: Bool { order.isEmpty }
    /// In the order of their ids.
    var sortedMembers: [Member] { order.compactMap { members[Int($0)] } }

    func facts(of id: String) -> ArticleFacts? {
        let place = place(of: id)
        guard place < order.count, let member = members[Int(order[place])], member.id == id else { return nil }
        return member.facts
    }

    /// Adds an article, or puts it in the place of the one with its id.
    mutating func put(_ member: Member) {
        isChanged = true
        let place = place(of: member.id)
        if place < order.count, let old = members[Int(order[place])], old.id == member.id {
            replace(old, at: order[place], with: member)
            return
        }
        let slot = freeSlots.popLast() ?? Int32(clamping: members.count)
        if Int(slot) == members.count { members.append(member) } else { members[Int(slot)] = member }
        order.insert(slot, at: place)
        years.add(member, count: 1)
        for key in member.facts.keys { enter(slot, under: key) }
    }

    /// Returns the article that had the id.
    mutating func remove(id: String) -> Member? {
        let place = place(of: id)
        guard place < order.count, let old = members[Int(order[place])], old.id == id else { return nil }
        isChanged = true
        let slot = order.remove(at: place)
        members[Int(slot)] = nil
        freeSlots.append(slot)
        years.add(old, count: -1)
        for key in old.facts.keys { leave(slot, under: key) }
        return old
    }

    private mutating func replace(_ old: Member, at slot: Int32, with new: Member) {
        members[Int(slot)] = new
        members[Int(slot)]?.digest = old.digest
        years.replace(old, by: new)
        let (before, after) = (old.facts.keys, new.facts.keys)
        for key in before.subtracting(after) { leave(slot, under: key) }
        for key in after.subtracting(before) { enter(slot, under: key) }
        changedKeys.formUnion(old.published == new.published ? new.facts.keys(changedFrom: old.facts) : after)
    }

    private mutating func enter(_ slot: Int32, under key: Word) {
        buckets[key, default: FigureBucket()].slots.append(slot)
        changedKeys.insert(key)
    }

    private mutating func leave(_ slot: Int32, under key: Word) {
        buckets[key]?.slots.removeAll { $0 == slot }
        if buckets[key]?.slots.isEmpty ?? true { buckets[key] = nil }
        changedKeys.insert(key)
    }

    /// Returns whether the hash of the article's conflicts is another than before.
    mutating func setDigest(of id: String, to digest: UInt64) -> Bool {
        let slot = Int(order[place(of: id)])
        defer { members[slot]?.digest = digest }
        return members[slot]?.digest != digest
    }

    /// The conflicts among the articles, in the order of their ids.
    mutating func conflicts(threshold: Double) -> GroupConflicts {
        var byKey = FiguresByKey()
        update(threshold: threshold, &byKey)
        let ranks = ranks
        let facts = sortedMembers.map(\.facts)
        var pairs: [GroupConflicts.Pair] = []
        for (key, bucket) in buckets where !bucket.pairs.isEmpty {
            func place(_ reference: FigureBucket.Reference) -> GroupConflicts.Place {
                let rank = ranks[Int(reference.slot)]
                let figures = byKey.indices(under: key, in: facts[rank])
                return GroupConflicts.Place(article: rank, figure: figures[Int(reference.place)])
            }
            pairs += bucket.pairs.map { pair in
                GroupConflicts.Pair(
                    a: place(pair.a), b: place(pair.b), relation: pair.relation, confidence: Double(pair.confidence))
            }
        }
        return GroupConflicts(among: facts, pairs, threshold: threshold)
    }

    /// Compares again what has changed: all when pairs are wanted that were not sure enough to be kept.
    private mutating func update(threshold: Double, _ byKey: inout FiguresByKey) {
        let year = years.present
        let least = min(leastConfidence, threshold)
        let isUsable = year == comparedYear && least == leastConfidence
        let keys = isUsable ? changedKeys : Set(buckets.keys)
        (comparedYear, leastConfidence, changedKeys) = (year, least, [])
        let ranks = ranks
        for key in keys {
            guard let slots = buckets[key]?.slots.sorted(by: { ranks[Int($0)] < ranks[Int($1)] }) else { continue }
            let comparison = comparison(under: key, of: slots, &byKey)
            func reference(_ figure: Int) -> FigureBucket.Reference {
                FigureBucket.Reference(
                    slot: slots[comparison.figures[figure].article], place: comparison.places[figure])
            }
            buckets[key]?.pairs = comparison.disagreements(from: least).map { pair in
                FigureBucket.Pair(
                    a: reference(pair.a), b: reference(pair.b), relation: pair.relation,
                    confidence: Float(pair.confidence))
            }
        }
    }

    private func comparison(under key: Word, of slots: [Int32], _ byKey: inout FiguresByKey) -> FigureComparison {
        FigureComparison(
            under: key, of: slots.compactMap { members[Int($0)] }, &byKey, model: model, year: years.present)
    }

    /// The comparisons of all figures, with the ids of the articles that each compares.
    func comparisons() -> [(comparison: FigureComparison, ids: [String])] {
        let ranks = ranks
        var byKey = FiguresByKey()
        return buckets.keys.sorted().compactMap { key in
            guard let slots = buckets[key]?.slots.sorted(by: { ranks[Int($0)] < ranks[Int($1)] }) else { return nil }
            return (comparison(under: key, of: slots, &byKey), slots.compactMap { members[Int($0)]?.id })
        }
    }

    /// The place of each slot's member in the order.
    private var ranks: [Int] {
        var ranks = [Int](repeating: 0, count: members.count)
        for (rank, slot) in order.enumerated() { ranks[Int(slot)] = rank }
        return ranks
    }

    /// Where a member with an id stands in the order, or would stand.
    private func place(of id: String) -> Int {
        order.firstIndex(behind: { slot in members[Int(slot)].map { $0.id >= id } ?? false })
    }
}

extension ArticleGroup.Member {
    init(id: String, facts: ArticleFacts, publishedAt: String?) {
        self.init(id: id, facts: facts, published: publishedAt.flatMap { PublicationDate($0) })
    }
}
