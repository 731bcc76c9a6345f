package import AnnotationProtocol
import Text

/// What is ignored in a folder.
package struct IgnoreList: Sendable {
    /// By the words that an entry is about.
    private var entries: [String: [IgnoredWords]] = [:]

    package init(_ ignored: [IgnoredWords] = []) {
        for words in ignored {
            for key in Set(words.scope == .story ? [words.quote] + words.against : [words.quote]) {
                entries[key, default: []].append(words)
            }
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// For each finding of a document the entries that it is ignored by.
    ///
    /// An entry for one place holds for the place with the most of the same words around it, and at least half of them.
    ///
    /// - Parameters:
    ///   - findings: all of the document.
    ///   - path: of the document in the folder.
    func entries(hiding findings: [Finding], path: String) -> [[IgnoredWords]] {
        var hiding = [[IgnoredWords]](repeating: [], count: findings.count)
        var places: [IgnoredWords: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            let (quote, against) = (finding.quote, Set(finding.opposedQuotes))
            for words in entries[quote] ?? [] where words.covers(finding.code, quote, against, path) {
                if words.scope == .here {
                    places[words, default: []].append(index)
                } else {
                    hiding[index].append(words)
                }
            }
        }
        for (words, candidates) in places {
            let shared = candidates.map { words.sharedContext(with: findings[$0]) }
            guard let most = shared.max(), most * 2 >= words.before.count + words.after.count else { continue }
            let span = zip(candidates, shared).first { $0.1 == most }.map { findings[$0.0].span }
            for index in candidates where findings[index].span == span { hiding[index].append(words) }
        }
        return hiding
    }
}

extension IgnoredWords {
    /// Whether it is about some words in a file and everything that they disagree with.
    fileprivate func covers(_ code: Diagnostic.Code, _ quote: String, _ against: Set<String>, _ path: String) -> Bool {
        guard self.code == code else { return false }
        switch scope {
        case .here, .file: return self.path == path && against.isSubset(of: self.against)
        case .story:
            let isInFolder = self.path.isEmpty || path.hasPrefix(self.path + "/")
            return isInFolder && against.isSubset(of: self.against + [self.quote])
        }
    }

    /// How many characters around a place are those that were written down.
    fileprivate func sharedContext(with finding: Finding) -> Int {
        let (before, after) = finding.context
        return zip(self.before.reversed(), before.reversed()).prefix { $0 == $1 }.count
            + zip(self.after, after).prefix { $0 == $1 }.count
    }
}
