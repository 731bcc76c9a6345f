/// The form of a network that labels tokens: the sum of embeddings of a token's features, layers that each add to it what
/// they see around it, and a linear map to label scores.
package struct NetworkShape: Hashable, Sendable {
    package enum Layer: Hashable, Sendable {
        /// Three tokens, `dilation` apart, through a rectifier.
        case convolution(dilation: Int)
        /// A simple recurrent unit (Lei et al. 2018), half of the width in each direction.
        case recurrent
    }

    /// Values a token carries; a multiple of 16.
    package let width: Int
    /// Rows of the embedding table of each feature.
    package let tables: [Int]
    package let layers: [Layer]
    package let labels: Int

    package init(width: Int, tables: [Int], layers: [Layer] = standardLayers, labels: Int) {
        self.width = width
        self.tables = tables
        self.layers = layers
        self.labels = labels
    }

    package static let standardLayers: [Layer] = [
        .convolution(dilation: 1), .recurrent, .convolution(dilation: 2), .recurrent,
    ]

    /// Columns of the scores of a token: the labels, filled up to what the kernels work on.
    package var scoreCount: Int { (labels + 7) / 8 * 8 }

    /// The furthest that a convolution looks.
    var reach: Int {
        layers.reduce(0) { reach, layer in
            if case .convolution(let dilation) = layer { max(reach, dilation) } else { reach }
        }
    }

    /// The linear maps in order: one a layer, and the one to the scores.
    var maps: [LinearMap] {
        layers.map { layer in
            switch layer {
            case .convolution: LinearMap(taps: 3, inputs: width, outputs: width)
            case .recurrent: LinearMap(taps: 1, inputs: width, outputs: 3 * width)
            }
        } + [LinearMap(taps: 1, inputs: width, outputs: scoreCount)]
    }

    /// A linear map from the values of one or more tokens to some outputs.
    struct LinearMap {
        let taps: Int
        let inputs: Int
        let outputs: Int

        var weightCount: Int { taps * inputs * outputs }
    }
}
