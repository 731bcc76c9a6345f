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
    /// The year that the buckets were compared for.
    private var comparedYear: Int?

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
        let slot = order.remove(at: place)
        members[Int(slot)] = nil
        freeSlots.append(slot)
        years.add(old, count: -1)
        for key in old.facts.keys { leave(slot, under: key) }
        return old
    }

    private mutating func replace(_ old: Member, at slot: Int32, with new: Member) {
        members[Int(slot)] = new
        years.add(old, count: -1)
        years.add(new, count: 1)
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

    /// The conflicts among the articles, in the order of their ids.
    mutating func conflicts(threshold: Double) -> GroupConflicts {
        update()
        let ranks = ranks
        let sorted = sortedMembers
        func figure(_ reference: FigureBucket.Reference, _ key: Word) -> GroupConflicts.Place {
            let rank = ranks[Int(reference.slot)]
            return .init(article: rank, figure: sorted[rank].facts.figures(under: key)[Int(reference.place)])
        }
        let pairs = buckets.flatMap { key, bucket in
            bucket.pairs.map { pair in
                GroupConflicts.Pair(
                    a: figure(pair.a, key), b: figure(pair.b, key), relation: pair.relation, confidence: pair.confidence
                )
            }
        }
        return GroupConflicts(among: sorted.map(\.facts), pairs, threshold: threshold)
    }

    /// Compares again what has changed.
    private mutating func update() {
        let year = years.present
        let keys = year == comparedYear ? changedKeys : Set(buckets.keys)
        comparedYear = year
        changedKeys = []
        let ranks = ranks
        for key in keys {
            guard let slots = buckets[key]?.slots.sorted(by: { ranks[Int($0)] < ranks[Int($1)] }) else { continue }
            let comparison = comparison(under: key, of: slots)
            func reference(_ figure: Int) -> FigureBucket.Reference {
                FigureBucket.Reference(
                    slot: slots[comparison.figures[figure].article], place: comparison.places[figure])
            }
            buckets[key]?.pairs = comparison.disagreements().map { pair in
                FigureBucket.Pair(
                    a: reference(pair.a), b: reference(pair.b), relation: pair.relation, confidence: pair.confidence)
            }
        }
    }

    private func comparison(under key: Word, of slots: [Int32]) -> FigureComparison {
        FigureComparison(under: key, of: slots.compactMap { members[Int($0)] }, model: model, year: years.present)
    }

    /// The comparisons of all figures, with the ids of the articles that each compares.
    func comparisons() -> [(comparison: FigureComparison, ids: [String])] {
        let ranks = ranks
        return buckets.keys.sorted().compactMap { key in
            guard let slots = buckets[key]?.slots.sorted(by: { ranks[Int($0)] < ranks[Int($1)] }) else { return nil }
            return (comparison(under: key, of: slots), slots.compactMap { members[Int($0)]?.id })
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
