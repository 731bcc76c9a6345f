/// A value for each pair of elements of a list that are at most `Rivals.window` apart.
struct PairTable<Value> {
    private let width: Int
    private var values: [Value]

    /// - Parameters:
    ///   - count: the number of elements.
    ///   - fill: sets the values, which stand row by row: a row holds those of an element and the `width` behind it.
    init(count: Int, of value: Value, fill: (UnsafeMutableBufferPointer<Value>) -> Void) {
        width = Self.width(of: count)
        values = [Value](repeating: value, count: width * count)
        values.withUnsafeMutableBufferPointer { fill($0) }
    }

    /// - Parameter value: of a pair, the earlier element first.
    @inline(__always)
    init(count: Int, of nothing: Value, _ value: (Int, Int) -> Value) {
        let width = Self.width(of: count)
        self.init(count: count, of: nothing) { values in
            for first in 0..<count {
                for second in pairWindow(behind: first, of: count) {
                    values[first * width + second - first - 1] = value(first, second)
                }
            }
        }
    }

    static func width(of count: Int) -> Int { max(0, min(Rivals.window, count - 1)) }

    /// The earlier element first.
    subscript(first: Int, second: Int) -> Value { values[first * width + second - first - 1] }
}

/// The elements that an element is compared with, of those behind it.
@inline(__always)
func pairWindow(behind first: Int, of count: Int) -> Range<Int> {
    first + 1..<max(first + 1, min(first + 1 + Rivals.window, count))
}
