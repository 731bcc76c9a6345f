import Learning

/// Invented articles, about ten on each event, that do not always give the same figures and words: equal on every machine.
struct GeneratedArticles {
    let count: Int
    let seed: UInt64
    private static let perEvent = 10

    func event(of index: Int) -> Int { index / Self.perEvent }

    /// The text of an article; another edition gives other figures in one of its paragraphs.
    func text(_ index: Int, edition: Int = 0) -> String {
        let event = GeneratedEvent(event(of: index), seed: seed)
        var random = SeededGenerator(seed: seed ^ (UInt64(index) &* 0xd134_2543_de82_ef95))
        let edited = Int(random.next() % 6)
        var paragraphs = ["\(event.place) \(event.thing) disaster: \(event.weekday) report"]
        for (place, templates) in generatedParagraphs.enumerated() {
            var own = random
            // Drawn from a generator of its own, so that the other paragraphs stay as they are.
            if edition > 0, place == edited { own = SeededGenerator(seed: seed ^ UInt64(index << 32 | edition)) }
            let chosen = templates.shuffled(using: &random)
            paragraphs.append(chosen.map { $0(FigureTeller(event: event, random: own)) }.joined(separator: " "))
        }
        return paragraphs.joined(separator: "\n") + "\n"
    }
}

/// Tells the figures of an event, now and then another one, more or less exactly.
final class FigureTeller {
    let event: GeneratedEvent
    private var random: SeededGenerator

    init(event: GeneratedEvent, random: SeededGenerator) {
        self.event = event
        self.random = random
    }

    /// A figure near the true one: in most articles itself.
    func about(_ value: Int) -> Int {
        switch random.next() % 16 {
        case 0: value + 1 + Int(random.next() % 3)
        case 1: max(2, value - 1 - Int(random.next() % 2))
        default: value
        }
    }

    func bounded(_ value: Int) -> String {
        let words = ["at least ", "more than ", "about ", "some ", "nearly ", "as many as ", "", "", ""]
        return one(of: words) + "\(about(value))"
    }

    func one(of words: [String]) -> String { words.randomElement(using: &random) ?? "" }
}
