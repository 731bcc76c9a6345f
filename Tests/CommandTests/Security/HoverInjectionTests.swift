import AnnotationProtocol
import JSONRPC
import TestSupport
import Testing

private let names = [
    "a\n# Heading", "a\n\n---\n", "a\n\n    code", "[x](http://e.example)", "![x](http://e.example/p.png)",
    "<img src=x>", "`code`",
    "**b**", "| a | b |\n|---|---|", "http://e.example", "www.e.example", "x@e.example", "<http://e.example>",
    "a\u{2028}# b", "&lt;b&gt;",
    "a\\\n[x]: http://e.example", "$x$", "~~x~~", "- [ ] x", "1. x", "> x", "\u{1B}[31m", "[^1]", "a\u{85}# b",
    "command:x",
]

extension SecurityTests {
    @Suite("hover")
    struct HoverInjectionTests {
        /// Documents and a speaker have the name. The program itself writes strong words and line breaks.
        @Test(arguments: names) func nameAddsNoMarkdown(name: String) throws {
            let session = try ProgramSession()
            try session.initialize(["textDocument": ["hover": ["contentFormat": ["markdown"]]]])
            let hovers = try hovers(named: name, session)
            #expect(hovers.count >= 2)
            for hover in hovers {
                #expect(marks(in: hover) == [], "\(hover)")
                for line in hover.split(separator: "\n") { #expect(line.split(separator: "**").count <= 3, "\(hover)") }
            }
            #expect(try session.shutDown() == 0)
        }

        /// Of a figure that disagrees, a quotation and a denial, in two documents named by somebody.
        private func hovers(named name: String, _ session: ProgramSession) throws -> [String] {
            let folder = "file:///news/" + percentEncoded(path: "\(name.hashValue)")
            let uris = ["", "2"].map {
                folder + "/" + percentEncoded(path: name + $0).replacing("/", with: "%2F") + ".txt"
            }
            let flat = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for (uri, count) in zip(uris, [12, 17]) {
                session.open(
                    uri,
                    "The sheriff said \(count) people died in the flood at Halden.\n“It rained,” Jane \(flat) said.\nRoe denied it."
                )
            }
            return try [(0, 18), (1, 4), (2, 5)].compactMap { line, character in
                let params: JSON = [
                    "textDocument": ["uri": .string(uris[0])],
                    "position": ["line": .integer(Int64(line)), "character": .integer(Int64(character))],
                ]
                return try session.request("textDocument/hover", params)["result"]?["contents"]?["value"]?.string
            }
        }

        /// What is left of a text for a reader of Markdown to take for a mark: what no backslash stands before, at the start of a line or
        /// anywhere.
        private func marks(in text: String) -> [Substring] {
            let unescaped = text.replacing(/\\[!-\/:-@\[-`{-~]/, with: "x").replacing("**", with: "")
            return unescaped.matches(of: /[*`\[\]<>|~$@_]|&\w+;|&#|(?m:^ *(?:#|[-+=]|\d+[.)] |    ))|\w+:\/\/|www\./)
                .map(
                    \.0)
        }
    }
}
