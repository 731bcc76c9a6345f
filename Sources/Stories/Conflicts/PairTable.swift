/// A value for each pair of elements of a list that are at most `Rivals.window` apart.
struct PairTable<Value> {
    /// How many elements behind it an element is paired with.
    let width: Int
    private let count: Int
    /// Row by row: a row holds the pairs of an element and the `width` behind it.
    private var values: [Value]

    /// - Parameter count: the number of elements.
    init(count: Int, of value: Value) {
        self.count = count
        width = max(0, min(Rivals.window, count - 1))
        values = [Value](repeating: value, count: width * count)
    }

    /// Where the value of a pair stands, the earlier element first.
    @inline(__always)
    private func place(_ first: Int, _ second: Int) -> Int { first * width + second - first - 1 }

    /// The earlier element first.
    subscript(first: Int, second: Int) -> Value {
        @inline(__always) get { values[place(first, second)] }
    }

    /// Goes through the pairs, row by row.
    @inline(__always)
    func forEach(_ body: (_ value: Value, _ first: Int, _ second: Int) -> Void) {
        values.withUnsafeBufferPointer { values in
            for first in 0..<count {
                let row = place(first, 0)
                for second in pairWindow(behind: first, of: count) { body(values[row + second], first, second) }
            }
        }
    }

    /// Changes the pairs of an element and those behind it.
    @inline(__always)
    mutating func change(behind first: Int, _ body: (_ value: inout Value, _ second: Int) -> Void) {
        let (row, count) = (place(first, 0), count)
        withValues { values in
            for second in pairWindow(behind: first, of: count) { body(&values[row + second], second) }
        }
    }

    /// For changes of values by their places: row by row, the pairs of an element and the `width` behind it.
    @inline(__always)
    mutating func withValues(_ body: (UnsafeMutableBufferPointer<Value>) -> Void) {
        values.withUnsafeMutableBufferPointer { body($0) }
    }
}

/// The elements that an element is compared with, of those behind it.
@inline(__always)
func pairWindow(behind first: Int, of count: Int) -> Range<Int> {
    first + 1..<max(first + 1, min(first + 1 + Rivals.window, count))
}

/// The elements that an element is compared with, and the element itself.
@inline(__always)
func pairWindow(around element: Int, of count: Int) -> Range<Int> {
    max(0, element - Rivals.window)..<min(count, element + Rivals.window + 1)
}
