import Annotations
import Learning
import Testing

/// The table of units: its lines keep to its format, and what it says holds there and back.
struct QuantityUnitTests {
    @Test func everyLineIsRead() { #expect(UnitTable.english.mistakes.map { "line \($0.line): \($0.reason)" } == []) }

    @Test(arguments: [
        ("mile ; 1609.344 ; mile", 1),
        ("@ metre ; measure\n# a comment\n\nmile ; long ; mile, miles", 4),
        ("@ metre ; measure\nmile ; 0 ; mile", 2),
        ("@ metre ; measure\nmile ; 1/0 ; mile", 2),
        ("@ metre ; measure\nmile ; 5 * 2 ; mile", 2),
        ("@ metre ; measure\nmile ; 1609.344", 2),
        ("@ metre ; measure\nmile ; 1609.344 ; ; ; ;", 2),
        ("@ metre ; measure\nmile ; 1609.344 ; ;", 2),
        ("@ metre ; measure\nmile ; 1609.344 ; mile, ,", 2),
        ("@ metre ; measure\nmile ; 1609.344 ; Mile", 2),
        ("@ metre ; measure\nmile ; 1609.344 ; mile ; mi ; mi", 2),
        ("@ metre ; measure\nmile ; 1609.344 ; mile\nmetre ; 1 ; metre, mile", 3),
        ("@ metre ; length\n@ second ; duration\nsecond ; 1 ; second", 1),
        ("@ metre", 1),
        ("@ ; measure", 1),
    ])
    func aMistakeHasItsLine(table: String, line: Int) {
        #expect(UnitTable(Array(table.utf8)).mistakes.map(\.line) == [line])
    }

    @Test func conversionGoesThereAndBack() {
        var generator = SeededGenerator(seed: 4)
        for unit in UnitTable.english.units {
            for _ in 0..<50 {
                let value = Double.random(in: -1...1, using: &generator) * 1e6
                let back = unit.restored(unit.converted(Interval(value)))
                // A temperature is exact to the last place of its distance from absolute zero.
                let tolerance = 1e-12 * max(abs(value), abs(unit.offset / unit.factor))
                #expect(abs((back.low ?? .nan) - value) <= tolerance, "\(value) \(unit.name)")
            }
        }
    }

    @Test(arguments: [
        ("mile", 1609.344), ("nautical mile", 1852), ("foot", 0.3048), ("inch", 0.0254), ("acre", 4046.8564224),
        ("gallon", 0.003785411784), ("imperial gallon", 0.00454609), ("barrel", 0.158987294928), ("pound", 0.45359237),
        ("kilometre/hour", 1 / 3.6), ("knot", 1852.0 / 3600), ("kilowatt-hour", 3.6e6), ("basis point", 0.01),
    ])
    func factorsAreExact(name: String, factor: Double) {
        #expect(UnitTable.english.units.first { $0.name == name }?.factor == factor)
    }

    @Test func temperatures() {
        let fahrenheit = UnitTable.english.units.first { $0.name == "degree fahrenheit" }
        #expect(fahrenheit?.converted(Interval(-459.67)).low.map { abs($0) < 1e-10 } == true)
        #expect(fahrenheit?.converted(Interval(212)).low.map { abs($0 - 373.15) < 1e-10 } == true)
    }

    @Test func noCurrencyIsConverted() {
        let currencies = Set(UnitTable.english.units.filter { $0.role == .money }.map(\.base))
        #expect(currencies.count > 30)
        #expect(UnitTable.english.units.allSatisfy { $0.role != .money || $0.factor <= 1 })
    }
}
