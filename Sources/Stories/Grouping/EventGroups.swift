package import Annotations
import Syntax
import Text

/// Splits articles into those about the same event, by the names and rare words that they share, so that a folder of mixed
/// articles is not compared across events. Gives indices; every article is in exactly one group.
package func groupByEvent(_ articles: [Article]) -> [[Int]] { EventGroups(articles.map { EventWords($0) }).groups() }

/// The words of an article that tell its event from others: names, and other content words with how often they stand.
struct EventWords {
    /// Weighted by role: names count double.
    let counts: [String: Double]

    init(_ article: Article) {
        var counts: [String: Double] = [:]
        for tagged in article.paragraphs {
            for sentence in tagged.paragraph.sentences {
                for index in sentence {
                    guard let word = comparableWord(tagged, index) else { continue }
                    let isName = tagged.tokens[index].isCapitalized && index != sentence.lowerBound
                    counts[word, default: 0] += isName ? 2 : 1
                }
            }
        }
        self.counts = counts
    }
}

/// Articles about the same event: single-link clusters of articles whose words, weighted by how few articles hold them,
/// are similar enough (cosine; tf-idf as in topic detection and tracking, Allan 2002).
struct EventGroups {
    /// A word of more articles than this pairs nobody up: keeps the time linear.
    private let crowd = 64
    /// In fewer articles than this, a word that all of them share would count for nothing.
    private static let fewest = 50
    private let enough: Double
    private let vectors: [[(word: String, weight: Double)]]

    init(_ articles: [EventWords], enough: Double = 0.14) {
        self.enough = enough
        var holders: [String: Int] = [:]
        for article in articles { for word in article.counts.keys { holders[word, default: 0] += 1 } }
        vectors = articles.map { article in
            let weighted = article.counts.sorted { $0.key < $1.key }.map { word, count in
                let rarity = logarithm(1 + Double(max(articles.count, Self.fewest)) / Double(holders[word] ?? 1))
                return (word: word, weight: (1 + logarithm(count)) * rarity)
            }
            let norm = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            return weighted.map { (word: $0.word, weight: norm > 0 ? $0.weight / norm : 0) }
        }
    }

    /// Indices of articles, every group and the list in order.
    func groups() -> [[Int]] {
        var parent = Array(vectors.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index { index = parent[index] }
            return index
        }
        var holders: [String: [(article: Int, weight: Double)]] = [:]
        for article in vectors.indices {
            var similarity: [Int: Double] = [:]
            for (word, weight) in vectors[article] {
                for other in (holders[word] ?? []).suffix(crowd) {
                    similarity[other.article, default: 0] += weight * other.weight
                }
                holders[word, default: []].append((article, weight))
            }
            for (other, similar) in similarity where similar >= enough {
                let (a, b) = (root(other), root(article))
                parent[max(a, b)] = min(a, b)
            }
        }
        var members: [Int: [Int]] = [:]
        for article in vectors.indices { members[root(article), default: []].append(article) }
        return members.keys.sorted().map { members[$0] ?? [] }
    }
}
