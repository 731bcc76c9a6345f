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
}
