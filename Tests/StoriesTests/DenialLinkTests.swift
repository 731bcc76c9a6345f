import Annotations
import Stories
import Testing
import Text

/// Which claims of other articles a denial answers.
struct DenialLinkTests {
    /// What one article claims, and how another denies it.
    struct Example: Sendable, CustomTestStringConvertible {
        let claim: String
        let denial: String
        var testDescription: String { "\(claim) / \(denial)" }

        init(_ claim: String, _ denial: String) {
            self.claim = claim
            self.denial = denial
        }
    }

    @Test(arguments: [
        Example(
            "Fishermen said that two barges had sunk off Riga.",
            "The ministry denied that any barges had sunk off Riga."),
        Example(
            "Fishermen said that two barges had sunk off Riga.",
            "The ministry rejected claims that barges had sunk off Riga."),
        Example(
            "Divers said that the pipeline under the harbour was leaking oil.",
            "The owners said they could not confirm that the harbour pipeline was leaking oil."),
        Example(
            "Fishermen said that two barges had sunk off Riga.",
            "Sailors said that barges had sunk off Riga on Monday.\nThe port authority declined to comment."),
    ])
    func finds(_ example: Example) { #expect(links(example).count == 1) }

    @Test(arguments: [
        // Another matter.
        Example(
            "Fishermen said that two barges had sunk off Riga.", "The ministry denied that its budget was late."),
        // The denier's own claim.
        Example(
            "The Harbour Ministry said that two barges had sunk off Riga.",
            "The Harbour Ministry denied that barges had sunk off Riga."),
        // The claim is on the denier's side.
        Example(
            "Sailors said that no barges had sunk off Riga.", "The ministry denied that barges had sunk off Riga."),
        // Two refuse to comment in the same words.
        Example(
            "“We do not comment on anonymous letters,” the mayor said.",
            "“We do not comment on anonymous letters,” the sheriff said."),
    ])
    func leavesAlone(_ example: Example) { #expect(links(example).isEmpty) }

    private func links(_ example: Example) -> [Story.DenialLink] {
        let articles = [example.claim, example.denial].enumerated().map { number, text in
            StoryArticle(id: "\(number)", publishedAt: nil, article: Annotator().annotate(Document(text)))
        }
        return compare(articles, story: "story").denialLinks
    }
}
