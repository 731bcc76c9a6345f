import Learning
import Syntax
import Testing
import Text

@Suite struct TaggerTests {
    @Test(arguments: [
        "The/DT mayor/NN denied/VBD the/DT report/NN",
        "The/DT minister/NN denied/VBD that/IN he/PRP had/VBD read/VBN the/DT report/NN ./punctuation",
        "“/punctuation We/PRP were/VBD n’t/RB told/VBN ,/punctuation ”/punctuation she/PRP said/VBD ./punctuation",
        "She/PRP said/VBD that/IN the/DT bridges/NNS were/VBD closed/VBN on/IN Monday/NNP",
        "He/PRP declined/VBD to/TO comment/VB",
        "The/DT ministry/NN claims/VBZ that/IN 40/CD people/NNS died/VBD",
        "Their/PRPPossessive claims/NNS were/VBD false/JJ",
        "Police/NNS have/VBP not/RB confirmed/VBN the/DT number/NN of/IN victims/NNS",
        "According/VBG to/IN the/DT union/NN 300/CD workers/NNS joined/VBD the/DT strike/NN",
        "The/DT strike/NN was/VBD called/VBN off/RP",
        "Officials/NNS will/MD not/RB say/VB who/WP paid/VBD",
        "A/DT person/NN whose/WPPossessive name/NN is/VBZ known/VBN",
    ])
    func prose(_ line: String) { expectTags(line) }

    @Test(arguments: [
        "Mayor/NN Denies/VBZ Report/NN That/IN 3/CD Bridges/NNS Closed/VBD",
        "Minister/NN Says/VBZ Flood/NN Killed/VBD 12/CD",
        "MAYOR/NN DENIES/VBZ REPORT/NN",
        "Company/NN Rejects/VBZ Claims/NNS of/IN Fraud/NN",
        "Union/NN Disputes/VBZ Number/NN of/IN Strikers/NNS",
        "Officials/NNS Refuse/VBP to/TO Comment/VB on/IN Leak/NN",
    ])
    func headlinesHaveVerbs(_ line: String) { expectVerbs(line) }

    @Test func tagsDoNotDependOnOtherParagraphs() {
        let tagger = Tagger()
        let text = TaggedText("She/PRP denied/VBD it/PRP")
        let first = tagger.tag(text.paragraph).tags
        _ = tagger.tag(TaggedText("Another/DT line/NN").paragraph)
        #expect(tagger.tag(text.paragraph).tags == first)
    }

    @Test(arguments: ["", " ", ".", "’", "\u{0}", "😀😀 é", "a a a", "-", "1", "“"])
    func anyTextIsTagged(_ text: String) {
        let paragraph = Paragraph(bytes: Array(text.utf8)[...])
        let tagged = Tagger().tag(paragraph)
        #expect(tagged.tags.count == paragraph.tokens.count)
        #expect(tagged.lemmas.count == paragraph.tokens.count)
    }

    @Test func theEmbeddedModelIsUndamaged() throws {
        _ = try TaggerModel(TaggerModel.embedded)
    }

    private func expectTags(_ line: String) {
        #expect(TaggedText.line(Tagger().tag(TaggedText(line).paragraph)) == line)
    }

    /// Names and nouns are hard to tell apart in headlines; what is a verb matters.
    private func expectVerbs(_ line: String) {
        let text = TaggedText(line)
        let tagged = Tagger().tag(text.paragraph)
        #expect(tagged.tags.map(\.isVerb) == text.tags.map(\.isVerb), "\(TaggedText.line(tagged))")
    }
}
