/// Trains a `LinearTable`: multi-class perceptron with averaged weights (Freund and Schapire 1999; Collins 2002).
package struct PerceptronTrainer {
    private let rowBits: Int
    private var weights: [Float]
    /// Sum over updates of (update x step), from which the average over all steps follows.
    private var moments: [Double]
    private var step = 1.0

    package init(rowBits: Int) {
        self.rowBits = rowBits
        weights = [Float](repeating: 0, count: LinearTable.classCount << rowBits)
        moments = [Double](repeating: 0, count: weights.count)
    }

    /// Predicts a class and, where it is not the given one, moves the weights. A nil class is only predicted.
    package mutating func learn(rows: UnsafeBufferPointer<Int32>, of classes: ClassSet, correct: Int?) -> Int {
        let guess = bestClass(of: classes, rows: rows)
        guard let correct, classes.contains(correct) else { return guess }
        if guess != correct {
            for row in rows {
                let start = Int(row) * LinearTable.classCount
                move(start + correct, by: 1)
                move(start + guess, by: -1)
            }
        }
        step += 1
        return guess
    }

    private mutating func move(_ index: Int, by amount: Float) {
        weights[index] += amount
        moments[index] += Double(amount) * step
    }

    private func bestClass(of classes: ClassSet, rows: UnsafeBufferPointer<Int32>) -> Int {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: LinearTable.classCount) { sums in
            sums.initialize(repeating: 0)
            weights.withUnsafeBufferPointer { weights in
                for row in rows {
                    let start = weights.baseAddress! + Int(row) * LinearTable.classCount
                    for index in 0..<LinearTable.classCount { sums[index] += start[index] }
                }
            }
            return classes.best { sums[$0] }
        }
    }

    /// The averaged weights as bytes of a `LinearTable`. The largest weight becomes 127: clipping large ones costs more
    /// than coarse steps do.
    package func quantized() -> [UInt8] {
        let averages = zip(weights, moments).map { Double($0) - $1 / step }
        let limit = averages.lazy.map(\.magnitude).max() ?? 0
        guard limit > 0 else { return [UInt8](repeating: 0, count: averages.count) }
        return averages.map { UInt8(bitPattern: Int8(($0 / limit * 127).rounded())) }
    }
}
