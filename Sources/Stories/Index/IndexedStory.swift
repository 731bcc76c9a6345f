/// The articles of one story, by event where it may tell of several.
struct IndexedStory: Sendable {
    private let model: ConflictModel
    /// Articles that are compared with each other, by the number of their event; all under 0 where events are not told apart.
    private(set) var groups: [Int: ArticleGroup] = [:]
    private var events: EventGroups?
    /// The id of the article in each slot of the events; nil for a free one.
    private var ids: [String?] = []
    private var slots: [String: Int] = [:]
    private var freeSlots: [Int] = []

    init(isMixed: Bool, model: ConflictModel) {
        self.model = model
        if isMixed { events = EventGroups() }
    }

    var isEmpty: Bool { groups.isEmpty }

    mutating func put(_ member: ArticleGroup.Member) {
        let slot = slot(of: member.id)
        events?.set(EventTerms(member.facts, weights: model.words), at: slot)
        put(member, in: events?.group(of: slot) ?? 0)
    }

    mutating func remove(id: String) {
        guard events != nil else {
            _ = take(id, from: 0)
            return
        }
        guard let slot = slots.removeValue(forKey: id), let group = events?.group(of: slot) else { return }
        _ = take(id, from: group)
        events?.set(nil, at: slot)
        ids[slot] = nil
        freeSlots.append(slot)
    }

    /// Brings the events up to date.
    mutating func update() {
        let moves = events?.update { [ids] in (ids[$0] ?? "") < (ids[$1] ?? "") } ?? []
        for move in moves {
            if let id = ids[move.slot], let member = take(id, from: move.from) { put(member, in: move.to) }
        }
    }

    /// The articles of each group in which one has come, gone or changed since this was last asked, and those of them whose
    /// conflicts are others.
    mutating func changes(threshold: Double) -> [(articles: [String], conflicting: [String])] {
        update()
        return groups.filter { $0.value.isChanged }.keys.compactMap { number in
            // Taken out, so that it is not copied when it changes.
            guard var group = groups.removeValue(forKey: number) else { return nil }
            defer { groups[number] = group }
            group.isChanged = false
            return (group.sortedMembers.map(\.id), group.changedMembers(threshold: threshold))
        }
    }

    /// The group that an article is in, for a change of it; nil when there is no such article.
    mutating func withGroup<Result>(of id: String, _ body: (inout ArticleGroup) -> Result) -> Result? {
        update()
        guard let group = group(of: id), var found = groups.removeValue(forKey: group) else { return nil }
        defer { groups[group] = found }
        return body(&found)
    }

    func facts(of id: String) -> ArticleFacts? { group(of: id).flatMap { groups[$0]?.facts(of: id) } }

    private func group(of id: String) -> Int? {
        guard let events else { return 0 }
        return slots[id].map { events.group(of: $0) }
    }

    private mutating func slot(of id: String) -> Int {
        guard events != nil else { return 0 }
        if let known = slots[id] { return known }
        let slot = freeSlots.popLast() ?? ids.count
        if slot == ids.count { ids.append(id) } else { ids[slot] = id }
        slots[id] = slot
        return slot
    }

    private mutating func put(_ member: ArticleGroup.Member, in group: Int) {
        groups[group, default: ArticleGroup(model: model)].put(member)
    }

    private mutating func take(_ id: String, from group: Int) -> ArticleGroup.Member? {
        let member = groups[group]?.remove(id: id)
        if groups[group]?.isEmpty ?? false { groups[group] = nil }
        return member
    }
}
