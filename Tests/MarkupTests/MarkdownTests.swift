import Markup
import Testing
import Text

/// Sources, and the paragraphs that people read in them.
private let cases: [(name: String, source: String, paragraphs: [String])] = [
    ("paragraphs", "The dam broke.\n\nNobody was hurt.", ["The dam broke.", "Nobody was hurt."]),
    ("lines of a paragraph", "The dam\nbroke at\r\nnight.", ["The dam broke at night."]),
    ("headings", "# The flood\n\nDay two\n-------\nIt rose.", ["The flood", "Day two", "It rose."]),
    ("emphasis", "He **did *not* say** so, ~~she~~ they said.", ["He did not say so, she they said."]),
    ("emphasis in a word", "un*frigging*real", ["unfriggingreal"]),
    ("links", "The [county’s log](https://county.example/log.txt \"The log\") is real.", ["The county’s log is real."]),
    ("reference links", "The [log][1] is [real].\n\n[1]: /log 'Twelve'\n[real]: /real", ["The log is real."]),
    ("pictures", "Before ![12 **men** in a boat](boat.jpg) after.", ["Before  after."]),
    ("code", "Run `rm 12 files` now.\n\n    indented 12\n\n```\nfenced 13\n```\n\nEnd.", ["Run  now.", "End."]),
    ("lists", "- one\n- two\n  more\n\n1. three\n2. [x] four", ["one", "two more", "three", "four"]),
    ("task lists", "- [ ] ask the mayor\n- [x] call the county", ["ask the mayor", "call the county"]),
    ("block quotations", "> We were\n> warned.\n>\n> > Twice.", ["We were warned.", "Twice."]),
    ("tables", "| Town | Dead |\n|---|--:|\n| Halden | **12** |", ["Town", "Dead", "Halden", "12"]),
    (
        "character references", "&ldquo;No&rdquo; &amp; &#8220;yes&#x201D; &unknown; AT&T",
        ["“No” & “yes” &unknown; AT&T"]
    ),
    ("escapes", #"12\* people \[sic\]"#, ["12* people [sic]"]),
    ("hard breaks", "One  \ntwo\\\nthree", ["One", "two", "three"]),
    ("raw tags", "He <b class='12'>said</b> <!-- 13 --> so.", ["He said  so."]),
    (
        "blocks of HTML", "<div class=\"x\">\n<p>He said &lt;12&gt;.</p>\n<p>And</p>\n</div>\n\nEnd.",
        ["He said <12>.", "And", "End."]
    ),
    ("scripts", "<script>\nlet dead = 12\n\n</script>\n\nEnd.", ["End."]),
    ("YAML front matter", "---\ntitle: Twelve dead\n---\nText.", ["Text."]),
    ("TOML front matter", "+++\r\ndead = 12\r\n+++\r\nText.", ["Text."]),
    ("a rule at the start", "---\n\nText.", ["Text."]),
    ("a byte order mark", "\u{FEFF}# Head", ["Head"]),
    ("addresses", "See <https://county.example/12>.", ["See https://county.example/12."]),
]

@Suite("Markdown")
struct MarkdownTests {
    @Test(arguments: cases)
    func keepsWhatPeopleRead(name: String, source: String, paragraphs: [String]) {
        let document = Document(source: Array(source.utf8), markup: .markdown)
        #expect(document.paragraphSpans.map { document.text(of: $0) } == paragraphs, "\(name)")
        expectMap(of: document, in: source)
    }
}
