import Server
import Testing

@Test(arguments: [
    ("**/drafts/**", "drafts", true), ("**/drafts/**", "a/drafts/b/c.txt", true),
    ("**/drafts/**", "a/draft/c.txt", false),
    ("*.md", "a/b/c.md", true), ("*.md", "a.md/b.txt", false), ("/*.md", "a/b.md", false),
    ("news/*.md", "news/b.md", true),
    ("news/**/b.md", "news/b.md", true), ("news/**/b.md", "news/a/a/b.md", true),
    ("news/**/b.md", "old/news/b.md", false),
    ("?.txt", "é.txt", false), ("?.txt", "e.txt", true), ("a*b*c", "x/aXbXbc", true), ("a*b*c", "aXbXb", false),
    ("**", "a/b", true), ("", "a", false), ("**/a/**/b", "a/x/a/y/b", true),
])
func globs(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
}

@Test func aGlobTakesLinearTimeOnAPathThatIsNearlyRight() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 5_000)))
}
