import Annotations
import TestSupport
import Testing
import Text

/// Quotes, marked `Q` (direct) or `P` (partial), and claims.
struct QuoteTests {
    @Test(arguments: [
        "[Q “The bridge is safe,”] Roe said.",
        "[Q 'The bridge is safe,'] Roe said.",
        "[Q \"The bridge is safe. We tested it twice,\"] Roe said.",
        "Roe called the closure [P “a costly and needless mistake”].",
        "The bridge was [P “perfectly safe”], Roe said.",
        "Roe said the bridge was [P “safe”].",
        "[Q “The bridge,”] Roe said, [Q “is safe.”]",
        "Roe said, [Q “We tested it. It held.”]",
        "Harbour board [P 'knew of cracks']",
        "Harbour Master Ann Roe on Friday deplored the fact that ferries left the quay [P “without warning”].",
        "Roe wore a cap that read [Q “Save the Pier.”]",
    ])
    func finds(marked: String) {
        let expected = MarkedText(marked)
        #expect(marks(in: expected.text).marked == expected.marked)
    }

    @Test(arguments: [
        "The so-called “ghost ship” drew crowds.",
        "They sang “Yellow Submarine” on deck.",
        "Tran, star of the series “The Harbour Watch,” left the quay.",
        "Roe is host of “Good Morning with Joan Roe” on Sundays.",
        "The hostages' families met in Oslo in the '90s.",
    ])
    func leavesAlone(text: String) {
        #expect(marks(in: text).marks.isEmpty)
    }

    @Test(arguments: [
        ("“We tested it twice,” Roe said.\n“Nobody asked us to.”", "Roe"),
        ("Roe said:\n“We tested it twice.”", "Roe"),
        ("Ann Roe runs the port. Harbour Master Ann Roe spoke first.\n“We tested it twice,” Roe said.", "Ann Roe"),
        ("“We tested it twice,” Harbour Master Ann Roe said.\n“It held,” she said.", "Ann Roe"),
    ])
    func resolvesSpeaker(text: String, name: String) {
        let set = Annotator().annotate(Document(text)).annotations
        let speaker = set.quotes.last?.attribution.flatMap { set.attributions[$0].speaker }
        #expect(speaker?.contains(name) == true)
    }

    @Test func bareQuotationGoesOnFromTheOneBefore() {
        let set = Annotator().annotate(Document("“We tested it twice,” Roe said.\n“Nobody asked us to.”")).annotations
        #expect(set.quotes.map(\.continues) == [nil, 0])
        #expect(set.attributions.map(\.isInherited) == [false, true])
        #expect(set.claims.count == 2)
    }

    @Test func bareQuotationBehindTheWritersOwnWordsHasNobody() throws {
        let text = "Roe said the pier was safe. The port handles 40 ships a day.\n“Nobody asked us to test it again.”"
        let set = Annotator().annotate(Document(text)).annotations
        let attribution = try #require(set.quotes.first?.attribution)
        #expect(set.attributions[attribution].source.isEmpty && set.attributions[attribution].cue.isEmpty)
    }

    private func marks(in text: String) -> MarkedText {
        let quotes = Annotator().annotate(Document(text)).annotations.quotes
        return MarkedText(text: text, marks: quotes.map { MarkedText.Mark($0.form == .direct ? "Q" : "P", $0.span) })
    }
}
