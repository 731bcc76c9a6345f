/// What lists of words have in common, in pairs of lists at most `Rivals.window` apart. It is summed from each word to the lists
/// that hold it, so that a pair costs what it shares.
///
/// Weights are whole 32nds: the sums are exact, and do not depend on the order of the words.
struct SharedWords {
    /// The weight of each list.
    let sums: [Float]
    /// By list, what its weight is multiplied by to make lists of any length comparable.
    private let norms: [Float]
    private let pairs: PairTable<UInt16>
    private let most: PairTable<UInt8>

    /// - Parameters:
    ///   - lists: each of different words.
    ///   - numbers: gives words their numbers and weights.
    ///   - hasMost: whether it is asked for the rarest of the shared words.
    init(_ lists: [WordList], _ numbers: inout WordNumbers, hasMost: Bool = false) {
        let held = HeldWords(lists, &numbers)
        sums = lists.indices.map { list in
            held.numbers(of: list).reduce(Float(0)) { $0 + Float(numbers.steps[Int($1)]) } / Float(WordWeights.steps)
        }
        norms = sums.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        let steps = numbers.steps
        pairs = PairTable(count: lists.count, of: 0) { pairs in
            held.forEachPair { pair, word in
                let (sum, isOver) = pairs[pair].addingReportingOverflow(UInt16(steps[word]))
                pairs[pair] = isOver ? .max : sum
            }
        }
        most = PairTable(count: hasMost ? lists.count : 0, of: 0) { most in
            if hasMost { held.forEachPair { pair, word in most[pair] = max(most[pair], steps[word]) } }
        }
    }

    /// The weight of the words that two lists share, the earlier list first.
    func sum(_ first: Int, _ second: Int) -> Float { Float(pairs[first, second]) / Float(WordWeights.steps) }

    /// The weight of the rarest of them.
    func most(_ first: Int, _ second: Int) -> Float { Float(most[first, second]) / Float(WordWeights.steps) }

    /// Weight of the shared words against the geometric mean of both, from 0 to 1.
    func similarity(_ first: Int, _ second: Int) -> Float { sum(first, second) * norms[first] * norms[second] }
}

/// Words by number, each with its weight in 32nds.
struct WordNumbers {
    private let weights: WordWeights?
    private var numbering = Numbering()
    private(set) var steps: [UInt8] = []

    /// - Parameter weights: nil where each word counts one.
    init(weights: WordWeights?) { self.weights = weights }

    var count: Int { steps.count }

    mutating func number(of word: Word) -> Int {
        let number = numbering.number(of: UInt64(word.hash))
        if number == steps.count { steps.append(weights?.steps(of: word) ?? UInt8(WordWeights.steps)) }
        return number
    }
}

/// Which lists hold which words.
private struct HeldWords {
    private let count: Int
    /// The numbers of the words of each list, list by list.
    private var numbers: [Int32] = []
    /// Where the numbers of each list end.
    private var ends: [Int] = []
    /// Indices of the lists that hold each word, word by word.
    private var holders: [Int32]
    /// Where the holders of each word start, and where the last ones end.
    private var starts: [Int32]

    init(_ lists: [WordList], _ numbering: inout WordNumbers) {
        count = lists.count
        for list in lists {
            for word in list { numbers.append(Int32(truncatingIfNeeded: numbering.number(of: word))) }
            ends.append(numbers.count)
        }
        starts = [Int32](repeating: 0, count: numbering.count + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for word in 0..<numbering.count { starts[word + 1] += starts[word] }
        holders = [Int32](repeating: 0, count: numbers.count)
        var next = starts
        for list in lists.indices {
            for number in numbers(of: list) {
                holders[Int(next[Int(number)])] = Int32(truncatingIfNeeded: list)
                next[Int(number)] += 1
            }
        }
    }

    func numbers(of list: Int) -> ArraySlice<Int32> { numbers[(list == 0 ? 0 : ends[list - 1])..<ends[list]] }

    /// Goes through the words that each pair of lists shares.
    ///
    /// - Parameter body: takes the place of the pair in a `PairTable`, and the number of the word.
    @inline(__always)
    func forEachPair(_ body: (_ pair: Int, _ word: Int) -> Void) {
        let width = PairTable<UInt8>.width(of: count)
        var behind = starts
        holders.withUnsafeBufferPointer { holders in
            for first in 0..<count {
                for number in numbers(of: first) {
                    let word = Int(number)
                    behind[word] += 1
                    for place in Int(behind[word])..<Int(starts[word + 1]) {
                        let distance = Int(holders[place]) - first - 1
                        guard distance < width else { break }
                        body(first * width + distance, word)
                    }
                }
            }
        }
    }
}
