/// In which years the articles of a group were published, and which years they name.
struct YearCounts: Sendable {
    /// How many articles, by year.
    private var published: [Int: Int] = [:]
    private var named: [Int: Int] = [:]

    /// - Parameter count: 1 for an article that comes, -1 for one that goes.
    mutating func add(_ member: ArticleGroup.Member, count: Int) {
        if let year = member.published?.year { published[year, default: 0] += count }
        for year in Set(member.facts.figures.flatMap(\.times.years.all)) { named[year, default: 0] += count }
    }

    mutating func replace(_ old: ArticleGroup.Member, by new: ArticleGroup.Member) {
        let areEqual =
            old.published == new.published
            && old.facts.figures.elementsEqual(new.facts.figures) { $0.times == $1.times }
        guard !areEqual else { return }
        add(old, count: -1)
        add(new, count: 1)
    }

    /// The latest year of publication, else the latest year that two articles name.
    var present: Int? {
        published.filter { $0.value > 0 }.keys.max() ?? named.filter { $0.value > 1 }.keys.max()
    }
}
