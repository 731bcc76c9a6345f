extension RandomAccessCollection {
    /// The first index whose element lies behind a border; the end when none does. Logarithmic time.
    ///
    /// - Parameter isBehind: false for all elements up to the border, true for all from there on.
    @inlinable
    package func firstIndex(behind isBehind: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isBehind(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
