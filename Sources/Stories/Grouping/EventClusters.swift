/// Clusters of linked articles such that all in one are similar to each other on average: a chain of articles in which only
/// neighbours are alike is cut (average linkage by chains of nearest neighbours, Murtagh 1983).
struct EventClusters {
    /// Slots of articles.
    private(set) var clusters: [[Int]]

    /// From this average on two clusters are one; articles without a link have similarity 0.
    private static let joining = 0.12
    /// For each cluster the sums of similarities to others.
    private var sums: [[Int: Double]]
    private var isOpen: [Bool]

    /// - Parameter precedes: the order in which clusters that are equally near are taken.
    init(of links: [Int: [EventLink]], precedes: (Int, Int) -> Bool) {
        let slots = links.keys.sorted(by: precedes)
        let places = Dictionary(uniqueKeysWithValues: zip(slots, slots.indices))
        clusters = slots.map { [$0] }
        sums = slots.map { slot in
            Dictionary(uniqueKeysWithValues: (links[slot] ?? []).map { (places[Int($0.slot)]!, Double($0.similarity)) })
        }
        isOpen = slots.map { _ in true }
        for start in slots.indices where isOpen[start] { follow(from: start) }
        clusters.removeAll { $0.isEmpty }
    }

    /// Goes from each cluster to its nearest until two are nearest to each other, joins them, and goes on.
    private mutating func follow(from start: Int) {
        var chain = [start]
        while let last = chain.last {
            guard let next = nearest(to: last) else {
                isOpen[last] = false
                return
            }
            if chain.count > 1, average(last, next) <= average(last, chain[chain.count - 2]) {
                chain.removeLast()
                let joined = join(chain.removeLast(), last)
                if chain.isEmpty { chain.append(joined) }
            } else {
                chain.append(next)
            }
        }
    }

    private func nearest(to cluster: Int) -> Int? {
        let near = sums[cluster].keys.lazy.map { (cluster: $0, average: average(cluster, $0)) }
        let best = near.max { ($0.average, $1.cluster) < ($1.average, $0.cluster) }
        return best.flatMap { $0.average >= Self.joining ? $0.cluster : nil }
    }

    private func average(_ a: Int, _ b: Int) -> Double {
        (sums[a][b] ?? 0) / Double(clusters[a].count * clusters[b].count)
    }

    /// Returns the cluster that holds both.
    private mutating func join(_ a: Int, _ b: Int) -> Int {
        let (kept, given) = (min(a, b), max(a, b))
        for (other, sum) in sums[given] where other != kept {
            sums[kept][other, default: 0] += sum
            sums[other][kept, default: 0] += sum
            sums[other][given] = nil
        }
        sums[kept][given] = nil
        sums[given] = [:]
        clusters[kept] += clusters[given]
        clusters[given] = []
        isOpen[given] = false
        return kept
    }
}
