import AnnotationProtocol
import Exports
import Testing

@Suite("Which story an article belongs to")
struct StoryGroupingTests {
    @Test(arguments: [
        (StoryScope.none, true, nil as String?), (.none, false, nil),
        (.field, true, "field"), (.folder, true, "folder"), (.folder, false, "folder"), (.all, true, "all"),
        (.auto, true, "field"), (.auto, false, "folder"),
    ])
    func scope(scope: StoryScope, isLine: Bool, story: String?) {
        #expect(scope.story(field: "field", folder: "folder", isLine: isLine) == story)
    }
}
