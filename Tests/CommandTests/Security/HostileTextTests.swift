import AnnotationProtocol
import Foundation
import JSONRPC
import TestSupport
import Testing

/// Pieces that mean something to a terminal, a browser, a reader of Markdown, or a program that reads by lines.
private let pieces = [
    "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}]8;;http://evil.example\u{1B}\\", "\u{9B}31m", "\u{9D}0;x\u{9C}",
    "\u{8}\u{8}", "\u{7F}",
    "\u{0}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}",
    "\u{FEFF}", "\t", "\r", "\n", "\r\n",
    "<script>alert(1)</script>", "</style><script>", "</title>", "</mark>", "<img src=x onerror=alert(1)>",
    "\" onclick=\"x", "' x='",
    "<a href=\"javascript:alert(1)\">", "javascript:alert(1)", "&lt;", "&#60;b&#62;", "]]>", "-->", "<!--",
    "\ngainsay: error: forged", "\nT99\tQuote 0 1\tx", "\n{\"id\":\"forged\"}\n", "\\", "\"", "%0A", "../../x",
]

/// Articles in which a piece stands in every place: name, story, publisher, address, speaker, quotation, figure.
private func articles(with piece: String) -> [JSON] {
    let name = "a\(piece)b"
    func text(_ count: Int) -> String {
        """
        “It \(piece)rained,” said Jane \(piece)Roe, the \(piece)mayor. The sheriff said \(count)\(piece) people died in the flood at Halden\(piece).

        Jane Roe denied\(piece) that the dam had failed. She said \(count)\(piece)km of road at Halden were lost.
        """
    }
    return zip([name, "other"], [12, 17]).map { id, count in
        [
            "id": .string(id), "text": .string(text(count)), "story": .string("s\(piece)t"), "publisher": .string(name),
            "uri": .string("http://x.example/\(piece)"), "publishedAt": .string(piece), "language": .string("en"),
        ]
    }
}

private func lines(with piece: String) -> [UInt8] { articles(with: piece).flatMap { $0.serialized() + [0x0A] } }

extension SecurityTests {
    @Suite("hostile text in what is written")
    struct HostileTextTests {
        @Test(arguments: pieces) func textForATerminalCommandsNothing(piece: String) throws {
            for color in ["never", "always"] {
                let run = try Program.run(
                    ["annotate", "--input", "jsonl", "--format", "text", "--color", color], input: lines(with: piece))
                #expect(run.text.split(separator: "\n").count > 5)
                var text = String(decoding: run.output, as: UTF8.self)
                if color == "always" { text = text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
                #expect(text.unicodeScalars.filter { commands($0) && $0 != "\n" } == [])
                #expect(run.errors.unicodeScalars.filter { commands($0) && $0 != "\n" } == [])
                #expect(
                    run.errors.split(separator: "\n").allSatisfy {
                        $0.hasPrefix("gainsay: ") && !$0.hasPrefix("gainsay: error")
                    })
            }
        }

        private static let harmlessTags = Result {
            let example = Program.packageFolder.appending(path: "Tests/Golden/bridge.html")
            return try tags(in: String(contentsOf: example, encoding: .utf8)).union(tags(in: report(with: " plain ")))
        }

        @Test(arguments: pieces) func reportHasTheTagsOfAHarmlessOne(piece: String) throws {
            let harmless = try Self.harmlessTags.get()
            let hostile = try tags(in: report(with: piece))
            #expect(hostile.subtracting(harmless) == [])
            #expect(hostile.contains("mark class title") || hostile.contains("mark id class title"))
        }

        @Test(arguments: pieces) func jsonIsWholeWhateverIsInIt(piece: String) throws {
            for format in ["jsonl", "sarif", "webannotation"] {
                let command = ["annotate", "--input", "jsonl", "--format", format, "--layers", "all", "--with-text"]
                let run = try Program.run(
                    format == "sarif" ? Array(command.prefix(5)) : command, input: lines(with: piece))
                let values = format == "jsonl" ? run.lines.map { Array($0.utf8) } : [run.output]
                #expect(values.count == (format == "jsonl" ? 3 : 1))
                for value in values { _ = try JSON(parsing: value) }
            }
        }

        @Test(arguments: pieces) func bratFilesStayInTheirFolderAndTheirLines(piece: String) throws {
            let folder = try TemporaryFolder()
            let output = folder.url.appending(path: "out")
            _ = try Program.run(
                ["annotate", "--input", "jsonl", "--format", "brat", "--layers", "all", "--output", output.path],
                input: lines(with: piece))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["out"])
            let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
            #expect(names.count == 5)
            for name in names where name.hasSuffix(".ann") {
                let text = try String(contentsOf: output.appending(path: name), encoding: .utf8)
                #expect(
                    text.unicodeScalars.filter { "\u{B}\u{C}\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
                        == [])
                for line in text.split(separator: "\n") {
                    #expect(
                        line.wholeMatch(
                            of:
                                /T\d+\t\w+ [\d ;]+\t[^\t]*|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+|A\d+\t\w+ T\d+( \w+)?|#\d+\tAnnotatorNotes T\d+\t[^\t]*/
                        ) != nil, "\(line)")
                    #expect(!line.hasPrefix("T99\t"))
                }
            }
        }

        @Test(arguments: pieces) func namesOfFilesForgeNoLineOfTheLog(piece: String) throws {
            guard !piece.contains("/"), !piece.contains("\0") else { return }
            let folder = try TemporaryFolder()
            try folder.write("a\(piece)b.txt", [0xFF, 0xFE])
            let run = try Program.run("annotate", "--format", "text", folder.url.path)
            #expect(run.errors.split(separator: "\n").count == 1)
            #expect(run.errors.unicodeScalars.filter { commands($0) && $0 != "\n" } == [])
        }

        @Test(arguments: pieces) func namesOfExportedFilesAreNames(piece: String) throws {
            let session = try ProgramSession()
            try session.initialize()
            let uri = "file:///news/" + percentEncoded(path: "..\(piece)").replacing("/", with: "%2F") + ".txt"
            session.open(uri, "The sheriff said 12 people died in the flood at Halden.")
            for format in ["jsonl", "text", "html", "sarif", "webannotation", "brat"] {
                for scope in ["document", "story"] {
                    let params: JSON = [
                        "format": .string(format), "textDocument": ["uri": .string(uri)], "scope": .string(scope),
                    ]
                    let files = try session.request("annotation/export", params)["result"]?["files"]?.array ?? []
                    #expect(!files.isEmpty)
                    for name in files.compactMap({ $0["name"]?.string }) {
                        #expect(!name.hasPrefix(".") && !name.contains("/") && !name.contains("\\"))
                        #expect(name.unicodeScalars.filter(commands) == [])
                    }
                }
            }
            #expect(try session.shutDown() == 0)
        }
    }
}

/// Whether a terminal may do something with it instead of showing it.
private func commands(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
}

private func report(with piece: String) throws -> String {
    try Program.run(["annotate", "--input", "jsonl", "--format", "html"], input: lines(with: piece)).text
}

/// Every kind of tag of a page, with the names of its attributes.
private func tags(in page: String) -> Set<String> {
    Set(
        page.matches(of: /<([^>]*)>/).map { match in
            let inside = match.1.replacing(/"[^"]*"/, with: "").replacing("=", with: "")
            return inside.split(separator: " ").joined(separator: " ")
        })
}
