import Annotations
import TestSupport
import Testing
import Text

/// Which claims of its article a denial answers: the claims marked `C` are named by the last denial, others are not.
struct DeniedClaimTests {
    @Test(arguments: [
        // In the same sentence
        "The ministry rejected claims [C that two barges had sunk].",
        "The union said it could not confirm reports [C that a crane had fallen].",
        // In similar words
        "Fishermen said [C that two barges had sunk off Riga].\nThe ministry denied that any barges had sunk.",
        // Without words of its own
        "Fishermen said [C that two barges had sunk off Riga].\nThe ministry declined to comment.",
        "Fishermen said [C that two barges had sunk off Riga].\nThe ministry said that report was false.",
        "Clerks said that the budget was late.\nFishermen said [C that two barges had sunk off Riga].\n"
            + "The ministry could not be reached for comment.",
        // What others deny, before what stands nearer
        "Fishermen said [C that two barges had sunk off Riga].\nThe ministry denied that barges had sunk.\n"
            + "Sailors said that the weather was fine that Monday.\nThe port authority declined to comment.",
    ])
    func names(marked: String) {
        let expected = MarkedText(marked)
        #expect(denied(in: expected.text).marked == expected.marked)
    }

    @Test(arguments: [
        // Another matter
        "Fishermen said that two barges had sunk off Riga.\nThe ministry denied that its budget was late.",
        // No more than a name is shared
        "Fishermen said that Roe owned two barges.\nThe ministry did not mention Roe.",
        // The denier's own claim
        "The ministry said that two barges had sunk off Riga.\nThe ministry declined to comment.",
        // What says the same as the denial
        "Sailors said that no barges had sunk off Riga.\nThe ministry denied that barges had sunk off Riga.",
    ])
    func leavesAlone(text: String) {
        #expect(denied(in: text).marks.isEmpty)
    }

    private func denied(in text: String) -> MarkedText {
        let set = Annotator().annotate(Document(text)).annotations
        let claims = (set.denials.last?.denies ?? []).map { set.claims[$0].span }
        return MarkedText(text: text, marks: claims.map { MarkedText.Mark("C", $0) })
    }
}
