import Foundation
import JSONRPC
import TestSupport
import Testing

@Suite("gainsay annotate")
struct AnnotateTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("flood/one.txt", "The river rose 3 metres.\n")
        try folder.write("flood/two.txt", "The river rose 4 metres.\n")
        try folder.write("flood/.hidden.txt", "No.\n")
        try folder.write("flood/picture.png", [0x89, 0x50])
        try folder.write("flood/deep/three.txt", "The dam held.\n")
        try folder.write("fire/one.txt", "The barn burned.\n")
        try folder.write("lines.jsonl", #"{"id": "a", "text": "It rained."}"# + "\n")
        try folder.write("odd/readme.rst", "Not an article.\n")
        try folder.write("odd/blank.text", "\u{FEFF} \r\n\t\n")
        try folder.write("odd/binary", [0x00, 0x01, 0x02])
        try folder.write("odd/utf16", [0xFF, 0xFE, 0x41, 0x00])
        try folder.write("odd/latin", Array("First line.\nCaf".utf8) + [0xE9, 0x0A])
    }

    private func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Program.Run {
        try Program.run(["annotate"] + arguments, input: Array(input.utf8), in: folder.url, environment: environment)
    }

    private func names(_ run: Program.Run) throws -> [String] {
        try run.lines.map { line in
            let json = try JSON(parsing: Array(line.utf8))
            return json["id"]?.string ?? "story " + (json["story"]?.string ?? "")
        }
    }

    @Test(
        "Articles and stories, in order",
        arguments: [
            ("flood", ["one", "two", "three", "story flood"]),
            ("flood fire", ["flood/one.txt", "two", "three", "fire/one.txt", "story flood"]),
            ("--story-scope none flood", ["one", "two", "three"]),
            ("--story-scope field flood", ["one", "two", "three"]),
            ("--story-scope all flood lines.jsonl", ["one", "two", "three", "a", "story all"]),
            ("flood/two.txt flood/one.txt", ["two", "one", "story flood"]),
            ("lines.jsonl flood/one.txt", ["a", "one"]),
            ("./flood/deep/", ["three"]),
            (". --story-scope none", ["a", "./fire/one.txt", "./flood/one.txt", "two", "three"]),
            ("flood/picture.png --input jsonl", [""]),
        ])
    func files(arguments: String, expected: [String]) throws {
        let run = try run(arguments.split(separator: " ").map(String.init))
        #expect(try names(run).map { $0 == "story " ? "" : $0 } == expected)
    }

    @Test(
        "Conflicts below the threshold are left out",
        arguments: [("0.5", true), ("0", true), ("1", false)])
    func threshold(threshold: String, isFound: Bool) throws {
        let lines = ["12", "17"].map {
            #"{"id": "\#($0)", "story": "flood", "text": "The flood killed \#($0) people."}"#
        }
        let run = try run(["--threshold", threshold], input: lines.joined(separator: "\n"))
        let story = try JSON(parsing: Array((run.lines.last ?? "").utf8))
        #expect(story["conflicts"]?.array?.isEmpty == !isFound)
    }

    @Test("A threshold outside of 0 to 1 is refused", arguments: ["-0.1", "1.1", "nan", "high"])
    func badThreshold(threshold: String) throws {
        #expect(try run(["--threshold=\(threshold)"]).status == 64)
    }

    @Test("Links lead to files inside the folder only")
    func links() throws {
        let manager = FileManager.default
        for (link, target) in [
            ("fire/inside.txt", "one.txt"), ("fire/outside.txt", "../flood/one.txt"), ("fire/around", "../fire"),
        ] {
            try manager.createSymbolicLink(
                atPath: folder.url.appending(path: link).path, withDestinationPath: target)
        }
        #expect(try names(run(["--story-scope", "none", "fire"])) == ["inside", "one"])
    }

    @Test(
        "Standard input",
        arguments: [
            ([], "It rained. “Yes,” he said.", ["stdin"]),
            (["-"], "It rained.", ["stdin"]),
            ([], " \n{\"id\": \"x\", \"text\": \"It rained.\"}", ["x"]),
            (["--input", "plain"], "{\"id\": \"x\", \"text\": \"It rained.\"}", ["stdin"]),
            (["--input", "jsonl"], "", []),
            (
                [], #"{"id":"x","text":"","story":1}"# + "\r\n\r\n" + #"{"id":"y","text":"","story":"1"}"#,
                ["x", "y", "story 1"]
            ),
            ([], #"{"id":"x","text":"","story":"s"}"# + "\n" + #"{"id":"x","text":"","story":"s"}"#, ["x", "x"]),
        ])
    func standardInput(arguments: [String], input: String, expected: [String]) throws {
        let run = try run(arguments, input: input)
        #expect(run.status == 0)
        #expect(try names(run) == expected)
    }

    @Test(
        "What can't be read is named, and the rest is annotated",
        arguments: [
            ("nowhere.txt", "notFound", nil, "nowhere.txt: no such file or directory"),
            ("lines.jsonl/x", "notFound", nil, "lines.jsonl/x: not a directory"),
            ("odd", "empty", nil, "odd: the folder has no files of text"),
            ("odd/blank.text", "empty", nil, "odd/blank.text: the text is empty"),
            ("odd/binary", "notText", nil, "odd/binary: the file holds binary data, no text"),
            ("odd/utf16", "invalidUTF8", nil, "odd/utf16: the text is in UTF-16, not UTF-8"),
            ("odd/latin", "invalidUTF8", 2, "odd/latin: the text is not UTF-8 in line 2"),
        ] as [(String, String, Int64?, String)])
    func unreadable(path: String, code: String, line: Int64?, message: String) throws {
        let run = try run(["flood/one.txt", path, "fire/one.txt"])
        #expect(run.status == 1)
        #expect(run.errors == "gainsay: \(message)\n")
        try #require(run.lines.count == 3)
        let error = try JSON(parsing: Array(run.lines[1].utf8))["error"]
        #expect(error?["code"]?.string == code)
        #expect(error?["line"]?.integer == line)
    }

    @Test(
        "What there is no permission for is named, and the rest is annotated",
        .enabled(if: geteuid() != 0, "root may read everything"), arguments: ["flood/two.txt", "flood/deep"])
    func noPermission(path: String) throws {
        let locked = folder.url.appending(path: path).path
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: locked) }
        let run = try run([path, "fire/one.txt"])
        #expect(run.status == 1)
        #expect(run.errors == "gainsay: \(path): permission denied\n")
        #expect(run.lines.count == 2)
    }

    @Test("Lines that can't be read are named by number")
    func brokenLines() throws {
        let run = try run(["--input", "jsonl"], input: "{\"id\": \"a\", \"text\": \"x\"}\n\n{\"id\": \"b\"}\n{\n")
        #expect(run.status == 1)
        let errors = run.errors.split(separator: "\n")
        #expect(errors.first == "gainsay: standard input:3: the article has no \"text\"")
        #expect(errors.last?.hasPrefix("gainsay: standard input:4: not JSON: ") == true)
        #expect(run.lines.count == 3)
    }

    @Test(
        "Wrong command lines",
        arguments: [
            (["--format", "pdf"], "pdf"), (["--kinds", "quote,rumour"], "quote,rumour"), (["--kinds", ""], "--kinds"),
            (["--layers", "some"], "some"), (["--input", "rtf"], "rtf"), (["--story-scope", "city"], "city"),
            (["--colour"], "--colour"),
        ])
    func usage(arguments: [String], named: String) throws {
        let run = try run(arguments)
        #expect(run.status == 64)
        #expect(run.errors.contains(named))
        #expect(run.output.isEmpty)
    }

    @Test("Spans count bytes of the text as it was given")
    func offsets() throws {
        try folder.write("pasted.txt", "\u{FEFF}\r\n\u{A0}Caf\u{E9}s:\t12\u{AD} people\u{A0}left.\r\n")
        let run = try run(["--kinds", "quantity", "--with-text", "pasted.txt"])
        let text = try Array(Data(contentsOf: folder.url.appending(path: "pasted.txt")))
        for object in try JSON(parsing: Array(run.lines[0].utf8))["annotations"]?.array ?? [] {
            let span = object["span"]?.array?.compactMap(\.integer).map(Int.init) ?? []
            #expect(String(decoding: text[span[0]..<span[1]], as: UTF8.self) == object["text"]?.string)
        }
    }

    @Test(
        "Colour",
        arguments: [
            (["--color", "always"], [:], true), (["--color", "always"], ["NO_COLOR": "1"], true), ([], [:], false),
            (["--color", "never"], [:], false),
        ])
    func colour(arguments: [String], environment: [String: String], hasColor: Bool) throws {
        let run = try run(["--format", "text", "flood"] + arguments, environment: environment)
        #expect(run.text.contains("\u{1B}[") == hasColor)
    }

    @Test(
        "Text is as wide as COLUMNS says", arguments: [("60", 60), ("120", 120), ("0", 100), ("wide", 100), ("7", 40)])
    func width(columns: String, width: Int) throws {
        let run = try run(["--format", "text", "flood"], environment: ["COLUMNS": columns])
        #expect(run.lines.map(\.count).max() == width)
    }

    @Test("A reader that stops early ends the run without a message")
    func closedPipe() throws {
        let line = #"{"id": "a", "text": "It rained."}"# + "\n"
        try folder.write("many.jsonl", String(repeating: line, count: 20_000))
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = Program.executable
        process.arguments = ["annotate", "--format", "jsonl", folder.url.appending(path: "many.jsonl").path]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        _ = try output.fileHandleForReading.read(upToCount: 10)
        try output.fileHandleForReading.close()
        process.waitUntilExit()
        #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    }

    @Test(
        "Articles of one story can be of several events",
        arguments: [
            ("--story-scope all --by-event", ["story all", "story all 2"]), ("--story-scope all", ["story all"]),
            ("--story-scope field --by-event", []),
        ])
    func events(arguments: String, stories: [String]) throws {
        let run = try run(arguments.split(separator: " ").map(String.init), input: mixture)
        #expect(try names(run) == ["a", "b", "c", "d"] + stories)
    }

    @Test("Articles of one event share the words that tell it")
    func terms() throws {
        let articles = try run(["--with-terms"], input: mixture).lines.map { try JSON(parsing: Array($0.utf8)) }
        let schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema"))
        #expect(articles.flatMap { schema.problems(of: $0, file: "output-line.schema.json") } == [])
        let weights = articles.map { article in
            Dictionary(
                uniqueKeysWithValues: (article["terms"]?.array ?? []).map {
                    ($0["word"]?.integer ?? 0, $0["weight"]?.number ?? 0)
                })
        }
        func similarity(_ a: Int, _ b: Int) -> Double {
            weights[a].reduce(0) { $0 + $1.value * (weights[b][$1.key] ?? 0) }
        }
        for article in articles.indices { #expect(abs(similarity(article, article) - 1) < 0.02) }
        #expect(similarity(0, 2) >= 0.2)
        #expect(similarity(0, 1) < 0.2)
        #expect(try !run([], input: mixture).text.contains("terms"))
    }

    private let mixture = """
        {"id": "a", "text": "Flood water broke the Halden dam on Tuesday. Mayor Ines Brandt sent 12 boats to Halden."}
        {"id": "b", "text": "Parliament in Torvik voted on the budget. Minister Olav Reyes praised the Torvik budget vote."}
        {"id": "c", "text": "The Halden dam broke and Mayor Ines Brandt asked for 17 boats as flood water reached the town."}
        {"id": "d", "text": "After the vote on the budget, Minister Olav Reyes left parliament in Torvik."}
        """

    @Test("Many articles keep their order")
    func order() throws {
        let lines = (0..<400).map {
            "{\"id\": \"\($0)\", \"text\": \"\(String(repeating: "It rained. ", count: $0 % 40))\"}"
        }
        let run = try run(["--input", "jsonl"], input: lines.joined(separator: "\n"))
        #expect(try names(run) == (0..<400).map(String.init))
    }
}
