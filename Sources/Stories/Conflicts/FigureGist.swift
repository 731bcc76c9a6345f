import Annotations

/// What settles for most pairs of figures that they do not disagree: copied and compared much faster than a whole figure.
struct FigureGist {
    private let article: Int
    private let speaker: Word?
    private let interval: Interval
    private let hasOutcome: Bool

    init(_ figure: Figure) {
        article = figure.article
        speaker = figure.speaker
        interval = figure.amount.interval
        hasOutcome = figure.outcome != nil
    }

    /// False only where `PairJudge` finds no disagreement: no outcomes exclude each other, and the values are the same or
    /// stand in one article without two speakers.
    func mayDisagree(_ other: FigureGist) -> Bool {
        if hasOutcome && other.hasOutcome { return true }
        guard interval != other.interval else { return false }
        return article != other.article || speaker != nil && other.speaker != nil && speaker != other.speaker
    }
}
