/// How much the words weigh that pairs of lists have in common, for lists of any length.
///
/// It is summed from each word to the lists that hold it, so that a pair costs what it shares.
struct SharedWords {
    /// The weight of each list.
    let sums: [Float]
    /// By list, what a weight is multiplied by to make lists of any length comparable.
    private let norms: [Float]

    /// - Parameters:
    ///   - lists: each of different words.
    ///   - numbers: gives words their numbers and weights.
    ///   - pairs: where what they share is told.
    ///   - tell: adds the weight of a word, in 32nds, to a pair of lists that share it.
    @inline(__always)
    init(
        _ lists: [WordList], _ numbers: inout WordNumbers, in pairs: inout PairTable<ToldPair>,
        tell: (_ pair: inout ToldPair, _ steps: UInt8) -> Void
    ) {
        let held = HeldWords(lists, &numbers)
        let steps = numbers.steps
        sums = lists.indices.map { list in
            held.numbers(of: list).reduce(Float(0)) { $0 + Float(steps[Int($1)]) } / Float(WordWeights.steps)
        }
        norms = sums.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        let width = pairs.width
        pairs.withValues { pairs in
            held.forEachPair(width) { pair, word in tell(&pairs[pair], steps[word]) }
        }
    }

    /// Weight of the shared words against the geometric mean of both lists, from 0 to 1.
    ///
    /// - Parameter shared: the weight of the shared words in 32nds.
    @inline(__always)
    func similarity(_ shared: UInt16, _ first: Int, _ second: Int) -> Float {
        Float(shared) / Float(WordWeights.steps) * norms[first] * norms[second]
    }
}

extension UInt16 {
    /// As far as it goes.
    @inline(__always)
    mutating func add(_ steps: UInt8) {
        let (sum, isOver) = addingReportingOverflow(UInt16(steps))
        self = isOver ? .max : sum
    }
}

/// Words by number, each with its weight in 32nds.
struct WordNumbers {
    private let weights: WordWeights?
    private var numbering = Numbering()
    private(set) var steps: [UInt8] = []

    /// - Parameter weights: nil where each word counts one.
    init(weights: WordWeights?) { self.weights = weights }

    var count: Int { steps.count }

    @inline(__always)
    mutating func number(of word: Word) -> Int {
        let number = numbering.number(of: UInt64(word.hash))
        if number == steps.count { steps.append(weights?.steps(of: word) ?? UInt8(WordWeights.steps)) }
        return number
    }
}

/// Which lists hold which words.
private struct HeldWords {
    /// The numbers of the words of each list, list by list.
    private var numbers: [Int32] = []
    /// Where the numbers of each list end.
    private var ends: [Int] = []
    /// Indices of the lists that hold each word, word by word.
    private var holders: [Int32]
    /// Where the holders of each word start, and where the last ones end.
    private var starts: [Int32]

    init(_ lists: [WordList], _ numbering: inout WordNumbers) {
        numbers.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        ends.reserveCapacity(lists.count)
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
    /// - Parameters:
    ///   - width: how many lists behind it a list is paired with.
    ///   - body: takes the place of the pair in a `PairTable`, and the number of the word.
    @inline(__always)
    func forEachPair(_ width: Int, _ body: (_ pair: Int, _ word: Int) -> Void) {
        var behind = starts
        behind.withUnsafeMutableBufferPointer { behind in
            for first in ends.indices {
                for number in numbers(of: first) {
                    let word = Int(number)
                    behind[word] += 1
                    for holder in holders[Int(behind[word])..<Int(starts[word + 1])] {
                        let distance = Int(holder) - first - 1
                        guard distance < width else { break }
                        body(first * width + distance, word)
                    }
                }
            }
        }
    }
}
