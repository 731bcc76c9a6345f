import Kernels

/// A linear map with weights of 8 bits and inputs of 16.
struct QuantizedMap: Sendable {
    private let map: NetworkShape.LinearMap
    /// In the order of the kernel: pairs of inputs side by side.
    private let weights: [Int16]
    /// Units of an input value.
    private let inputScale: Float
    /// Value of a unit of each output's sum.
    private let outputScales: [Float]
    private let bias: [Float]

    /// Inputs larger than those seen in training keep their value up to this many times the largest.
    private static let headroom: Float = 2

    init(
        _ map: NetworkShape.LinearMap, weights: ArraySlice<Float>, bias: ArraySlice<Float>, inputRange: Float
    ) {
        self.map = map
        self.bias = Array(bias)
        inputScale = 32767 / (QuantizedMap.headroom * inputRange)
        let first = weights.startIndex
        var steps = [Float](repeating: 0, count: map.outputs)
        for index in weights.indices {
            let output = (index - first) % map.outputs
            steps[output] = max(steps[output], weights[index].magnitude / 127)
        }
        outputScales = steps.map { [inputScale] in $0 / inputScale }
        var ordered = [Int16](repeating: 0, count: map.weightCount)
        for row in 0..<(map.taps * map.inputs) {
            for output in 0..<map.outputs {
                let value = weights[first + row * map.outputs + output]
                ordered[row / 2 * 2 * map.outputs + output * 2 + row % 2] = Int16(
                    QuantizedMap.quantize(value, steps[output]))
            }
        }
        self.weights = ordered
    }

    init(_ map: NetworkShape.LinearMap, weights: UnsafeRawBufferPointer, factors: inout FactorReader) {
        self.map = map
        self.weights = weights.map { Int16(Int8(bitPattern: $0)) }
        inputScale = factors.next(1)[0]
        outputScales = factors.next(map.outputs)
        bias = factors.next(map.outputs)
    }

    static func quantize(_ value: Float, _ step: Float) -> Int8 {
        step > 0 ? Int8(max(-127, min(127, (value / step).rounded()))) : 0
    }

    /// What a model file holds of the map.
    var weightBytes: [UInt8] { weights.map { UInt8(bitPattern: Int8($0)) } }
    var factors: [Float] { [inputScale] + outputScales + bias }

    /// Maps each row of some values. `quantized` has room for them, and rows of zeros around as far as the taps reach.
    func apply(
        _ values: UnsafePointer<Float>, rows: Int, quantized: UnsafeMutablePointer<Int16>, tapDistance: Int,
        to result: UnsafeMutablePointer<Float>
    ) {
        gainsay_quantize(values, inputScale, quantized, rows * map.inputs)
        gainsay_integer_product(
            quantized - tapDistance * map.inputs, map.inputs, map.taps, tapDistance * map.inputs, weights, outputScales,
            bias, result, rows, map.inputs, map.outputs)
    }
}

/// Reads the floating-point numbers of a model file in order.
struct FactorReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func next(_ count: Int) -> [Float] {
        defer { offset += 4 * count }
        return (0..<count).map {
            Float(
                bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4 * $0, as: UInt32.self)))
        }
    }
}
