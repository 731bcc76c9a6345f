/// The figures of articles by what they can be compared under, looked up once for each article.
struct FiguresByKey {
    /// How many figures of an article are compared under one key. More of one kind are a table of data, and each takes about
    /// 5 kB while a key is compared.
    static let limit = 1024

    private var found: [ObjectIdentifier: [Word: [Int]]] = [:]

    /// The indices of the first figures that have a key, in the order of the text.
    ///
    /// - Parameter article: it outlives this.
    mutating func indices(under key: Word, in article: ArticleFacts) -> ArraySlice<Int> {
        let id = ObjectIdentifier(article)
        if found[id] == nil { found[id] = article.figuresByKey(article.figures.indices) }
        return found[id]?[key]?.prefix(Self.limit) ?? []
    }
}

extension ArticleFacts {
    /// The indices of some figures, in order, by their keys.
    func figuresByKey(_ range: Range<Int>) -> [Word: [Int]] {
        range.reduce(into: [:]) { found, figure in
            let keys = figures[figure].keys
            if let first = keys.first { found[first, default: []].append(figure) }
            if let second = keys.second { found[second, default: []].append(figure) }
        }
    }
}
