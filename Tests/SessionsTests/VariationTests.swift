import AnnotationProtocol
import JSONRPC
import Learning
import Testing

@testable import Sessions

@Suite("Variations of replays")
struct VariationTests {
    @Test func placesAreTheSameInEveryEncoding() {
        let text = DocumentText(Array("aé😀b\r\n— “x”\n".utf8))
        let places: [(PositionEncoding, Int)] = [(.utf8, 7), (.utf16, 4), (.utf32, 3)]
        for (from, character) in places {
            for (to, expected) in places {
                #expect(text.character(character, ofLine: 0, from: from, to: to) == expected, "\(from) to \(to)")
            }
        }
    }

    /// After any edits, told in one encoding and sent in another, both sides have the same text.
    @Test(arguments: PositionEncoding.allCases)
    func editsAreTheSameInEveryEncoding(to: PositionEncoding) {
        var generator = SeededGenerator(seed: 3)
        let parts = ["a", "é", "😀", "\n", "\r\n", " ", "“", "word "]
        var old = DocumentText(Array("The mayor — é😀 — said so.\nNo.".utf8))
        var new = old
        for _ in 0..<500 {
            let (line, start) = (
                Int64.random(in: 0...3, using: &generator), Int64.random(in: 0...20, using: &generator)
            )
            let end = start + Int64.random(in: 0...4, using: &generator)
            let change: JSON = [
                "range": [
                    "start": ["line": .integer(line), "character": .integer(start)],
                    "end": ["line": .integer(line), "character": .integer(end)],
                ], "text": .string(parts.randomElement(using: &generator)!),
            ]
            let sent = PositionConversion(from: .utf16, to: to) { [old] _ in old }.convert(change, in: "u")
            (old, new) = (old.applying(change, .utf16), new.applying(sent, to))
            #expect(old.bytes == new.bytes)
        }
    }

    @Test func rangesAreConvertedByTheTextThatTheyAreIn() throws {
        let texts = ["a": DocumentText(Array("é1".utf8)), "b": DocumentText(Array("😀2".utf8))]
        let message = try JSON(
            parsing: Array(
                #"""
                {"uri":"a","range":{"start":{"line":0,"character":2},"end":{"line":0,"character":3}},
                 "other":{"uri":"b","range":{"start":{"line":0,"character":4},"end":{"line":0,"character":5}}},
                 "targetUri":"b","targetRange":{"start":{"line":0,"character":4},"end":{"line":0,"character":4}},
                 "changes":{"b":[{"range":{"start":{"line":0,"character":4},"end":{"line":0,"character":4}}}]},
                 "span":[2,3]}
                """#.utf8))
        let converted = PositionConversion(from: .utf8, to: .utf16) { texts[$0] }.convert(message, in: nil)
        let characters = String(decoding: converted.serialized(), as: UTF8.self).split(separator: "character\":")
            .dropFirst()
            .compactMap { $0.first?.wholeNumberValue }
        #expect(characters == [1, 2, 2, 3, 2, 2, 2, 2])
        #expect(converted["span"] == [2, 3])
    }

    @Test func tokensAreConverted() {
        let text = DocumentText(Array("é word 😀 word\nword".utf8))
        let conversion = PositionConversion(from: .utf8, to: .utf32) { _ in text }
        let result: JSON = ["data": [0, 3, 4, 1, 0, 0, 10, 4, 2, 0, 1, 0, 4, 0, 0]]
        #expect(conversion.convert(result, in: "u") == ["data": [0, 2, 4, 1, 0, 0, 7, 4, 2, 0, 1, 0, 4, 0, 0]])
    }

    @Test func changesOfTokensAmountToAllTokens() {
        var effects = Effects()
        let full = "textDocument/semanticTokens/full"
        _ = effects.complete(["id": 1, "result": ["resultId": "1", "data": [1, 2, 3, 4, 5, 6]]], to: full, of: "u")
        let delta: JSON = [
            "resultId": "2",
            "edits": [["start": 1, "deleteCount": 2, "data": [9]], ["start": 5, "deleteCount": 0, "data": [7]]],
        ]
        let completed = effects.complete(["id": 2, "result": delta], to: full + "/delta", of: "u")
        #expect(completed["result"] == ["data": [1, 9, 4, 5, 7, 6]])
    }

    @Test func unchangedDiagnosticsAreThoseBefore() {
        var effects = Effects()
        let method = "textDocument/diagnostic"
        _ = effects.complete(
            ["id": 1, "result": ["kind": "full", "resultId": "1", "items": [4]]], to: method, of: "u")
        let completed = effects.complete(
            ["id": 2, "result": ["kind": "unchanged", "resultId": "1"]], to: method, of: "u")
        #expect(completed["result"]?["items"] == [4])
        #expect(completed["result"]?["kind"] == "full")
    }

    @Test func aClientTellsANewServerWhatHolds() {
        var client = ClientState(encoding: .utf16)
        let document: JSON = ["uri": "file:///a", "languageId": "text", "version": 1, "text": "one 😀 two"]
        client.take(["id": 1, "method": "initialize", "params": [:]])
        client.take(["method": "workspace/didChangeConfiguration", "params": ["settings": nil]])
        client.take(["method": "textDocument/didOpen", "params": ["textDocument": document]])
        client.take(["method": "textDocument/didOpen", "params": ["textDocument": ["uri": "file:///b", "text": ""]]])
        client.take(["method": "$/cancelRequest", "params": ["id": 4]])
        let range: JSON = ["start": ["line": 0, "character": 7], "end": ["line": 0, "character": 10]]
        client.take([
            "method": "textDocument/didChange",
            "params": [
                "textDocument": ["uri": "file:///a", "version": 2], "contentChanges": [["range": range, "text": "2"]],
            ],
        ])
        client.take(["method": "textDocument/didClose", "params": ["textDocument": ["uri": "file:///b"]]])
        #expect(client.standing.map { $0["method"] } == ["workspace/didChangeConfiguration"])
        #expect(client.documents.count == 1)
        #expect(client.text(of: "file:///a").map { String(decoding: $0.bytes, as: UTF8.self) } == "one 😀 2")
        #expect(
            client.text(of: "file:///a", version: 1).map { String(decoding: $0.bytes, as: UTF8.self) } == "one 😀 two")
    }
}
