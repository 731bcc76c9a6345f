import Annotations
import Learning
import Testing

/// A number that is written out is read as itself.
struct QuantityRoundTripTests {
    @Test(arguments: 0..<8) func digits(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<40 {
            let number = anyNumber(&generator)
            try expectRead("They sold \(grouped(number)) crates.", as: Double(number))
            let tenths = Int.random(in: 0..<10, using: &generator)
            try expectRead("They sold \(grouped(number)).\(tenths) tonnes.", as: Double("\(number).\(tenths)")!)
        }
    }

    @Test(arguments: 0..<8) func words(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<40 {
            let number = anyNumber(&generator)
            for joiner in [" and ", " "] {
                try expectRead("They sold \(words(number, joiner)) crates.", as: Double(number))
            }
        }
    }

    @Test(arguments: 0..<4) func bounds(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<40 {
            let number = anyNumber(&generator)
            let read = try #require(quantities(in: "They sold at least \(grouped(number)) crates.").first)
            #expect(read.interval == Interval(Double(number), nil))
            let high = number + Int.random(in: 1...1000, using: &generator)
            let range = try #require(
                quantities(in: "They sold between \(grouped(number)) and \(grouped(high)) crates.").first)
            #expect(range.interval == Interval(Double(number), Double(high)))
        }
    }

    private func expectRead(_ text: String, as value: Double) throws {
        let found = quantities(in: text)
        #expect(found.map(\.interval) == [Interval(value)], "\(text)")
    }

    /// Of any length up to twelve digits.
    private func anyNumber(_ generator: inout SeededGenerator) -> Int {
        var limit = 1
        for _ in 0..<Int.random(in: 1...12, using: &generator) { limit *= 10 }
        return Int.random(in: 2...max(2, limit), using: &generator)
    }

    private func grouped(_ number: Int) -> String {
        guard number >= 1000 else { return String(number) }
        let rest = String(number % 1000)
        return grouped(number / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private static let small = [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    private func words(_ number: Int, _ joiner: String) -> String {
        for (scale, name) in [
            (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"),
        ]
        where number >= scale {
            let rest = number % scale
            let tail = rest == 0 ? "" : (rest < 100 ? joiner : " ") + words(rest, joiner)
            return words(number / scale, joiner) + " " + name + tail
        }
        if number >= 100 {
            let rest = number % 100
            return Self.small[number / 100] + " hundred" + (rest == 0 ? "" : joiner + words(rest, joiner))
        }
        if number < 20 { return Self.small[number] }
        return Self.tens[number / 10] + (number % 10 == 0 ? "" : "-" + Self.small[number % 10])
    }
}
