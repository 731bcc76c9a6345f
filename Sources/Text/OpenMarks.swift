/// The quotation marks of a paragraph that have opened and not closed yet, innermost last.
struct OpenMarks {
    struct Mark {
        /// Index of the mark's token.
        let index: Int
        let family: QuotationMark.Family
        /// Typed with a mark that closes.
        let isMistyped: Bool
        /// A single mark that closes the quotation if none that is surer comes.
        var possibleClose: Int?
    }

    private(set) var marks: [Mark] = []
    /// For each family the positions of its marks in `marks`.
    private var positions: [[Int]] = Array(repeating: [], count: QuotationMark.Family.allCases.count)

    /// The innermost mark.
    var last: Mark? { marks.last }

    /// The position of the innermost mark of a family. Constant time.
    func last(of family: QuotationMark.Family) -> Int? { positions[family.rawValue].last }

    mutating func push(_ index: Int, _ family: QuotationMark.Family, isMistyped: Bool = false) {
        positions[family.rawValue].append(marks.count)
        marks.append(Mark(index: index, family: family, isMistyped: isMistyped))
    }

    mutating func popLast() -> Mark? {
        guard let mark = marks.popLast() else { return nil }
        positions[mark.family.rawValue].removeLast()
        return mark
    }

    /// Notes what may close the innermost mark, unless something may already.
    mutating func noteClose(_ index: Int) {
        guard let last = marks.indices.last, marks[last].possibleClose == nil else { return }
        marks[last].possibleClose = index
    }
}
