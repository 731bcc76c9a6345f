import AnnotationProtocol
import Foundation
import JSONRPC
import TestSupport
import Testing

private let examples = "Protocol/examples/halden-flood"

@Suite("gainsay annotate: forms")
struct FormatTests {
    @Test(arguments: ["sarif", "webannotation"])
    func isOneJSONText(format: String) throws {
        for paths in [[examples], ["Protocol/examples"]] {
            let run = try Program.run(["annotate", "--format", format] + paths)
            #expect(run.status == 0)
            let json = try JSON(parsing: run.output)
            let items = json["items"] ?? json["runs"]?.array?.first?["results"]
            #expect((items?.array?.count ?? 0) > 5)
        }
    }

    @Test(arguments: ["Protocol/examples/halden-flood", "Protocol/examples/caspian-launch"])
    func everyLinkOfAReportLeadsToItsFigure(story: String) throws {
        let report = try Program.run("annotate", "--format", "html", story).text
        let links = report.matches(of: /href="#([^"]*)"/).map { String($0.1) }
        let anchors = report.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(links.count > 3)
        #expect(Set(links).subtracting(anchors) == [])
        #expect(Set(anchors).count == anchors.count)
    }

    @Test func noArticlesAreAnEmptyLog() throws {
        let run = try Program.run("annotate", "--format", "sarif", "--input", "jsonl", input: [])
        #expect(try JSON(parsing: run.output)["runs"]?.array?.first?["results"] == [])
    }

    /// Every place in the files of brat holds the words that stand beside it.
    @Test func standoffPointsAtItsWords() throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(
            "annotate", "--format", "brat", "--layers", "all", "--output", folder.url.path, examples)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(names.contains("annotation.conf"))
        for name in names where name.hasSuffix(".ann") {
            let text = Array(try read(name.dropLast(4) + ".txt", in: folder).unicodeScalars)
            let entities = try read(name[...], in: folder).split(separator: "\n").filter { $0.hasPrefix("T") }
            #expect(!entities.isEmpty)
            for entity in entities {
                let parts = entity.split(separator: "\t", omittingEmptySubsequences: false)
                let places = parts[1].drop { $0 != " " }.split(separator: ";").map {
                    $0.split(separator: " ").compactMap { Int($0) }
                }
                let words = places.map { place in
                    String(String.UnicodeScalarView(text[place[0]..<place[1]]))
                }
                #expect(words.joined(separator: " ") == parts[2])
            }
        }
    }

    @Test(arguments: [["--format", "brat"], ["--format", "sarif", "--output", "x"], ["--format", "odd"]])
    func wrongOptionsAreRefused(options: [String]) throws {
        #expect(try Program.run(["annotate"] + options + [examples]).status == 64)
    }

    private func read(_ name: some StringProtocol, in folder: TemporaryFolder) throws -> String {
        try String(contentsOf: folder.url.appending(path: String(name)), encoding: .utf8)
    }
}
