/// How sure it is that two figures answer the same question: logistic over the evidence.
///
/// The weights can be replaced by learned ones without touching anything else.
func confidence(_ evidence: PairEvidence) -> Double {
    var sum = bias
    for (signal, weight) in signalWeights { sum += weight * evidence[signal] }
    return logistic(sum)
}

private let bias = -3.0

private let signalWeights: KeyValuePairs<PairEvidence.Signal, Double> = [
    .sameNoun: 0.8, .sharedModifiers: 2.2, .clashingModifiers: -1.2, .samePredicate: 1.4, .sameOutcome: 1.0,
    .clashingPredicates: -0.6, .context: 4, .near: 4, .rarestNear: 1.5, .names: 1, .clashingNames: -0.8,
    .sharedTimes: 0.4,
    .clashingTimes: -0.5, .sameArticle: -2, .definite: 0.3, .part: -1.5, .indefinite: -2.5, .diversity: -2,
    .closeness: 1.2, .bothInOneArticle: -1.5, .small: -0.3, .measure: 0.8, .duration: -0.5, .sameWrittenUnit: 0.2,
]
