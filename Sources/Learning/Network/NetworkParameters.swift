/// Where the parameters of a network lie in one array: the embedding tables, then weights and biases of each map.
package struct ParameterLayout {
    let shape: NetworkShape
    /// First parameter of each table.
    let tables: [Int]
    /// First weight of each map.
    let weights: [Int]
    /// First bias of each map.
    let biases: [Int]
    /// Number of the tables' parameters, which come first.
    let tableEnd: Int
    package let count: Int

    package init(_ shape: NetworkShape) {
        self.shape = shape
        var end = 0
        tables = shape.tables.map { rows in
            defer { end += rows * shape.width }
            return end
        }
        tableEnd = end
        var weights: [Int] = []
        var biases: [Int] = []
        for map in shape.maps {
            weights.append(end)
            biases.append(end + map.weightCount)
            end += map.weightCount + map.outputs
        }
        (self.weights, self.biases) = (weights, biases)
        count = end
    }

    /// Small random parameters; the recurrent units begin with a long memory.
    package func initialParameters(_ random: inout SeededGenerator) -> [Float] {
        var parameters = [Float](repeating: 0, count: count)
        for index in 0..<tableEnd { parameters[index] = 0.1 * random.normal() }
        for (index, map) in shape.maps.enumerated() {
            let bound = 1 / Float(map.taps * map.inputs).squareRoot()
            for weight in weights[index]..<(biases[index] + map.outputs) {
                parameters[weight] = (2 * Float(random.unit()) - 1) * bound
            }
            guard index < shape.layers.count, case .recurrent = shape.layers[index] else { continue }
            for bias in 0..<shape.width {
                parameters[biases[index] + shape.width + bias] = 3 * Float(random.unit())
            }
        }
        return parameters
    }
}

extension SeededGenerator {
    /// A number of the normal distribution with mean 0 and deviation 1, as the sum of twelve uniform ones.
    mutating func normal() -> Float { Float((0..<12).reduce(-6.0) { sum, _ in sum + unit() }) }
}
