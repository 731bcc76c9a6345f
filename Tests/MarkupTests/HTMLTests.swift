import Markup
import Testing
import Text

/// Sources, and the paragraphs that people read in them.
private let cases: [(name: String, source: String, paragraphs: [String])] = [
    ("paragraphs", "<p>The dam broke.<p>Nobody was hurt.</p>", ["The dam broke.", "Nobody was hurt."]),
    (
        "a whole page",
        "<!DOCTYPE html><html><head><title>12</title></head><body><h1>Flood</h1><div>It rose.</div></body></html>",
        ["Flood", "It rose."]
    ),
    ("no tags", "It rose.", ["It rose."]),
    ("white space", "<p>\n  The   dam\n\tbroke. </p>", ["The dam broke."]),
    ("white space around tags", "<p>He <b> said </b> so<i>.</i></p>", ["He said so."]),
    ("emphasis in a word", "un<i>friggin</i>g<b>real</b>", ["unfriggingreal"]),
    ("links", "<p>The <a href=\"/12\" title='a > b'>county’s log</a> is real.", ["The county’s log is real."]),
    ("scripts and styles", "A<script>let dead = '12 <p>'</script><style>p { }</style>B", ["AB"]),
    ("comments", "A<!-- 12 <p> --> B<!---->C", ["A BC"]),
    ("code", "Run <code class=x>rm 12</code>now.<pre><code>13\n</code></pre>End.", ["Run now.", "End."]),
    ("preformatted text", "<pre>One\n two</pre>", ["One", "two"]),
    ("line breaks", "One<br>two<br/>three", ["One", "two", "three"]),
    ("form controls", "A <button>12</button><select><option>13</select><textarea>14</textarea> B", ["A B"]),
    ("pictures", "A <img src=x alt='12 men'><svg><text>13</text></svg>B", ["A B"]),
    ("lists", "<ul><li>one<li>two <ul><li>three</ul></ul>", ["one", "two", "three"]),
    ("tables", "<table><tr><th>Town<td>Dead<tr><td>Halden<td>12</table>", ["Town", "Dead", "Halden", "12"]),
    ("misplaced text of tables", "A<table>B<tr><td>C</table>D", ["AB", "C", "D"]),
    (
        "references", "&ldquo;No&rdquo; &amp; &#8220;yes&#x201d; &unknown; AT&T &lt;p&gt;",
        ["“No” & “yes” &unknown; AT&T <p>"]
    ),
    ("references without semicolon", "&copy2026 &ltb&gt &notit; R&amp;D &amp;amp;", ["©2026 <b> ¬it; R&D &amp;"]),
    ("references for two characters", "a&NotEqualTilde;b &fjlig;ord", ["a≂̸b fjord"]),
    ("no-break spaces", "12&nbsp;people&#32;died", ["12\u{A0}people died"]),
    ("end tags without start", "A</b></p2> </div>B", ["A B"]),
    ("crossed tags", "<b>A<i>B</b>C</i>D", ["ABCD"]),
    ("signs that are no tags", "3 < 4 and 5 > 4 <3 <", ["3 < 4 and 5 > 4 <3 <"]),
    ("NUL", "A\u{0}B", ["AB"]),
    ("an open tag", "A <a href=\"12", ["A"]),
    ("an open comment", "A <!-- 12", ["A"]),
]

@Suite("HTML")
struct HTMLTests {
    @Test(arguments: cases)
    func keepsWhatPeopleRead(name: String, source: String, paragraphs: [String]) {
        let document = Document(source: Array(source.utf8), markup: .html)
        #expect(document.paragraphSpans.map { document.text(of: $0) } == paragraphs, "\(name)")
        expectMap(of: document, in: source)
    }
}
