import Kernels

/// One way forward through a network and one back, over one sequence at a time, in single precision.
package final class NetworkPass {
    /// Shares of values that are set to zero while learning (Srivastava et al. 2014).
    package struct Dropout {
        /// Of the tokens, the embeddings of the word and its parts.
        var words: Float = 0.1
        var embeddings: Float = 0.3
        var hidden: Float = 0.2
    }

    /// What a layer keeps for the way back.
    private struct Trace {
        /// What the layer was given, one row a token.
        var input: Buffer
        /// Output of the map: rectified for a convolution, gates for a recurrent unit.
        var mapped: Buffer
        /// States of a recurrent unit.
        var states: Buffer
        /// Factors of the output: zero or the inverse of the share kept.
        var mask: Buffer
    }

    private typealias Buffer = UnsafeMutablePointer<Float>

    private let layout: ParameterLayout
    private let wordTables: Int
    private let capacity: Int
    private var traces: [Trace] = []
    private let output: Buffer
    private let embeddingMask: Buffer
    private let wordMask: Buffer
    private let gradient: Buffer
    private let mapGradient: Buffer
    private let stateGradient: Buffer
    private let transposed: Buffer
    private let carry: Buffer
    /// Scores of each token, `scoreCount` a row.
    let scores: UnsafeMutablePointer<Float>
    private var isLearning = false

    private var shape: NetworkShape { layout.shape }
    private var width: Int { layout.shape.width }

    /// - Parameters:
    ///   - wordTables: how many of the first tables describe the word itself and are dropped together.
    ///   - capacity: tokens of the longest sequence.
    package init(layout: ParameterLayout, wordTables: Int, capacity: Int) {
        self.layout = layout
        self.wordTables = wordTables
        self.capacity = capacity
        let width = layout.shape.width
        func buffer(_ columns: Int) -> Buffer {
            let buffer = Buffer.allocate(capacity: capacity * columns)
            buffer.initialize(repeating: 0, count: capacity * columns)
            return buffer
        }
        for _ in layout.shape.layers {
            traces.append(
                Trace(input: buffer(width), mapped: buffer(3 * width), states: buffer(width), mask: buffer(width)))
        }
        output = buffer(width)
        embeddingMask = buffer(width)
        wordMask = buffer(1)
        gradient = buffer(width)
        mapGradient = buffer(3 * width)
        stateGradient = buffer(width)
        scores = buffer(layout.shape.scoreCount)
        transposed = Buffer.allocate(capacity: 9 * width * width)
        carry = Buffer.allocate(capacity: width)
    }

    deinit {
        for trace in traces {
            for buffer in [trace.input, trace.mapped, trace.states, trace.mask] { buffer.deallocate() }
        }
        for buffer in [
            output, embeddingMask, wordMask, gradient, mapGradient, stateGradient, scores, transposed, carry,
        ] { buffer.deallocate() }
    }

    // MARK: Forward

    /// Fills `scores`. `observe` sees the input of each map: its index, the values and their number.
    package func forward(
        _ sequence: LabelledSequence, _ parameters: UnsafePointer<Float>, dropout: Dropout?,
        random: inout SeededGenerator, observe: (Int, UnsafePointer<Float>, Int) -> Void = { _, _, _ in }
    ) {
        let count = sequence.count
        isLearning = dropout != nil
        embed(sequence, parameters, dropout: dropout, random: &random)
        for (index, layer) in shape.layers.enumerated() {
            observe(index, traces[index].input, count * width)
            let next = index + 1 < traces.count ? traces[index + 1].input : output
            if let dropout { fillMask(traces[index].mask, count * width, drop: dropout.hidden, random: &random) }
            apply(layer, index, parameters, count: count, to: next)
        }
        observe(shape.layers.count, output, count * width)
        map(shape.layers.count, output, parameters, taps: [0], count: count, to: scores)
    }

    private func embed(
        _ sequence: LabelledSequence, _ parameters: UnsafePointer<Float>, dropout: Dropout?,
        random: inout SeededGenerator
    ) {
        let tables = shape.tables.count
        let first = traces[0].input
        if let dropout {
            fillMask(embeddingMask, sequence.count * width, drop: dropout.embeddings, random: &random)
            fillMask(wordMask, sequence.count, drop: dropout.words, random: &random, scaled: false)
        }
        for token in 0..<sequence.count {
            let row = first + token * width
            row.update(repeating: 0, count: width)
            for table in 0..<tables where dropout == nil || table >= wordTables || wordMask[token] != 0 {
                let weights = parameters + layout.tables[table] + Int(sequence.features[token * tables + table]) * width
                for i in 0..<width { row[i] += weights[i] }
            }
            if isLearning { for i in 0..<width { row[i] *= embeddingMask[token * width + i] } }
        }
    }

    private func apply(
        _ layer: NetworkShape.Layer, _ index: Int, _ parameters: UnsafePointer<Float>, count: Int, to next: Buffer
    ) {
        let trace = traces[index]
        let (mapped, input) = (trace.mapped, trace.input)
        let values = count * width
        switch layer {
        case .convolution(let dilation):
            map(index, input, parameters, taps: [-dilation, 0, dilation], count: count, to: mapped)
            for i in 0..<values { mapped[i] = max(0, mapped[i]) }
            for i in 0..<values { next[i] = input[i] + mapped[i] * (isLearning ? trace.mask[i] : 1) }
        case .recurrent:
            map(index, input, parameters, taps: [0], count: count, to: mapped)
            gainsay_gates(mapped, count, width)
            gainsay_scan(mapped, trace.states, count, width)
            for token in 0..<count {
                let open = mapped + token * 3 * width + 2 * width
                let base = token * width
                for i in 0..<width {
                    let value = trace.states[base + i] * open[i]
                    next[base + i] = input[base + i] + value * (isLearning ? trace.mask[base + i] : 1)
                }
            }
        }
    }

    /// A linear map of each token's neighbours at some distances; beyond the ends there is nothing.
    private func map(
        _ index: Int, _ input: UnsafePointer<Float>, _ parameters: UnsafePointer<Float>, taps: [Int], count: Int,
        to result: Buffer
    ) {
        let map = shape.maps[index]
        let bias = parameters + layout.biases[index]
        for token in 0..<count { (result + token * map.outputs).update(from: bias, count: map.outputs) }
        for (tap, shift) in taps.enumerated() {
            let rows = overlap(count, shift)
            guard !rows.isEmpty else { continue }
            gainsay_add_product(
                input + (rows.lowerBound + shift) * map.inputs, map.inputs, 1,
                parameters + layout.weights[index] + tap * map.inputs * map.outputs,
                result + rows.lowerBound * map.outputs, rows.count, map.inputs, map.outputs)
        }
    }

    /// The tokens whose neighbour at a distance exists.
    private func overlap(_ count: Int, _ shift: Int) -> Range<Int> {
        let first = max(0, -shift)
        return first..<max(first, min(count, count - shift))
    }

    private func fillMask(
        _ mask: Buffer, _ count: Int, drop: Float, random: inout SeededGenerator, scaled: Bool = true
    ) {
        let limit = UInt64(drop * 65536)
        let kept = scaled ? 1 / (1 - drop) : 1
        var bits: UInt64 = 0
        for i in 0..<count {
            if i & 3 == 0 { bits = random.next() }
            mask[i] = bits & 0xFFFF < limit ? 0 : kept
            bits >>= 16
        }
    }

    // MARK: Backward

    /// Adds to `gradients` those of the cross entropy of the counted tokens, times `scale`; returns the sum of the cross
    /// entropies in nats. Follows a `forward` of the same sequence.
    package func backward(
        _ sequence: LabelledSequence, _ parameters: UnsafePointer<Float>, scale: Float,
        into gradients: UnsafeMutablePointer<Float>
    ) -> Double {
        let count = sequence.count
        let loss = scoreGradients(sequence, scale: scale)
        let last = shape.layers.count
        mapBack(
            last, output, mapGradient, parameters, taps: [0], count: count, adding: false, to: gradient, gradients)
        for index in shape.layers.indices.reversed() {
            applyBack(shape.layers[index], index, parameters, count: count, gradients)
        }
        embedBack(sequence, gradients)
        return loss
    }

    /// Puts the gradients of the scores into `mapGradient`.
    private func scoreGradients(_ sequence: LabelledSequence, scale: Float) -> Double {
        let (labels, columns) = (shape.labels, shape.scoreCount)
        mapGradient.update(repeating: 0, count: sequence.count * columns)
        var loss = 0.0
        for token in sequence.counted {
            let row = scores + token * columns
            let sum = LabelScores.logSum(row, labels)
            for label in 0..<labels {
                let log = row[label] - sum
                let target = sequence.targets[token * labels + label]
                loss -= Double(target * log)
                mapGradient[token * columns + label] = (LabelScores.exponential(log) - target) * scale
            }
        }
        return loss
    }

    private func applyBack(
        _ layer: NetworkShape.Layer, _ index: Int, _ parameters: UnsafePointer<Float>, count: Int,
        _ gradients: Buffer
    ) {
        let trace = traces[index]
        let mapped = trace.mapped
        switch layer {
        case .convolution(let dilation):
            for i in 0..<(count * width) {
                mapGradient[i] = mapped[i] > 0 ? gradient[i] * (isLearning ? trace.mask[i] : 1) : 0
            }
            mapBack(
                index, trace.input, mapGradient, parameters, taps: [-dilation, 0, dilation], count: count,
                adding: true, to: gradient, gradients)
        case .recurrent:
            recurrentBack(trace, count: count)
            mapBack(
                index, trace.input, mapGradient, parameters, taps: [0], count: count, adding: true, to: gradient,
                gradients)
        }
    }

    /// Puts the gradients of a recurrent unit's map into `mapGradient`.
    private func recurrentBack(_ trace: Trace, count: Int) {
        for token in 0..<count {
            let open = trace.mapped + token * 3 * width + 2 * width
            let out = mapGradient + token * 3 * width + 2 * width
            let base = token * width
            for i in 0..<width {
                let above = gradient[base + i] * (isLearning ? trace.mask[base + i] : 1)
                out[i] = above * trace.states[base + i] * open[i] * (1 - open[i])
                stateGradient[base + i] = above * open[i]
            }
        }
        gainsay_scan_gradient(trace.mapped, trace.states, stateGradient, mapGradient, carry, count, width)
        for token in 0..<count {
            let gates = trace.mapped + token * 3 * width
            let out = mapGradient + token * 3 * width
            for i in 0..<width { out[i] *= 1 - gates[i] * gates[i] }
            for i in width..<(2 * width) { out[i] *= gates[i] * (1 - gates[i]) }
        }
    }

    private func mapBack(
        _ index: Int, _ input: UnsafePointer<Float>, _ above: UnsafePointer<Float>,
        _ parameters: UnsafePointer<Float>, taps: [Int], count: Int, adding: Bool, to below: Buffer,
        _ gradients: Buffer
    ) {
        let map = shape.maps[index]
        let bias = gradients + layout.biases[index]
        for token in 0..<count { for i in 0..<map.outputs { bias[i] += above[token * map.outputs + i] } }
        if !adding { below.update(repeating: 0, count: count * map.inputs) }
        for (tap, shift) in taps.enumerated() {
            let rows = overlap(count, shift)
            guard !rows.isEmpty else { continue }
            let offset = layout.weights[index] + tap * map.inputs * map.outputs
            let source = (rows.lowerBound + shift) * map.inputs
            let target = above + rows.lowerBound * map.outputs
            gainsay_add_product(
                input + source, 1, map.inputs, target, gradients + offset, map.inputs, rows.count, map.outputs)
            transpose(parameters + offset, map)
            gainsay_add_product(
                target, map.outputs, 1, transposed, below + source, rows.count, map.outputs, map.inputs)
        }
    }

    private func transpose(_ weights: UnsafePointer<Float>, _ map: NetworkShape.LinearMap) {
        for input in 0..<map.inputs {
            for output in 0..<map.outputs {
                transposed[output * map.inputs + input] = weights[input * map.outputs + output]
            }
        }
    }

    private func embedBack(_ sequence: LabelledSequence, _ gradients: Buffer) {
        let tables = shape.tables.count
        for token in 0..<sequence.count {
            let row = gradient + token * width
            if isLearning { for i in 0..<width { row[i] *= embeddingMask[token * width + i] } }
            for table in 0..<tables where !isLearning || table >= wordTables || wordMask[token] != 0 {
                let sums = gradients + layout.tables[table] + Int(sequence.features[token * tables + table]) * width
                for i in 0..<width { sums[i] += row[i] }
            }
        }
    }
}
