extension Collection where Element == UInt8, Index == Int {
    /// The first place of some bytes.
    func firstPlace(of pattern: [UInt8]) -> Range<Int>? { firstPlace(of: pattern, from: startIndex) }

    fileprivate func firstPlace(of pattern: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        var rest = self[start...]
        while let place = rest.firstIndex(of: first) {
            if self[place...].starts(with: pattern) { return place..<(place + pattern.count) }
            rest = self[(place + 1)...]
        }
        return nil
    }

    /// - Parameter isWanted: whether to replace a place, by the bytes before and behind it.
    func replacingBytes(
        _ pattern: [UInt8], with other: [UInt8], where isWanted: (UInt8?, UInt8?) -> Bool = { _, _ in true }
    ) -> [UInt8] {
        var result: [UInt8] = []
        var start = startIndex
        while let place = firstPlace(of: pattern, from: start) {
            result += self[start..<place.lowerBound]
            let before = place.lowerBound > startIndex ? self[place.lowerBound - 1] : nil
            let behind = place.upperBound < endIndex ? self[place.upperBound] : nil
            result += isWanted(before, behind) ? other : pattern
            start = place.upperBound
        }
        return result + self[start...]
    }
}
