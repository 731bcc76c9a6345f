import JSONRPC
import Testing

@Suite("The program over a pipe, by the specifications")
struct ConformanceTests {
    @Test(arguments: ConformanceRun.names)
    func answersAsSpecified(name: String) throws {
        let complaint = try ConformanceRun.shared.get().complaints[name]
        #expect(complaint == nil, "\(name)")
    }

    @Test func namesAreUnique() {
        #expect(Set(ConformanceRun.names).count == ConformanceRun.names.count)
        #expect(ConformanceRun.names.count >= 150)
    }

    /// Every request that the server knows has a result with something in it at one place of the tour.
    @Test func theTourSeesWhatTheServerOffers() throws {
        let responses = try FeatureTour().records.filter { $0.message["method"] == nil }
        let known = responses.filter { $0.message["error"]?["code"]?.integer != methodNotFound }
        let telling = responses.filter { !isEmpty($0.message["result"]) }
        #expect(Set(known.map(\.method)).subtracting(telling.map(\.method)) == ["shutdown"])
    }

    private func isEmpty(_ result: JSON?) -> Bool { [nil, .null, [], [:]].contains(result) }
}
