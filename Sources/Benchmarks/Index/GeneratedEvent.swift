import Learning

/// An invented accident: its names, and the figures that articles about it give.
struct GeneratedEvent {
    let number: Int
    let place: String
    let region: String
    let vessel: String
    let mayor: String
    let chief: String
    let owner: String
    let witness: String
    let thing: String
    let cause: String
    let weekday: String
    let killed: Int
    let hurt: Int
    let distance: Int
    let cost: Int
    let workers: Int
    let share: Int
    let hours: Int

    init(_ number: Int, seed: UInt64) {
        var random = SeededGenerator(seed: seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(number))
        func name(_ parts: Int) -> String { invented(parts, &random) }
        self.number = number
        (place, region, vessel) = (name(3), name(3), name(2))
        (mayor, chief) = ("\(name(2)) \(name(3))", "\(name(2)) \(name(3))")
        (owner, witness) = ("\(name(3)) \(companies.randomElement(using: &random)!)", "\(name(2)) \(name(2))")
        thing = things.randomElement(using: &random)!
        cause = causes.randomElement(using: &random)!
        weekday = weekdays.randomElement(using: &random)!
        killed = .random(in: 3...60, using: &random)
        hurt = .random(in: 10...300, using: &random)
        distance = .random(in: 5...900, using: &random)
        cost = .random(in: 2...400, using: &random)
        workers = .random(in: 100...9000, using: &random)
        share = .random(in: 5...95, using: &random)
        hours = .random(in: 2...30, using: &random)
    }
}

/// A name that nobody has.
private func invented(_ parts: Int, _ random: inout SeededGenerator) -> String {
    let name = (0..<parts).map { _ in syllables.randomElement(using: &random)! }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
}

private let syllables = [
    "bar", "bel", "cor", "dun", "el", "far", "gil", "hol", "ir", "jas", "kel", "lor", "mar", "nor", "ost", "pel",
    "quen",
    "ros", "sel", "tam", "ul", "var", "wen", "yar", "zol", "an", "brik", "dar", "fen", "gor", "ham", "lund", "mir",
    "ost",
    "rav", "sten", "tor", "vik", "wick", "mouth",
]
private let companies = ["Lines", "Mining", "Power", "Chemicals", "Railways", "Freight", "Steel", "Holdings"]
private let things = [
    "ferry", "warehouse", "bridge", "refinery", "dam", "train", "tunnel", "stadium", "crane", "pipeline", "hotel",
    "mine",
]
private let causes = [
    "a broken valve", "heavy rain", "a fire in the engine room", "worn cables", "a landslide", "a gas leak",
    "a power failure", "high winds", "old welds", "a flooded shaft",
]
private let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
