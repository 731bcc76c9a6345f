/// Weights of a linear model of many features and few classes, one signed byte each: a row a hashed feature.
///
/// Only sums of rows are compared, so the weights carry no scale.
package struct LinearTable: Sendable {
    /// Classes of every row; as many bytes a row takes. One vector register or two.
    package static let classCount = 32

    private let file: ModelFile
    nonisolated(unsafe) private let weights: UnsafePointer<Int8>
    /// Binary logarithm of the number of rows.
    package let rowBits: Int

    /// A section of `1 << rowBits` rows.
    package init(_ file: ModelFile, section: Int, rowBits: Int) throws(ModelFileError) {
        let bytes = try file.section(section, length: LinearTable.classCount << rowBits)
        self.file = file
        self.rowBits = rowBits
        weights = bytes.baseAddress!.assumingMemoryBound(to: Int8.self)
    }

    /// The class of a set with the greatest sum over some rows; of equals the first.
    package func bestClass(of classes: ClassSet, rows: UnsafeBufferPointer<Int32>) -> Int {
        // Widened by shifts, which become vector instructions: the low bytes of 16 lanes, and the high ones.
        var even = SIMD16<Int16>()
        var odd = SIMD16<Int16>()
        let weights = UnsafeRawPointer(weights)
        for row in rows {
            let pairs = weights.load(fromByteOffset: Int(row) &* LinearTable.classCount, as: SIMD16<Int16>.self)
            even &+= (pairs &<< 8) &>> 8
            odd &+= pairs &>> 8
        }
        return classes.best { $0 & 1 == 0 ? even[$0 >> 1] : odd[$0 >> 1] }
    }
}
