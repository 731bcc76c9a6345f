import Annotations
import TestSupport
import Testing
import Text

/// Source, cue and content, marked `S`, `V` and `T`.
struct AttributionTests {
    @Test(arguments: [
        // Orders of source, cue and content
        "[S The mayor] [V said] [T that the bridge was safe].",
        "[S The mayor] [V said] [T the bridge was safe].",
        "[S Ann Roe] [V said] [T the dam held].",
        "[S Ann Roe] [V said] [T two ships sank].",
        "[T The bridge was safe], [S the mayor] [V said].",
        "[T “The bridge is safe,”] [V said] [S Mayor Ann Roe].",
        "[T “The bridge is safe,”] [S Roe] [V told] reporters on Monday.",
        "[T The bridge], [S she] [V said], [T is safe].",
        "[T “The bridge,”] [S she] [V said], [T “is safe.”]",
        "[S Roe] [V said]: [T “The bridge is safe.”]",
        "[S Roe] [V said in a statement] [T that the bridge was safe].",
        "[S The ministry] on Friday [V announced] [T that the port would close].",
        "[S Officials] [V told] the Courier [T that two piers had cracked].",
        // Sources
        "[T The pier is sound], [V said] [S the harbour master, Olaf Berg].",
        "[S Olaf Berg, the harbour master], [V said] [T the pier was sound].",
        "[S The harbour master, Olaf Berg], [V said] [T the pier was sound].",
        "Three divers, [S who] [V said] [T the pier had cracked], went home.",
        "[S Norway and Denmark] [V said] [T they would share the cost].",
        "[T The pier held], [S the head of the harbour board, Olaf Berg], [V said].",
        "[S Ann Roe] [V told] the assembly [T that two dams had held].",
        "[T “The pier held,”] [S Roe] [V fumed] on Tuesday.",
        // Headlines
        "[T Pier closed], [V says] [S mayor]",
        "[S Ann Roe][V :] [T “We were not told.”]",
        "[T The bridge was safe], [S the mayor] [V said], while ferries kept running.",
        // Cues that are no verbs
        "[V According to] [S police], who were called at nine, [T three men fled].",
        "[V According to] [S the police], [T nobody was hurt].",
        "[T Nobody was hurt], [V according to] [S the police].",
        "[T The bridge has] [V reportedly] [T cracked in two places].",
        "Divers came after [S residents]' [V claims] [T that the water was unsafe].",
        // Charges, hearsay, speakers that are quoted
        "[S The union] [V accused] [T the board of hiding losses].",
        "The paper [V quoted] [S Olaf Berg, head of the yard], [V saying] [T a crack in the pier was old].",
        "[S Divers] [V said] they [V believe] [T two barges sank off Riga].",
        // A source of the sentence before
        "Ann Roe met the press. [T The pier], [S she] [V said], [T had two cracks].",
        "The agency [V quoted] [S Olaf Berg] [V as saying] [T the pier was sound].",
        "[T The bird] [V is believed] [T to live on two islands].",
    ])
    func finds(marked: String) {
        let expected = MarkedText(marked)
        let found = marks(in: expected.text)
        #expect(found.marked == expected.marked)
    }

    @Test(arguments: [
        "The bridge opened in 1931 and carries two lanes.",
        "A new claim form is at the desk.",
        "The weather report is on page 12.",
        "She speaks three languages.",
        "They opened a second lane in 1950.",
        "The pier closed, and the mayor left.",
        "“The Old Pier,” a film about ships, opened on Tuesday.",
        "Ann Roe: a life on the pier",
    ])
    func leavesAlone(text: String) {
        #expect(marks(in: text).marks.isEmpty)
    }

    @Test func innerAttributionIsFoundInsideTheOuter() {
        let set = Annotator().annotate(Document("The mayor said that police had warned that the dam could fail."))
            .annotations
        #expect(set.attributions.count == 2)
        #expect(set.attributions[0].content[0].contains(set.attributions[1].span))
    }

    private func marks(in text: String) -> MarkedText {
        let attributions = Annotator().annotate(Document(text)).annotations.attributions
        let marks = attributions.flatMap { attribution in
            attribution.source.map { MarkedText.Mark("S", $0) } + attribution.cue.map { MarkedText.Mark("V", $0) }
                + attribution.content.map { MarkedText.Mark("T", $0) }
        }
        return MarkedText(text: text, marks: marks)
    }
}
