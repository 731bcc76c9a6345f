import Annotations
import TestSupport
import Testing
import Text

/// Which contents are claims: `C` marks one that can be checked, `O` another.
struct ClaimTests {
    @Test(arguments: [
        // Where what is said begins and ends
        "Ann Roe told the assembly [C that two dams had held].",
        "Berg said [C two crews drove off “looters”] – a word he uses for anyone near the docks.",
        "The harbour board said [O it was “ready to reopen”] following protests by ferry crews over the closure.",
        "Divers said they believe [C two barges sank off Riga].",
        "Her remarks came after a clerk told the Courier [C that two barges had sunk].",
        "The ferries stopped at noon, and the harbour master said [O a storm was near].",
        "[O The pier held], the head of the harbour board, Olaf Berg, said.",
        // Events that a noun reports
        "The ministry rejected reports of [C barges sinking off Riga].",
        "The ministry denied that any ferry was late after reports of [C crashes] came in.",
        "Fishermen claim [C to have seen two whales].",
        // Quotations of nobody
        "[C “The pier has two cracks.”]",
    ])
    func finds(marked: String) {
        let expected = MarkedText(marked)
        #expect(marks(in: expected.text).marked == expected.marked)
    }

    @Test(arguments: [
        // Things and plans
        "Ann Roe told her colleagues on Monday.",
        "The storm has added a new layer of cost to the works.",
        "The board has decided to close the port.",
        // Questions, commands, feelings
        "“Is the pier safe?” Roe asked.",
        "“Close the pier now,” Roe said.",
        "“Close the pier.”",
        "Roe asked whether the pier was safe.",
        "“We are proud of the crew,” Roe said.",
        // Denials
        "Roe denied that the pier had cracked.",
    ])
    func leavesAlone(text: String) {
        #expect(marks(in: text).marks.isEmpty)
    }

    @Test(arguments: [
        // Numbers, names, quantifiers, comparisons
        "Roe said [C two ships sank].",
        "Roe said [C Orvian ships had left early].",
        "Roe said [C that no decisions were made at the meeting].",
        "Roe said [C the new pier was longer].",
        "Roe said [O the bridge was safe].",
        // Norms, hypotheses, the unknown
        "Roe said [O that Halden should close its pier].",
        "Roe said [O it was unclear whether Halden Ferries had lost a ship].",
        "[O “If the ships left now, the Halden yard would close,”] Roe said.",
        "[C “If the ships left now, 40 yards would close,”] Roe said.",
    ])
    func tellsWhatCanBeChecked(marked: String) {
        let expected = MarkedText(marked)
        #expect(marks(in: expected.text).marked == expected.marked)
    }

    private func marks(in text: String) -> MarkedText {
        let claims = Annotator().annotate(Document(text)).annotations.claims
        return MarkedText(text: text, marks: claims.map { MarkedText.Mark($0.isCheckable ? "C" : "O", $0.span) })
    }
}
