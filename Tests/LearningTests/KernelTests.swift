import Kernels
import Learning
import Testing

@Suite struct KernelTests {
    /// Every remainder of the blocks of rows and columns.
    @Test(arguments: [1, 3, 4, 5, 9], [8, 16, 24])
    func integerProductIsThatOfTheDefinition(rows: Int, columns: Int) {
        let (inner, taps) = (6, 3)
        var random = SeededGenerator(seed: UInt64(rows * 100 + columns))
        let x = (0..<((rows + 2) * inner)).map { _ in Int16.random(in: -32767...32767, using: &random) }
        let w = (0..<(taps * inner * columns)).map { _ in Int16.random(in: -127...127, using: &random) }
        let scale = (0..<columns).map { Float($0 + 1) / 4096 }
        let bias = (0..<columns).map { Float($0) }
        var y = [Float](repeating: -1, count: rows * columns)
        gainsay_integer_product(x, inner, taps, inner, w, scale, bias, &y, rows, inner, columns)
        for row in 0..<rows {
            for column in 0..<columns {
                var sum: Int32 = 0
                for i in 0..<(taps * inner) {
                    let weight = w[i / 2 * 2 * columns + column * 2 + i % 2]
                    sum += Int32(x[row * inner + i]) * Int32(weight)
                }
                #expect(y[row * columns + column] == bias[column] + scale[column] * Float(sum))
            }
        }
    }

    @Test(arguments: [1, 4, 7], [8, 24])
    func productIsThatOfTheDefinition(rows: Int, columns: Int) {
        let inner = 5
        var random = SeededGenerator(seed: 3)
        let x = (0..<(rows * inner)).map { _ in Float(random.unit()) }
        let w = (0..<(inner * columns)).map { _ in Float(random.unit()) }
        var y = [Float](repeating: 1, count: rows * columns)
        gainsay_add_product(x, inner, 1, w, &y, rows, inner, columns)
        for row in 0..<rows {
            for column in 0..<columns {
                let sum = (0..<inner).reduce(Float(1)) { $0 + x[row * inner + $1] * w[$1 * columns + column] }
                #expect(abs(y[row * columns + column] - sum) < 1e-5)
            }
        }
    }

    /// tanh(x) and 1 / (1 + exp(-x)), to four digits.
    @Test(
        arguments: [
            (-20, -1, 0), (-2, -0.96403, 0.11920), (-0.5, -0.46212, 0.37754), (0, 0, 0.5), (1, 0.76159, 0.73106),
            (3, 0.99505, 0.95257), (20, 1, 1),
        ] as [(Float, Float, Float)])
    func gatesAreTangentAndLogisticFunction(x: Float, tangent: Float, logistic: Float) {
        var values = [Float](repeating: x, count: 3 * 8)
        gainsay_gates(&values, 1, 8)
        #expect(values[..<8].allSatisfy { abs($0 - tangent) < 1e-3 })
        #expect(values[8...].allSatisfy { abs($0 - logistic) < 1e-3 })
    }
}
