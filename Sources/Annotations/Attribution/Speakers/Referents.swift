/// Everybody whom an article names, each with the fullest phrase for it. Names are indexed once.
struct Referents {
    private(set) var all: [Referent] = []
    /// By the last word of the name and, for persons, by the first.
    private var byName: [String: [Int]] = [:]
    private var byShortForm: [String: Int] = [:]
    private var byRole: [String: [Int]] = [:]

    /// A word that more referents share than this tells nothing, and would make the time quadratic.
    private static let mostNamesakes = 32

    subscript(_ index: Int) -> Referent {
        get { all[index] }
        set { all[index] = newValue }
    }

    // MARK: Names

    /// The referent of a name, a new one where none fits.
    ///
    /// - Parameter place: that of its first token.
    mutating func referent(ofName name: NamedPhrase, at place: Int) -> Int {
        let index = known(name) ?? insert(name, at: place)
        update(index, with: name, at: place)
        return index
    }

    private func known(_ name: NamedPhrase) -> Int? {
        guard let last = name.words.last else { return nil }
        if name.words.count == 1, name.title == nil, let long = byShortForm[last] { return long }
        var candidates = (byName[last] ?? []).suffix(Self.mostNamesakes)
        if let role = name.ownRole { candidates += (byRole[role.head] ?? []).suffix(Self.mostNamesakes) }
        let namesakes = candidates.filter { fits(name, all[$0]) }
        return namesakes.max { (agreement(name, all[$0]), all[$0].latest) < (agreement(name, all[$1]), all[$1].latest) }
    }

    /// Whether a name can be a short, long or equal form of a referent's name.
    private func fits(_ name: NamedPhrase, _ referent: Referent) -> Bool {
        if let a = name.gender, let b = referent.gender, a != b { return false }
        if let role = name.ownRole, referent.kind == .body {
            return referent.roles.contains { $0.covers(role) || role.covers($0) }
        }
        let (a, b) = (name.words, referent.name)
        guard let firstA = a.first, let firstB = b.first, a.last == b.last || a.count == 1 else { return false }
        if a.count == 1 || b.count == 1 {
            if a.count == 1, a.last != b.last { return b.count > 1 && referent.kind == .person && name.kind != .body }
            return name.kind == .unknown || referent.kind == .unknown || name.kind == referent.kind
        }
        if firstA == firstB || a.count > b.count && a.suffix(b.count) == b[...] || b.suffix(a.count) == a[...] {
            return true
        }
        let isInitial = firstA.hasSuffix(".") || firstB.hasSuffix(".")
        return (firstA.hasPrefix(firstB) || firstB.hasPrefix(firstA) || isInitial && firstA.first == firstB.first)
            && referent.kind != .body
    }

    private func agreement(_ name: NamedPhrase, _ referent: Referent) -> Int {
        (name.words.last == referent.name.last ? 2 : 0) + (name.words.first == referent.name.first ? 1 : 0)
    }

    private mutating func insert(_ name: NamedPhrase, at place: Int) -> Int {
        all.append(Referent(fullest: name.text, fullness: -1, kind: name.kind, first: place, latest: place))
        return all.count - 1
    }

    private mutating func update(_ index: Int, with name: NamedPhrase, at place: Int) {
        all[index].latest = place
        if name.fullness > all[index].fullness {
            all[index].fullest = name.text
            all[index].fullness = name.fullness
        }
        if name.words.count > all[index].name.count { rename(index, to: name) }
        if all[index].kind == .unknown { all[index].kind = name.kind }
        all[index].gender = all[index].gender ?? name.gender
        if let short = name.shortForm, byShortForm[short] == nil { byShortForm[short] = index }
        for role in name.roles { add(role, to: index) }
    }

    private mutating func rename(_ index: Int, to name: NamedPhrase) {
        let old = all[index].name
        all[index].name = name.words
        guard let last = name.words.last, let first = name.words.first else { return }
        if old.last != last { byName[last, default: []].append(index) }
        if name.words.count > 1, name.kind != .body, first != old.first { byName[first, default: []].append(index) }
    }

    /// Sets all back to the first phrase, before the text is read again in its order.
    mutating func forgetOrder() {
        for index in all.indices { all[index].latest = all[index].first }
    }

    /// The referent that was read last of those with a word for their first or last name.
    func referent(named lower: String) -> Int? {
        byName[lower]?.suffix(Self.mostNamesakes).max { all[$0].latest < all[$1].latest }
    }

    /// How many referents have the same last word of their name.
    func namesakes(of index: Int) -> Int { all[index].name.last.flatMap { byName[$0]?.count } ?? 0 }

    // MARK: Roles

    private static let mostRoles = 8

    private mutating func add(_ role: RoleWords, to index: Int) {
        guard all[index].roles.count < Self.mostRoles, !all[index].roles.contains(where: { $0.covers(role) }) else {
            return
        }
        if !all[index].roles.contains(where: { $0.head == role.head }) { byRole[role.head, default: []].append(index) }
        all[index].roles.append(role)
    }

    /// The referent that a definite phrase such as "the defence secretary" goes back to, and how sure that is: the one
    /// read last; failing that the next one that will be named, as leads put the role before the name.
    ///
    /// - Parameter mayFollow: whether the name may come later.
    func referent(ofRole role: RoleWords, at place: Int, mayFollow: Bool) -> (index: Int, confidence: Double)? {
        let known = (byRole[role.head] ?? []).suffix(Self.mostNamesakes)
        let bearers = known.filter { all[$0].roles.contains { $0.covers(role) } }
        if mayFollow, bearers.isEmpty, known.count == 1, let only = known.first, !all[only].name.isEmpty,
            all[only].roles.contains(where: { $0.head == role.head && $0.modifiers.isEmpty })
        {
            return (only, 0.55)
        }
        let before = bearers.filter { all[$0].first < place }
        let isTold = !role.modifiers.isEmpty
        if let last = before.max(by: { all[$0].latest < all[$1].latest }) {
            return (last, before.count == 1 ? isTold ? 0.9 : 0.8 : isTold ? 0.75 : 0.6)
        }
        guard mayFollow, let next = bearers.first(where: { all[$0].first > place && !all[$0].name.isEmpty }),
            bearers.count == 1 || isTold
        else { return nil }
        return (next, isTold ? 0.7 : 0.55)
    }

    /// A new referent for a phrase that holds no name.
    mutating func add(_ phrase: RolePhrase, at place: Int) -> Int {
        add(phrase.text, at: place, kind: phrase.kind, gender: phrase.gender, role: phrase.role)
    }

    mutating func add(
        _ phrase: String, at place: Int, kind: Referent.Kind, gender: Gender? = nil, role: RoleWords? = nil
    ) -> Int {
        let index = all.count
        all.append(Referent(fullest: phrase, fullness: 0, kind: kind, gender: gender, first: place, latest: place))
        if let role { add(role, to: index) }
        return index
    }
}
