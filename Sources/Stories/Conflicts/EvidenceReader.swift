import Annotations

/// Weighs the figures under one key in pairs.
struct EvidenceReader {
    let told: ToldFigures
    private let telling: TellingReader
    private let rivals: Rivals

    /// - Parameter likeness: the weights that tell how alike two figures are told.
    init(_ told: ToldFigures, vetoes: Vetoes, likeness: [Float]) {
        self.told = told
        let telling = TellingReader(told: told, vetoes: vetoes)
        self.telling = telling
        rivals = Rivals(told, likeness: telling.likeness(likeness))
    }

    /// Tells what speaks for and against two figures in the window, the earlier first.
    func read(_ first: Int, _ second: Int, into evidence: inout some SignalSink) {
        telling.read(first, second, into: &evidence)
        readValues(first, second, &evidence)
        rivals.describe(first, second, in: &evidence)
    }

    /// Tells how two figures are told, whatever their values.
    func readTelling(_ first: Int, _ second: Int, into evidence: inout some SignalSink) {
        telling.read(first, second, into: &evidence)
    }

    private func readValues(_ first: Int, _ second: Int, _ evidence: inout some SignalSink) {
        let least = min(told.figures[first].amount.middle, told.figures[second].amount.middle)
        evidence.add(.one, if: least <= 1)
        guard let logarithm = told.logarithms[first], let other = told.logarithms[second] else { return }
        let ratio = abs(logarithm - other)
        evidence.add(.closeness, Float(max(0, 1 - ratio * perFactorOfFour)))
        evidence.add(.closest, Float(max(0, 1 - ratio * perFactorOfOnePointThree)))
        evidence.add(.distance, Float(min(1, ratio / 5)))
    }
}

private let perFactorOfFour = 1 / logarithm(4)
private let perFactorOfOnePointThree = 1 / logarithm(1.3)
