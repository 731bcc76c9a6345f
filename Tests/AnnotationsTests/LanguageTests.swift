import Annotations
import TestSupport
import Testing
import Text

/// Texts in other languages with the quotes (Q) and numbers (N) that are found; [S ] is a quotation of form scare.
private let texts = [
    "Der Sheriff sagte, dass [N 12] Menschen bei der Flut starben. [Q „Wir haben alle gewarnt“], sagte er.",
    "Le maire a nié que les [N 8] victimes sont mortes. [Q « Nous avons été prévenus deux fois »], a-t-il dit dans la nuit.",
    "El alcalde dijo que la [S “noche larga”] costó 1.500 euros y 3,5 millones, o [N 20 %] de los gastos.",
    "Die Straße ist [N 8 km] lang und nicht mit dem Ort verbunden, 1 500 Meter von der Brücke.",
    "Шериф заявил, что [N 12] человек погибли: [Q «Мы не были готовы к этому»].",
]

@Suite("Other languages")
struct OtherLanguageTests {
    @Test(arguments: texts)
    func onlyWhatNeedsNoWordsIsFound(text: String) {
        let marked = MarkedText(text)
        let found = Annotator().annotate(Document(marked.text)).annotations
        #expect(found.claims.isEmpty && found.denials.isEmpty && found.attributions.isEmpty)
        let quotes = found.quotes.map { MarkedText.Mark($0.form == .scare ? "S" : "Q", $0.span) }
        let numbers = found.quantities.map { MarkedText.Mark("N", $0.span) }
        #expect(MarkedText(text: marked.text, marks: quotes + numbers).marked == marked.marked)
    }

    @Test func theLanguageCanBeSaid() {
        let text = "Mayor Ruiz denied that 12 people had died."
        let annotator = Annotator()
        #expect(annotator.annotate(Document(text)).annotations.denials.count == 1)
        let german = Document(bytes: Array(text.utf8), language: Language(tag: "de"))
        #expect(annotator.annotate(german).annotations.denials.isEmpty)
        // What is known of a text in one language is of no use in another.
        let english = annotator.annotate(Document(text), reusing: annotator.annotate(german))
        #expect(english.annotations.denials.count == 1)
    }
}
