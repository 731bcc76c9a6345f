#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Logistic regression with a penalty on the square of the weights, fitted by Newton's method (iteratively reweighted least
/// squares; Hastie, Tibshirani and Friedman 2009, section 4.4.1). The same rows give the same weights.
package struct LogisticRegression {
    package struct Row {
        let signals: [Double]
        package let isPositive: Bool
        /// How many rows it stands for.
        let weight: Double

        package init(signals: [Double], isPositive: Bool, weight: Double) {
            self.signals = signals
            self.isPositive = isPositive
            self.weight = weight
        }
    }

    /// The bias, then a weight for each signal.
    package private(set) var weights: [Double]

    /// - Parameter penalty: what the square of a weight costs, signals measured in their standard deviations. Time grows with the
    ///   rows and with the square of the signals.
    package init(_ rows: [Row], penalty: Double, steps: Int = 10) {
        let count = rows.first?.signals.count ?? 0
        let deviations = Self.deviations(rows, count)
        var scaled: [Double] = []
        scaled.reserveCapacity(rows.count * (count + 1))
        for row in rows {
            scaled.append(1)
            for (signal, deviation) in zip(row.signals, deviations) {
                scaled.append(deviation > 0 ? signal / deviation : 0)
            }
        }
        weights = [Double](repeating: 0, count: count + 1)
        for _ in 0..<steps { step(rows, scaled, penalty) }
        for index in 1..<weights.count {
            weights[index] = deviations[index - 1] > 0 ? weights[index] / deviations[index - 1] : 0
        }
    }

    private static func deviations(_ rows: [Row], _ count: Int) -> [Double] {
        let whole = rows.reduce(0) { $0 + $1.weight }
        return (0..<count).map { signal in
            let mean = rows.reduce(0) { $0 + $1.weight * $1.signals[signal] } / whole
            let squares = rows.reduce(0) { $0 + $1.weight * ($1.signals[signal] - mean) * ($1.signals[signal] - mean) }
            return (squares / whole).squareRoot()
        }
    }

    /// - Parameter scaled: one behind the other, the rows with a 1 for the bias in front.
    private mutating func step(_ rows: [Row], _ scaled: [Double], _ penalty: Double) {
        let size = weights.count
        var gradient = weights.enumerated().map { $0 == 0 ? 0 : -penalty * $1 }
        var hessian = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
        for index in 0..<size { hessian[index][index] = index == 0 ? 1e-9 : penalty }
        for (number, row) in rows.enumerated() {
            let signals = scaled[number * size..<(number + 1) * size]
            let sum = zip(weights, signals).reduce(0) { $0 + $1.0 * $1.1 }
            let chance = 1 / (1 + exp(-sum))
            let error = row.weight * ((row.isPositive ? 1 : 0) - chance)
            let curvature = row.weight * chance * (1 - chance)
            // Most signals of most pairs are zero.
            for (i, signal) in zip(0..<size, signals) where signal != 0 {
                gradient[i] += error * signal
                add(curvature * signal, times: signals.prefix(i + 1), to: &hessian[i])
            }
        }
        let change = solved(hessian, gradient)
        for index in 0..<size { weights[index] += change[index] }
    }

    private func add(_ factor: Double, times signals: ArraySlice<Double>, to sums: inout [Double]) {
        signals.withUnsafeBufferPointer { signals in
            sums.withUnsafeMutableBufferPointer { sums in
                for index in signals.indices { sums[index] += factor * signals[index] }
            }
        }
    }

    /// Solves a symmetric positive system, of which the lower triangle is given, by Cholesky's decomposition.
    private func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        let size = right.count
        var lower = matrix
        for i in 0..<size {
            for j in 0...i {
                var sum = matrix[i][j]
                for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
                lower[i][j] = i == j ? max(sum, 1e-12).squareRoot() : sum / lower[j][j]
            }
        }
        var solution = right
        for i in 0..<size {
            for k in 0..<i { solution[i] -= lower[i][k] * solution[k] }
            solution[i] /= lower[i][i]
        }
        for i in (0..<size).reversed() {
            for k in (i + 1)..<size { solution[i] -= lower[k][i] * solution[k] }
            solution[i] /= lower[i][i]
        }
        return solution
    }
}
