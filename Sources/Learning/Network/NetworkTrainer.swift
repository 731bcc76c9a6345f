import Kernels

/// Learns the parameters of a network: AdamW over small batches, with dropout and an average of the weights over time
/// (Polyak and Juditsky 1992). The result depends only on examples, options and seed.
package final class NetworkTrainer {
    package struct Options: Sendable {
        package var epochs = 8
        package var rate: Float = 0.003
        /// Tokens a batch.
        package var batchTokens = 2048
        package var warmUpSteps = 200
        package var weightDecay: Float = 0.01
        package var gradientLimit: Double = 2
        package var averageKept: Float = 0.998
        /// Shares of values that are dropped: of the word's own features, of the embeddings, of the layers' outputs.
        package var wordDropout: Float = 0.1
        package var embeddingDropout: Float = 0.3
        package var hiddenDropout: Float = 0.2

        package init() {}
    }

    /// Calls a function with the numbers from 0 up to a count, side by side or one after the other.
    package typealias Execution = (Int, (Int) -> Void) -> Void

    private typealias Buffer = UnsafeMutablePointer<Float>

    /// Each batch is cut into this many parts, worked on side by side; fixed, so that sums are the same everywhere.
    private static let parts = 2
    /// Steps between two moves of the average.
    private static let averageInterval = 4

    package let shape: NetworkShape
    private let options: Options
    private let execute: Execution
    private let layout: ParameterLayout
    private let examples: [LabelledSequence]
    private let passes: [NetworkPass]
    private var random: SeededGenerator
    private let weights: Buffer
    private let average: Buffer
    private let mean: Buffer
    private let square: Buffer
    private let gradients: [UnsafeMutablePointer<Float>]
    private var step = 0
    private let stepCount: Int

    package init(
        shape: NetworkShape, wordTables: Int, examples: [LabelledSequence], options: Options = Options(), seed: UInt64,
        execute: @escaping Execution = { count, body in for part in 0..<count { body(part) } }
    ) {
        let layout = ParameterLayout(shape)
        let capacity = examples.map(\.count).max() ?? 1
        func buffer() -> Buffer {
            let buffer = Buffer.allocate(capacity: layout.count)
            buffer.initialize(repeating: 0, count: layout.count)
            return buffer
        }
        self.shape = shape
        self.options = options
        self.execute = execute
        self.layout = layout
        self.examples = examples
        passes = (0..<NetworkTrainer.parts).map { _ in
            NetworkPass(layout: layout, wordTables: wordTables, capacity: capacity)
        }
        random = SeededGenerator(seed: seed)
        (weights, average, mean, square) = (buffer(), buffer(), buffer(), buffer())
        gradients = (0..<NetworkTrainer.parts).map { _ in buffer() }
        let initial = layout.initialParameters(&random)
        weights.update(from: initial, count: layout.count)
        average.update(from: initial, count: layout.count)
        let tokens = examples.reduce(0) { $0 + $1.counted.count }
        stepCount = max(1, (tokens / options.batchTokens + 1) * options.epochs)
    }

    deinit { for buffer in [weights, average, mean, square] + gradients { buffer.deallocate() } }

    /// One pass over the examples in random order. Returns the mean cross entropy in nats.
    package func runEpoch() -> Double {
        var loss = 0.0
        var tokens = 0
        for batch in batches() {
            let count = batch.reduce(0) { $0 + examples[$1].counted.count }
            loss += learn(batch, tokens: count)
            tokens += count
        }
        return loss / Double(max(1, tokens))
    }

    /// The averaged parameters.
    var parameters: [Float] { Array(UnsafeBufferPointer(start: average, count: layout.count)) }

    /// The network with the averaged parameters, in the form in which it runs.
    package func network() -> QuantizedNetwork {
        QuantizedNetwork(parameters, layout: layout, inputRanges: inputRanges())
    }

    private func batches() -> [[Int]] {
        var batches: [[Int]] = []
        var batch: [Int] = []
        var tokens = 0
        for index in examples.indices.shuffled(using: &random) {
            batch.append(index)
            tokens += examples[index].counted.count
            if tokens >= options.batchTokens {
                batches.append(batch)
                (batch, tokens) = ([], 0)
            }
        }
        return batch.isEmpty ? batches : batches + [batch]
    }

    private func learn(_ batch: [Int], tokens: Int) -> Double {
        let dropout = NetworkPass.Dropout(
            words: options.wordDropout, embeddings: options.embeddingDropout, hidden: options.hiddenDropout)
        let scale = 1 / Float(max(1, tokens))
        let seed = random.next()
        let parts = NetworkTrainer.parts
        let losses = UnsafeMutablePointer<Double>.allocate(capacity: parts)
        losses.initialize(repeating: 0, count: parts)
        defer { losses.deallocate() }
        execute(parts) { part in
            for position in stride(from: part, to: batch.count, by: parts) {
                let example = examples[batch[position]]
                var random = SeededGenerator(seed: seed &+ UInt64(position))
                passes[part].forward(example, weights, dropout: dropout, random: &random)
                losses[part] += passes[part].backward(example, weights, scale: scale, into: gradients[part])
            }
        }
        update()
        return (0..<parts).reduce(0) { $0 + losses[$1] }
    }

    private func update() {
        step += 1
        let norm = gainsay_square_sum(gradients[0], gradients[1], layout.count).squareRoot()
        let warm = min(1, Float(step) / Float(options.warmUpSteps))
        let left = max(0.01, 1 - Float(step) / Float(stepCount))
        let (beta1, beta2): (Float, Float) = (0.9, 0.98)
        var adam = gainsay_adam_step(
            rate: options.rate * warm * left, decay: 0, beta1: beta1, beta2: beta2,
            correction1: 1 / (1 - power(beta1, step)), correction2: 1 / (1 - power(beta2, step)),
            gradient_scale: norm > options.gradientLimit ? Float(options.gradientLimit / norm) : 1)
        move(0..<layout.tableEnd, adam)
        adam.decay = options.weightDecay
        move(layout.tableEnd..<layout.count, adam)
        guard step % NetworkTrainer.averageInterval == 0 else { return }
        let kept = min(options.averageKept, Float(1 + step) / Float(10 + step))
        gainsay_move_average(average, weights, power(kept, NetworkTrainer.averageInterval), layout.count)
    }

    /// A step of some parameters, in parts side by side: they do not depend on each other.
    private func move(_ range: Range<Int>, _ adam: gainsay_adam_step) {
        let half = range.count / 2
        execute(2) { part in
            let start = range.lowerBound + part * half
            let count = part == 0 ? half : range.count - half
            gainsay_adam(
                weights + start, mean + start, square + start, gradients[0] + start, gradients[1] + start, count, adam)
        }
    }

    private func power(_ base: Float, _ exponent: Int) -> Float {
        var result: Float = 1
        for _ in 0..<min(exponent, 10_000) { result *= base }
        return result
    }

    /// The largest magnitude that reaches each map, over some of the examples.
    private func inputRanges() -> [Float] {
        var ranges = [Float](repeating: 1e-6, count: shape.maps.count)
        var random = SeededGenerator(seed: 0)
        for example in examples.prefix(2000) {
            passes[0].forward(example, average, dropout: nil, random: &random) { map, values, count in
                for index in 0..<count { ranges[map] = max(ranges[map], abs(values[index])) }
            }
        }
        return ranges
    }
}
