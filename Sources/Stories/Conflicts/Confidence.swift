/// How sure it is that two figures answer the same question: logistic over the evidence.
///
/// The weights were fitted to judged pairs of numbers from clusters of news articles (ECB+, Cybulska and Vossen 2014),
/// pairs that nobody judged counted as weak evidence against. The bias is then raised so that 0.5 is where a pair becomes
/// worth a reader's time: as a probability it is cautious.
func confidence(_ evidence: PairEvidence) -> Double {
    var sum = bias
    for (signal, weight) in signalWeights { sum += weight * evidence[signal] }
    return logistic(sum)
}

private let bias = -2.76

private let signalWeights: KeyValuePairs<PairEvidence.Signal, Double> = [
    .sameNoun: 0.85, .samePredicate: 0.66, .context: 0.75, .contextHeld: 0.90, .rarestNear: 1.16, .names: 0.64,
    .adjacent: 0.67, .closeness: 2.14, .rareAndClose: 0.41, .bothInOneArticle: -2.16, .sameArticle: -0.88,
    .repeated: -0.45,
    .duration: -0.15, .percent: -1.16,
]
