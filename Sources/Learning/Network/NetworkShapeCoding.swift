/// A shape in a model file: width, labels, number of tables, rows of each, number of layers, dilation of each or 0 for a
/// recurrent unit; all UInt32.
extension NetworkShape {
    private static let mostValues: UInt32 = 1 << 24

    init(_ section: UnsafeRawBufferPointer) throws(ModelFileError) {
        let numbers = (0..<(section.count / 4)).map {
            UInt32(littleEndian: section.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))
        }
        guard numbers.count >= 4, numbers.allSatisfy({ $0 < NetworkShape.mostValues }) else { throw .badShape }
        let (width, labels, tableCount) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
        guard width > 0, width % 16 == 0, labels > 0, tableCount > 0, numbers.count > 3 + tableCount else {
            throw .badShape
        }
        let layerCount = Int(numbers[3 + tableCount])
        guard layerCount > 0, numbers.count == 4 + tableCount + layerCount else { throw .badShape }
        self.init(
            width: width, tables: numbers[3..<(3 + tableCount)].map(Int.init),
            layers: numbers.suffix(layerCount).map { $0 == 0 ? .recurrent : .convolution(dilation: Int($0)) },
            labels: labels)
    }

    var bytes: [UInt8] {
        let numbers =
            [width, labels, tables.count] + tables + [layers.count]
            + layers.map { layer in if case .convolution(let dilation) = layer { dilation } else { 0 } }
        return numbers.flatMap { littleEndianBytes(UInt32($0)) }
    }
}
