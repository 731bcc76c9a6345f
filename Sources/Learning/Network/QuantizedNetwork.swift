import Kernels

/// A network in the form in which it runs: weights of 8 bits, inputs of 16, sums of 32, so that every processor gives the
/// same scores.
package final class QuantizedNetwork: Sendable {
    package let shape: NetworkShape
    /// The bytes of a model file's sections: shape, tables, weights, factors.
    private let tableBytes: ModelBytes
    nonisolated(unsafe) private let tables: UnsafePointer<Int8>
    private let tableStarts: [Int]
    private let tableScales: [Float]
    private let maps: [QuantizedMap]

    /// Quantizes trained parameters. `inputRanges`: the largest magnitude that reaches each map.
    init(_ parameters: [Float], layout: ParameterLayout, inputRanges: [Float]) {
        shape = layout.shape
        var bytes: [UInt8] = []
        var scales: [Float] = []
        for (table, rows) in shape.tables.enumerated() {
            let values = parameters[layout.tables[table]..<(layout.tables[table] + rows * shape.width)]
            let scale = QuantizedNetwork.scale(of: values)
            scales.append(scale)
            bytes += values.map { UInt8(bitPattern: QuantizedMap.quantize($0, scale)) }
        }
        tableBytes = ModelBytes(copying: bytes)
        tables = tableBytes.buffer.baseAddress!.assumingMemoryBound(to: Int8.self)
        tableStarts = layout.tables
        tableScales = scales
        maps = shape.maps.enumerated().map { index, map in
            QuantizedMap(
                map, weights: parameters[layout.weights[index]..<layout.biases[index]],
                bias: parameters[layout.biases[index]..<(layout.biases[index] + map.outputs)],
                inputRange: inputRanges[index])
        }
    }

    /// Reads the sections of a model file from `first` on.
    package init(_ file: ModelFile, first: Int) throws(ModelFileError) {
        shape = try NetworkShape(file.section(checked: first))
        let layout = ParameterLayout(shape)
        let tableSection = try file.section(first + 1, length: layout.tableEnd)
        tableBytes = file.bytes
        tables = tableSection.baseAddress!.assumingMemoryBound(to: Int8.self)
        tableStarts = layout.tables
        let weights = try file.section(first + 2, length: shape.maps.reduce(0) { $0 + $1.weightCount })
        let factorCount = shape.tables.count + shape.maps.reduce(0) { $0 + 1 + 2 * $1.outputs }
        var factors = FactorReader(try file.section(first + 3, length: 4 * factorCount))
        tableScales = factors.next(shape.tables.count)
        var maps: [QuantizedMap] = []
        var start = 0
        for map in shape.maps {
            let bytes = UnsafeRawBufferPointer(rebasing: weights[start..<(start + map.weightCount)])
            maps.append(QuantizedMap(map, weights: bytes, factors: &factors))
            start += map.weightCount
        }
        self.maps = maps
    }

    /// Appends the sections that `init(_:first:)` reads.
    package func append(to writer: inout ModelWriter) {
        writer.append(shape.bytes)
        writer.append(Array(UnsafeRawBufferPointer(start: tables, count: ParameterLayout(shape).tableEnd)))
        writer.append(maps.flatMap(\.weightBytes))
        writer.append((tableScales + maps.flatMap(\.factors)).flatMap { littleEndianBytes($0.bitPattern) })
    }

    /// The step of 8-bit values: very few are so large that they do not fit.
    private static func scale(of values: ArraySlice<Float>) -> Float {
        let sorted = values.map(\.magnitude).sorted()
        guard let last = sorted.last, last > 0 else { return 1 }
        return max(sorted[min(sorted.count - 1, Int(Double(sorted.count) * 0.9995))], last / 8) / 127
    }

    // MARK: Running

    /// The scores of each token's labels, `shape.scoreCount` a token.
    /// - Parameter features: a row of each table for each token, one list after the other.
    package func withScores<Result>(
        features: UnsafePointer<Int32>, count: Int, _ body: (UnsafePointer<Float>) -> Result
    ) -> Result {
        let (width, reach) = (shape.width, shape.reach)
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: count * 5 * width) { buffer in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: (count + 2 * reach) * width) { quantized in
                quantized.initialize(repeating: 0)
                let hidden = buffer.baseAddress!
                let (mapped, states) = (hidden + count * width, hidden + count * 4 * width)
                let input = quantized.baseAddress! + reach * width
                gainsay_embed(
                    tables, tableStarts, tableScales, tableStarts.count, features, hidden, count, width)
                for (index, layer) in shape.layers.enumerated() {
                    apply(layer, maps[index], count: count, hidden, input, mapped, states)
                }
                maps.last!.apply(hidden, rows: count, quantized: input, tapDistance: 0, to: mapped)
                return body(mapped)
            }
        }
    }

    private func apply(
        _ layer: NetworkShape.Layer, _ map: QuantizedMap, count: Int, _ hidden: UnsafeMutablePointer<Float>,
        _ input: UnsafeMutablePointer<Int16>, _ mapped: UnsafeMutablePointer<Float>,
        _ states: UnsafeMutablePointer<Float>
    ) {
        let width = shape.width
        switch layer {
        case .convolution(let dilation):
            map.apply(hidden, rows: count, quantized: input, tapDistance: dilation, to: mapped)
            gainsay_add_rectified(mapped, hidden, count * width)
        case .recurrent:
            map.apply(hidden, rows: count, quantized: input, tapDistance: 0, to: mapped)
            gainsay_gates(mapped, count, width)
            gainsay_scan(mapped, states, count, width)
            gainsay_add_gated(mapped, states, hidden, count, width)
        }
    }
}
