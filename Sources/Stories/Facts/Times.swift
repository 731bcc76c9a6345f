/// Years, months and weekdays of a sentence.
struct Times: Equatable {
    let years: Years
    /// A bit for each.
    let months: UInt16
    let weekdays: UInt8

    init(_ words: [String]) {
        years = Years(words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1800..<2100).contains($0) })
        months = UInt16(truncatingIfNeeded: Self.bits(of: words, in: monthNames))
        weekdays = UInt8(truncatingIfNeeded: Self.bits(of: words, in: weekdayNames))
    }

    private static func bits(of words: [String], in names: [String]) -> Int {
        words.compactMap { word in names.firstIndex { word.hasPrefix($0) } }.reduce(0) { $0 | 1 << $1 }
    }
}

/// The first four different years that a sentence names.
struct Years: Equatable {
    private var years: SIMD4<UInt16> = .zero

    init(_ years: [Int]) {
        for year in years where !contains(year) {
            guard let free = self.years.indices.first(where: { self.years[$0] == 0 }) else { return }
            self.years[free] = UInt16(clamping: year)
        }
    }

    var isEmpty: Bool { years[0] == 0 }
    var all: [Int] { years.indices.map { Int(years[$0]) }.filter { $0 > 0 } }

    func contains(_ year: Int) -> Bool { years.indices.contains { Int(years[$0]) == year } }

    func isDisjoint(with other: Years) -> Bool {
        !years.indices.contains { years[$0] > 0 && other.contains(Int(years[$0])) }
    }
}

private let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
private let weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
