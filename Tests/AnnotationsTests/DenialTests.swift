import Annotations
import TestSupport
import Testing
import Text

/// Denials, marked with their stance: `D` denied, `P` disputed, `X` countered, `U` unconfirmed, `N` no comment, `I` silent.
struct DenialTests {
    @Test(arguments: [
        "The ministry [D denied that any barge had sunk].",
        "The firm [D denied the report].",
        "Harbour Board [D Denies Leak at Pier Nine]",
        "The board rests its case, and Oslo's [D denial] came late.",
        "A spokesman [D said the report was not true].",
        "The airline [P disputes the figure].",
        "Oslo [P rejected claims that two barges had sunk].",
        "The union [P cast doubt on the count].",
        "The minister [P remains sceptical of the plan].",
        "The company [P accused the paper of misleading statements].",
        "The ministry [X responded to the reports by reaffirming that every barge was safe].",
        "[D The report was denied] by the ministry.",
        "The captain [U could not confirm the reports].",
        "She [U said she could not confirm the reports].",
        "The embassy [U has no information about a collision].",
        "Neither Oslo nor Riga [U has confirmed the collision].",
        "The palace [N declined to comment].",
        "The firm [N did not respond to a request for comment].",
        "Police [N would not say whether he was armed].",
        "Officials [N could not immediately be reached for comment].",
        "She [N did not explain why it was late].",
        "The bank [N isn't saying what it paid].",
        "There [N was no comment] from the palace.",
        "The bulletin [I made no mention of any barge].",
        "The board [D called the claim baseless].",
        "The bank [P brushed off the allegations].",
        "The owners [P took issue with the survey].",
        "The union [X countered that every crane was safe].",
        "The owners [X hit back saying that the count was old].",
        "The ferry line [U has been unable to verify the figure].",
        "The owners [N refused to discuss the contract].",
        "The harbour [N had no comment on the leak].",
        "The clerk [N declined an interview].",
        "The firm [N has yet to respond to questions].",
        "The mayor [N gave no details of the talks].",
        "The report [I said nothing about the crane].",
        "The statement [I did not mention the second barge].",
        "The letter [I made no reference to the crane].",
        "Oslo [P disputes this].",
        "The owners [P challenged the estimate].",
    ])
    func finds(marked: String) {
        let expected = MarkedText(marked)
        #expect(marks(in: expected.text).marked == expected.marked)
    }

    @Test(arguments: [
        "A judge denied bail to the driver.",
        "The clerk denied him entry.",
        "The court dismissed the case.",
        "The board rejected the offer.",
        "The trawler sailed through disputed waters.",
        "The minister did not dispute the figure.",
        "The firm has never denied the report.",
        "He declined a second helping.",
        "She refused to leave the ship.",
        "The bank confirmed the sale.",
        "They mention the barge twice.",
        "Skeptical voters stayed at home.",
        "He did not return to Oslo.",
        "They refused to be part of it.",
        "The speech said “nothing will change until spring.”",
        "The captain fired back at the pirates.",
        "The offer was rejected by the board.",
        "The shop does not offer discounts.",
        "Denying the past carries risks.",
        "The judge dismissed the charges.",
        "The committee denied Roe the prize.",
        "Voters rejected the bill.",
        "The guards refused them entry.",
        "The owners did not decline to comment.",
        "The clerks were not authorised to discuss the sale.",
        "The board plans to deny the report.",
        "The choir brushed up its songs.",
        "The critic called the play a delight.",
        "The bank failed to deny the report.",
        "The minister must deny the report.",
        "The owners challenged the skipper over the crane.",
        "The clerk questioned whether the crane was safe.",
        "The pilots are sceptical of strangers.",
        "The mayor answered a question by asserting that the pier was old.",
        "Nobody is talking about the barge.",
    ])
    func leavesAlone(text: String) {
        #expect(marks(in: text).marks.isEmpty)
    }

    private func marks(in text: String) -> MarkedText {
        let denials = Annotator().annotate(Document(text)).annotations.denials
        return MarkedText(text: text, marks: denials.map { MarkedText.Mark(label($0.stance), $0.span) })
    }

    private func label(_ stance: Denial.Stance) -> String {
        switch stance {
        case .denied: "D"
        case .disputed: "P"
        case .countered: "X"
        case .unconfirmed: "U"
        case .noComment: "N"
        case .silent: "I"
        }
    }
}
