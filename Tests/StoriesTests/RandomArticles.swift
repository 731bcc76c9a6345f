import Learning
import Stories

/// Articles about a few accidents, drawn from a seed: some of their figures disagree.
struct RandomArticles {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// An article of one to four paragraphs about an accident.
    mutating func article(_ id: String, event: Int) -> StoryArticle {
        let accident = accidents[event]
        let count = Int.random(in: 1...4, using: &generator)
        let paragraphs = (0..<count).map { _ in sentence(about: accident) }
        let day = Int.random(in: 1...4, using: &generator)
        return MarkedArticle(
            id, paragraphs.joined(separator: "\n"), published: day == 4 ? nil : "2031-05-0\(day)T08:00:00Z"
        ).read()
    }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &generator) }

    private mutating func sentence(about accident: String) -> String {
        let few = number(2..<5)
        let many = number(11..<14)
        let sentences = [
            "{\(many) people|\(many)|people|kill} were killed near \(accident) .",
            "{At least \(few) boats|\(few)..|boat|sink} sank near \(accident) , divers said .",
            "{As many as \(few) boats|..\(few)|boat|sink} sank near \(accident) .",
            "{All boats|all|boat|survive} survived near \(accident) , the harbour master said .",
            "The wave travelled {\(many * 10) km|\(many * 10)|km|travel} before it reached \(accident) .",
            "The water reached \(accident) at noon , said {\(few) officials|\(few)|official|say} in \(2028 + few) .",
        ]
        return sentences[number(0..<sentences.count)]
    }
}

private let accidents = [
    "Port Ardel lighthouse and the Sollis breakwater", "Mount Karou railway bridge in Tenby gorge",
    "Quillan reservoir above the Dorn vineyards",
]
