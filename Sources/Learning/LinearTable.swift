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
    package func bestClass(of classes: ClassSet, rows: UnsafeBufferPointer<Int32>, sums: UnsafeMutablePointer<Int16>)
        -> Int
    {
        let count = LinearTable.classCount
        for index in 0..<count { sums[index] = 0 }
        for row in rows {
            let start = weights + Int(row) &* count
            for index in 0..<count { sums[index] &+= Int16(start[index]) }
        }
        return classes.best(sums)
    }
}
