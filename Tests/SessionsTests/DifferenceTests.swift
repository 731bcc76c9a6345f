import JSONRPC
import Testing

@testable import Sessions

@Suite("Differences of values")
struct DifferenceTests {
    @Test(
        arguments: [
            (#"{"a":{"b":[1,2]}}"#, #"{"a":{"b":[1,3]}}"#, ["a.b[1]: 2 | 3"]),
            (#"{"a":1}"#, #"{"b":1}"#, ["a: 1 | nothing", "b: nothing | 1"]),
            ("[1,2,3]", "[1,9,2,3]", ["[1...]: nothing | [9]"]),
            ("[1,2,3]", "[3]", ["[0...]: [1,2] | nothing"]),
            ("[1,2]", "[4,5]", ["[0]: 1 | 4", "[1]: 2 | 5"]),
            (#"{"a":null}"#, #"{}"#, ["a: null | nothing"]),
            (#""same""#, #""sane""#, [#": "same" | "sane""#]),
            ("1", "1.0", []), ("[]", "[]", []), (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#, []),
        ])
    func areToldByTheirPlaces(expected: String, found: String, places: [String]) throws {
        let values = try [expected, found].map { try JSON(parsing: Array($0.utf8)).canonical(without: []) }
        let differences = ValueDifferences(values[0], values[1]).places.map {
            "\($0.path): \($0.expected) | \($0.found)"
        }
        #expect(differences == places)
    }

    @Test func longStringsAreToldAroundTheDifference() {
        let same = String(repeating: "x", count: 300)
        let place = ValueDifferences(.string(same + "one" + same), .string(same + "two" + same)).places.first
        #expect(place?.expected.contains("one") == true)
        #expect(place?.found.contains("two") == true)
        #expect(place?.expected.count ?? 0 < 140)
    }

    @Test func ignoredMembersAreNotCompared() throws {
        let ignored: Set = ["confidence"]
        let one: JSON = [["confidence": 1, "a": 2]]
        #expect(one.canonical(without: ignored) == [["a": 2]])
    }
}
