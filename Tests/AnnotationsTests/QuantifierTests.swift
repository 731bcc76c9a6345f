import Annotations
import Testing
import Text

/// Quantities without a figure, and what a sentence says about quantities.
struct QuantifierTests {
    @Test(arguments: [
        "It can defend [quantifier:1:fraction all allies].",
        "[quantifier:1:fraction All the missiles] struck their targets.",
        "The [count:26:missile 26 missiles] [quantifier:1:fraction all] hit their targets.",
        "[quantifier:0:missile None of the missiles] fell.",
        "[quantifier:0:passenger No passengers] were hurt.",
        "[quantifier:2:country Both countries] agreed.",
        "[quantifier:~..:boat Several boats] sank.",
        "[quantifier:~2..:country A number of other countries] agreed.",
        "[quantifier:~0.5..1:fraction Most of the hilly region] was taken.",
        "It denied that [quantifier:0:missile any missile] had fallen.",
        "It made no mention of [quantifier:1..:missile any missiles] going astray.",
    ])
    func finds(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "All over town, people cheered.", "It rained all day.", "They did not say any of that.", "Is there any news?",
    ])
    func leavesAlone(_ text: String) { #expect(quantityMarks(in: text) == normalized(text)) }

    @Test func partsKnowTheirWhole() {
        let found = quantities(in: "One crashed. Four of the 26 missiles fell short.")
        let part = found.first { $0.interval == Interval(4) }
        #expect(part?.evidence.whole.map { found[$0].interval } == Interval(26))
    }

    @Test(arguments: [
        ("Two more ships sailed.", true, false), ("The two ships sailed.", false, true),
        ("Two ships sailed.", false, false),
        ("Another three ships sailed.", true, false),
    ])
    func evidence(text: String, isIncrement: Bool, isDefinite: Bool) throws {
        let evidence = try #require(quantities(in: text).first).evidence
        #expect(evidence.isIncrement == isIncrement && evidence.isDefinite == isDefinite)
        #expect(evidence.predicate == "sail")
    }

    @Test func indefinitesNeedACount() {
        let alone = quantities(in: "The minister spoke beside a tank and a journalist.")
        #expect(alone.count == 2 && dropUncountedIndefinites(alone).isEmpty)
        let counted = quantities(in: "A tank burned. Later three tanks stood there.")
        #expect(dropUncountedIndefinites(counted).count == 2)
    }

    @Test(arguments: [
        "", "1", "$", "-", "a", "of 4 of the", "1,,,2...3///4", "99999999999999999999999999999999999999 km", "½½½",
        "é4é", "\u{301}4\u{200D}",
    ])
    func acceptsAnyText(_ text: String) {
        for quantity in quantities(in: text) {
            #expect(quantity.span.start < quantity.span.end && quantity.span.end <= text.utf8.count)
            #expect(quantity.span.contains(quantity.number))
        }
    }
}
