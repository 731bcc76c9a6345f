import Learning
import Testing

@Suite struct LogisticRegressionTests {
    private func weights(_ rows: [(signals: [Double], isPositive: Bool, weight: Double)], penalty: Double = 1e-6)
        -> [Double]
    {
        LogisticRegression(
            rows.map { .init(signals: $0.signals, isPositive: $0.isPositive, weight: $0.weight) }, penalty: penalty
        ).weights
    }

    /// With one signal of two values, the weights are the logarithms of the odds.
    @Test func theOddsOfATableComeBack() {
        let found = weights([([0], true, 1), ([0], false, 3), ([1], true, 4), ([1], false, 2)])
        #expect(abs(found[0] - -1.0986122886681098) < 1e-4)
        #expect(abs(found[1] - 1.791759469228055) < 1e-4)
    }

    @Test func aSignalThatNeverChangesWeighsNothing() {
        #expect(weights([([2, 0], true, 1), ([2, 1], false, 1), ([2, 0], false, 1)])[1] == 0)
    }

    @Test func aPenaltyDrawsTheWeightsToZero() {
        let rows: [(signals: [Double], isPositive: Bool, weight: Double)] = [
            ([0], true, 1), ([0], false, 3), ([1], true, 4), ([1], false, 2),
        ]
        #expect(abs(weights(rows, penalty: 10)[1]) < abs(weights(rows)[1]) / 2)
    }
}
