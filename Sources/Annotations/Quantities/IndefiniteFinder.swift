import Syntax

/// Finds "a ship", "an unnamed official": one person, vehicle, weapon or incident.
struct IndefiniteFinder {
    let list: AtomList
    let nouns: NounPhraseFinder

    init(list: AtomList) {
        self.list = list
        self.nouns = NounPhraseFinder(list: list)
    }

    func indefinite(at start: Int) -> Finding? {
        guard list.has(start, ["a", "an"]) else { return nil }
        if let duration = duration(at: start) { return duration }
        guard let noun = nouns.find(at: start + 1, isPlural: false),
            list.tag(noun.head) == .NN || list.tag(noun.head) == .NNP,
            CountableNouns.kind(of: list[noun.head].lemma) != nil,
            !(list.isHyphen(noun.head + 1) && list.isGlued(noun.head + 1)), list.tag(start - 1) != .PDT,
            !list.has(start - 1, ["as", "such", "like"])
        else { return nil }
        var finding = Finding(
            atoms: start..<noun.atoms.upperBound, number: start..<(start + 1), value: .interval(Interval(1)),
            unit: "count", role: .count)
        finding.head = noun.head
        finding.modifiers = (start + 1)..<noun.head
        finding.isIndefinite = true
        finding.next = start + 1
        return finding
    }

    private static let extents: Set<String> = [
        "away", "from", "long", "wide", "high", "tall", "deep", "thick", "north", "south", "east", "west",
        "inland", "upstream", "downstream", "apart",
    ]

    /// How much "a mile and a half", "a day after", "a mile away" are; nil where the unit only says what of.
    private func amount(of unit: Unit, at start: Int) -> (value: Double, end: Int)? {
        guard !list[start - 1].isDigits, !list.tag(start - 1).isNoun || !list[start - 2].isDigits else { return nil }
        if list.end(of: ["and", "a", "half"], at: start + 2) != nil { return (1.5, start + 5) }
        if list.end(of: ["and", "a", "quarter"], at: start + 2) != nil { return (1.25, start + 5) }
        let isTime = unit.role == .duration && list.has(start + 2, ["after", "before", "earlier", "later", "ago"])
        let isExtent =
            IndefiniteFinder.extents.contains(list.lower(start + 2)) && (unit.base == "metre" || unit.role == .duration)
        return isTime || isExtent ? (1, start + 2) : nil
    }

    /// "a day after the raid", "an hour later": what is measured; "$5 a day" is a rate.
    private func duration(at start: Int) -> Finding? {
        guard
            let form = UnitLexicon.english.forms(beginningWith: list.lower(start + 1)).first(where: {
                $0.atoms.count == 1 && !$0.isSymbol
            }),
            let amount = amount(of: form.unit, at: start)
        else { return nil }
        var finding = Finding(
            atoms: start..<amount.end, number: start..<(start + 1), value: .interval(Interval(amount.value)),
            unit: form.unit.name, role: form.unit.role)
        finding.measure = form.unit
        return finding
    }
}

/// Leaves out "a ship", "an official" and the like where an article counts no such things, since no number can disagree
/// with them. They stay when the article counts the noun or a synonym; when they speak ("a source", "an official"), for
/// then another article may say how many did; and when they stand in a sentence that counts vehicles or weapons, or are
/// such themselves beside a count ("four missiles fired from a ship").
///
/// `whole` of those that stay is corrected.
package func dropUncountedIndefinites(_ quantities: [Quantity]) -> [Quantity] {
    let stays = areCounted(quantities)
    if stays.allSatisfy({ $0 }) { return quantities }
    var places: [Int?] = []
    var kept: [Quantity] = []
    for (quantity, stays) in zip(quantities, stays) {
        places.append(stays ? kept.count : nil)
        if stays { kept.append(quantity) }
    }
    for index in kept.indices { kept[index].evidence.whole = kept[index].evidence.whole.flatMap { places[$0] } }
    return kept
}

/// By index: an element that is only looked at costs no copy.
private func areCounted(_ quantities: [Quantity]) -> [Bool] {
    let counted = Set(
        quantities.indices.lazy.filter {
            !quantities[$0].evidence.isIndefinite && quantities[$0].role == .count && quantities[$0].unit == "count"
        }
        .compactMap { quantities[$0].of.map(CountableNouns.group) })
    return quantities.indices.map { !quantities[$0].evidence.isIndefinite || isCounted(quantities[$0], counted) }
}

private func isCounted(_ quantity: Quantity, _ counted: Set<String>) -> Bool {
    guard let noun = quantity.of else { return false }
    if counted.contains(CountableNouns.group(of: noun)) || noun == "official" || noun == "source" { return true }
    let kind = CountableNouns.kind(of: noun)
    return (kind == .vehicle || kind == .weapon) && quantity.evidence.standsBesideCount
}
