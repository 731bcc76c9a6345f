package import Syntax

/// Finds the quantities of a paragraph, in text order. Offsets count in the paragraph; `attribution` is left nil, and
/// `evidence.whole` is an index into what is returned. Every "a ship" is found; `dropUncountedIndefinites` leaves those
/// out that nothing is compared with. Linear time.
package func findQuantities(in paragraph: TaggedParagraph) -> [Quantity] {
    let (atoms, sentences) = findAtoms(in: paragraph)
    var list = AtomList(atoms)
    var quantities: [Quantity] = []
    for sentence in sentences where !sentence.isEmpty {
        list.sentence = sentence
        list.topics = list.hasNumber ? Topics(of: atoms[sentence]) : []
        quantities += SentenceReader(list: list).quantities(before: quantities.count)
    }
    return quantities
}

/// Reads the quantities of one sentence from left to right.
struct SentenceReader {
    let list: AtomList

    func quantities(before count: Int) -> [Quantity] {
        var findings = findings()
        guard !findings.isEmpty else { return [] }
        shareNouns(among: &findings)
        let evidence = EvidenceFinder(list: list)
        let order = findings.indices.sorted { list.span(findings[$0].atoms) < list.span(findings[$1].atoms) }
        let hasCount = findings.contains { $0.role == .count && !$0.isIndefinite }
        let places = Dictionary(order.enumerated().map { (findings[$1].number.lowerBound, $0) }) { first, _ in first }
        return order.map { index in
            var quantity = quantity(findings[index])
            quantity.evidence = evidence.evidence(for: findings[index])
            quantity.evidence.standsBesideCount = hasCount
            quantity.evidence.whole = findings[index].whole.flatMap { places[$0] }.map { $0 + count }
            return quantity
        }
    }

    private func findings() -> [Finding] {
        var found: [Finding] = []
        let finders = Finders(list: list)
        var index = list.sentence.lowerBound
        while index < list.sentence.upperBound {
            let openers = list.openers(at: index)
            guard !openers.isEmpty else { index += 1; continue }
            let clock = openers.contains(.clock) ? finders.clocks.clock(at: index) : nil
            if clock == nil, finders.names.isDesignation(at: index) {
                index = finders.names.endOfDesignation(at: index)
                continue
            }
            let finding = clock ?? finders.finding(at: index, openers)
            if let finding { found.append(finding) }
            index = max(finding?.next ?? 0, index + 1)
        }
        return found
    }

    /// Gives the noun of "five injured people" to "three dead and", and the unit of "from seven to 75 years" to seven, the age
    /// of "68 and 48 years old" to 68.
    private func shareNouns(among findings: inout [Finding]) {
        var shared: Set<Int> = []
        for index in findings.indices.dropLast().reversed() {
            let (finding, next) = (findings[index], findings[index + 1])
            guard finding.role == .count, finding.head == nil, finding.of == nil,
                finding.atoms.upperBound < next.atoms.lowerBound
            else { continue }
            let between = finding.atoms.upperBound..<next.atoms.lowerBound
            if let unit = next.measure, between.count == 1,
                list.has(between.lowerBound, ["to", "and", "or", "x", "×", "by"])
                    || list.lower(between.lowerBound) == "," && shared.contains(index + 1)
            {
                findings[index].measured(in: unit)
                if next.role == .age { findings[index].role = .age }
                shared.insert(index)
            } else if next.role == .count,
                let noun = next.of ?? next.head.flatMap(NounPhraseFinder(list: list).noun(ofHead:)), joins(between)
            {
                findings[index].of = noun
            }
        }
    }

    private func joins(_ between: Range<Int>) -> Bool {
        guard !between.isEmpty, between.count <= 4, let last = between.last, list.has(last, ["and", "or", ","]) else {
            return false
        }
        return between.dropLast().allSatisfy {
            list.tag($0).isAdjective || list.tag($0) == .VBN || list.has($0, [",", "and"])
        }
    }

    private func quantity(_ finding: Finding) -> Quantity {
        let of = finding.of ?? finding.head.flatMap(NounPhraseFinder(list: list).noun(ofHead:))
        return Quantity(
            span: list.span(finding.atoms), number: list.span(finding.number), value: finding.value,
            isApproximate: finding.isApproximate,
            unit: finding.unit, of: of, role: finding.role, base: base(of: finding))
    }

    private func base(of finding: Finding) -> Quantity.Measure? {
        guard case .interval(let value) = finding.value else { return nil }
        if let unit = finding.measure {
            return Quantity.Measure(value: unit.converted(value), unit: unit.base)
        }
        switch finding.unit {
        case "count": return Quantity.Measure(value: value, unit: "count")
        case "fraction": return Quantity.Measure(value: value.scaled(by: 100), unit: "percent")
        default: return nil
        }
    }
}

/// What looks for quantities at an atom, in the order in which one wins over another.
private struct Finders {
    let clocks: ClockFinder
    let dates: DateFinder
    let names: NameFinder
    let ordinals: OrdinalFinder
    let numbers: NumberFinder
    let quantifiers: QuantifierFinder
    let indefinites: IndefiniteFinder

    init(list: AtomList) {
        clocks = ClockFinder(list: list)
        dates = DateFinder(list: list)
        names = NameFinder(list: list)
        ordinals = OrdinalFinder(list: list)
        numbers = NumberFinder(list: list)
        quantifiers = QuantifierFinder(list: list)
        indefinites = IndefiniteFinder(list: list)
    }

    func finding(at index: Int, _ openers: Openers) -> Finding? {
        if openers.contains(.time), let found = dates.date(at: index) { return found }
        if openers.contains(.name), let found = names.name(at: index) { return found }
        if openers.contains(.ordinal), let found = ordinals.ordinal(at: index) { return found }
        if openers.contains(.number), let found = numbers.number(at: index) { return found }
        if openers.contains(.quantifier), let found = quantifiers.quantifier(at: index) { return found }
        return openers.contains(.article) ? indefinites.indefinite(at: index) : nil
    }
}
