import Syntax
import Text

/// Counts right and wrong tags.
struct TaggingAccuracy {
    private var right = 0
    private var total = 0
    private var rightWords = 0
    private var words = 0
    private var errors: [String: Int] = [:]

    /// Of all tokens whose tag is known.
    var share: Double { Double(right) / Double(max(1, total)) }
    /// Of those that are no punctuation.
    var wordShare: Double { Double(rightWords) / Double(max(1, words)) }

    mutating func add(_ example: TaggerTrainer.Example, found: [Tag]) {
        for (correct, found) in zip(example.tags, found) {
            guard let correct else { continue }
            total += 1
            right += correct == found ? 1 : 0
            if correct != found { errors["\(correct) tagged \(found)", default: 0] += 1 }
            guard correct != .punctuation else { continue }
            words += 1
            rightWords += correct == found ? 1 : 0
        }
    }

    func commonErrors(_ count: Int) -> [String] {
        errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map { "\($0.value) \($0.key)" }
    }
}
