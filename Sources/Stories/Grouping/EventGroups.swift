/// Which articles tell of the same event, by the names and rare words that they share (tf-idf and cosine, as in topic
/// detection and tracking, Allan 2002). Kept up to date article by article; the order in which they come does not matter.
struct EventGroups: Sendable {
    /// From this similarity on two articles are linked.
    private static let linking: Float = 0.2
    /// A word of more articles than this links none: keeps the time linear.
    private static let crowd = 1000

    /// By slot.
    private var terms: [EventTerms?] = []
    private var links: [[EventLink]] = []
    private var groups: [Int] = []
    private var holders: [Word: [Int32]] = [:]
    /// Slots whose links are out of date.
    private var changed: Set<Int> = []
    /// Slots whose group is out of date.
    private var unsettled: Set<Int> = []

    /// Puts an article into a slot, or takes it out.
    mutating func set(_ new: EventTerms?, at slot: Int) {
        while terms.count <= slot {
            terms.append(nil)
            links.append([])
            groups.append(terms.count - 1)
        }
        for word in terms[slot]?.words.map({ $0 }) ?? [] { leave(slot, word) }
        terms[slot] = new
        for word in new?.words.map({ $0 }) ?? [] { enter(slot, word) }
        changed.insert(slot)
    }

    struct Move {
        let slot: Int
        let from: Int
        let to: Int
    }

    /// The number of the group of a slot: one of the slots that are or were in it.
    func group(of slot: Int) -> Int { groups[slot] }

    /// Brings the groups up to date and gives the slots whose group is another than before.
    ///
    /// - Parameter precedes: an order of slots that does not depend on when they were filled.
    mutating func update(precedes: (Int, Int) -> Bool) -> [Move] {
        for slot in changed { unlink(slot) }
        var linked: Set<Int> = []
        for slot in changed {
            linked.insert(slot)
            link(slot, apartFrom: linked)
        }
        changed = []
        var moves: [Move] = []
        while let slot = unsettled.popFirst() {
            for group in EventClusters(of: connected(to: slot), precedes: precedes).clusters {
                guard let first = group.min() else { continue }
                for member in group where groups[member] != first {
                    moves.append(Move(slot: member, from: groups[member], to: first))
                    groups[member] = first
                }
            }
        }
        return moves
    }

    private mutating func enter(_ slot: Int, _ word: Word) {
        holders[word, default: []].append(Int32(clamping: slot))
        if let holding = holders[word], holding.count == Self.crowd + 1 { changed.formUnion(holding.map { Int($0) }) }
    }

    private mutating func leave(_ slot: Int, _ word: Word) {
        holders[word]?.removeAll { $0 == slot }
        guard let holding = holders[word] else { return }
        if holding.isEmpty { holders[word] = nil }
        if holding.count == Self.crowd { changed.formUnion(holding.map { Int($0) }) }
    }

    private mutating func unlink(_ slot: Int) {
        for link in links[slot] {
            links[Int(link.slot)].removeAll { $0.slot == slot }
            unsettled.insert(Int(link.slot))
        }
        links[slot] = []
        unsettled.insert(slot)
    }

    private mutating func link(_ slot: Int, apartFrom linked: Set<Int>) {
        guard let own = terms[slot] else { return }
        var candidates: Set<Int32> = []
        for word in own.words {
            if let holding = holders[word], holding.count <= Self.crowd { candidates.formUnion(holding) }
        }
        for other in candidates where !linked.contains(Int(other)) {
            guard let similarity = terms[Int(other)]?.similarity(own), similarity >= Self.linking else { continue }
            links[slot].append(EventLink(slot: other, similarity: similarity))
            links[Int(other)].append(EventLink(slot: Int32(clamping: slot), similarity: similarity))
        }
    }

    /// All that links lead to; they are settled then.
    private mutating func connected(to slot: Int) -> [Int: [EventLink]] {
        var found = [slot: links[slot]]
        var open = [slot]
        while let next = open.popLast() {
            unsettled.remove(next)
            for link in links[next] where found[Int(link.slot)] == nil {
                found[Int(link.slot)] = links[Int(link.slot)]
                open.append(Int(link.slot))
            }
        }
        return found
    }
}

/// Another article that is similar.
struct EventLink: Sendable {
    let slot: Int32
    let similarity: Float
}
