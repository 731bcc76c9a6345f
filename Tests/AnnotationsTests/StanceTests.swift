import Syntax
import TestSupport
import Testing
import Text

@testable import Annotations

/// The stance of a frame whose parts are given: `S` source, `V` cue, `T` content.
struct StanceTests {
    @Test(arguments: [
        // Calls it false
        ("[S The firm] [V has denied] [T the report].", Denial.Stance.denied),
        ("[S The firm] issued [V a denial].", .denied),
        ("[S Board] [V Denies] [T Leak at Pier Nine]", .denied),
        ("[S The board] [V called] [T the claim baseless].", .denied),
        ("[S Roe] [V said] [T the story was not true].", .denied),
        ("[T “That is false,”] [S Roe] [V said].", .denied),
        ("[S Roe] [V said] [T there was no truth to the report].", .denied),
        // Does not accept it
        ("[S The union] [V disputes] [T the tally].", .disputed),
        ("[S Her] [V rejection of] [T the claim] came late.", .disputed),
        ("[S The owners] [V brushed aside] [T the warnings].", .disputed),
        ("[S The owners] [V distanced themselves from] [T the letter].", .disputed),
        ("[S Roe] [V said] [T there was no evidence that the crane had failed].", .disputed),
        // Asserts the opposite
        ("[T “Every crane was safe,”] [S the union] [V countered].", .countered),
        // Cannot or will not confirm
        ("[S The line] [V was unable to verify] [T the count].", .unconfirmed),
        ("[S Roe] [V said] [T he could not confirm the report].", .unconfirmed),
        ("[S An aide] [V said] [T that Oslo has no information about a leak].", .unconfirmed),
        ("[S Nobody] [V has confirmed] [T the count].", .unconfirmed),
        ("[S The bank] [V refused] [T to acknowledge the loss].", .unconfirmed),
        // Declines to speak
        ("[S The palace] [V declined] [T to comment].", .noComment),
        ("[S The palace] [V did not immediately return] [T a call seeking comment].", .noComment),
        ("[S Police] [V would not say] [T whether he was armed].", .noComment),
        ("[S Roe] [V gave no details] of the talks.", .noComment),
        ("[S Roe] [V could not be reached].", .noComment),
        ("[T “We do not discuss such letters,”] [S Roe] [V said].", .noComment),
        // Leaves it out
        ("[S The leaflet] [V makes no mention of] [T the leak].", .silent),
        ("[S The mayor] [V never said] [T that the pier was closed].", .silent),
        ("[S The leaflet] [V says nothing about] [T the leak].", .silent),
    ])
    func reads(marked: String, stance: Denial.Stance) {
        #expect(self.stance(of: MarkedText(marked)) == stance)
    }

    @Test(arguments: [
        // Acts
        "[S A judge] [V denied] [T bail to the driver].",
        "[S The clerk] [V denied] [T him entry].",
        "[S Voters] [V rejected] [T the bill].",
        "[S The court] [V dismissed] [T the case].",
        "[S The judge] [V dismissed] [T the charges].",
        "[S She] [V declined] [T an invitation].",
        "[S The guards] [V refused] [T to open the gate].",
        "[S The shop] [V does not offer] [T discounts].",
        // The opposite
        "[S The firm] [V did not dispute] [T the tally].",
        "[S She] [V has never disavowed] [T the letter].",
        "[S The bank] [V failed to deny] [T the report].",
        "[S Roe] [V refused to reject] [T the claim].",
        "[S Roe] [V said] [T the report was true].",
        // Others' matters
        "[S Roe] [V said] [T the ferry did not stop at the pier].",
        "[T “We did not discuss the lease,”] [S Roe] [V said].",
        "[S Roe] [V confirmed] [T the count].",
        "[S Roe] [V said] [T the clerk had no comment].",
        "[S The council] [V did not rule out] [T a fine].",
        "[S The clerks] [V were not authorised to discuss] [T the sale].",
    ])
    func leavesAlone(marked: String) {
        #expect(stance(of: MarkedText(marked)) == nil)
    }

    private func stance(of marked: MarkedText) -> Denial.Stance? {
        let paragraph = Tagger().tag(Paragraph(bytes: Array(marked.text.utf8)[...]))
        let parts = ["S", "V", "T"].map { marked.spans($0).map { paragraph.paragraph.tokens(in: $0) } }
        let frame = Frame(source: parts[0], cue: parts[1], content: parts[2], isLabelled: true)
        return StanceClassifier(phrases: Phrases(paragraph)).stance(of: frame)
    }
}
