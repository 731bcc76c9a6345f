#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Exponentials and logarithms of the scores of a token's labels.
package enum LabelScores {
    static func exponential(_ value: Float) -> Float { exp(value) }

    /// The logarithm of the sum of the exponentials.
    package static func logSum(_ scores: UnsafePointer<Float>, _ count: Int) -> Float {
        var most = scores[0]
        for index in 1..<count { most = max(most, scores[index]) }
        var sum: Float = 0
        for index in 0..<count { sum += exp(scores[index] - most) }
        return most + log(sum)
    }

    /// The probability of one of two labels.
    package static func share(of first: Int, _ second: Int, _ scores: UnsafePointer<Float>, _ count: Int) -> Float {
        let sum = logSum(scores, count)
        return exp(scores[first] - sum) + exp(scores[second] - sum)
    }
}
