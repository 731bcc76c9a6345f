import Annotations

/// Weighs the figures under one key in pairs.
struct EvidenceReader {
    let told: ToldFigures
    let telling: TellingReader
    private let rivals: Rivals
    /// Natural logarithms.
    private let factors = (four: logarithm(4), onePointThree: logarithm(1.3))

    /// - Parameter likeness: the weights that tell how alike two figures are told.
    init(_ told: ToldFigures, vetoes: Vetoes, likeness: [Float]) {
        self.told = told
        let telling = TellingReader(told: told, vetoes: vetoes)
        self.telling = telling
        rivals = Rivals(told, likeness: telling.likeness(likeness))
    }

    /// Tells what speaks for and against two figures in the window, the earlier first.
    @inline(__always)
    func read(_ first: Int, _ second: Int, into evidence: inout some SignalSink) {
        telling.read(first, second, into: &evidence)
        readValues(first, second, told.figures[first], told.figures[second], &evidence)
        rivals.describe(first, second, in: &evidence)
    }

    @inline(__always)
    private func readValues(
        _ first: Int, _ second: Int, _ a: Figure, _ b: Figure, _ evidence: inout some SignalSink
    ) {
        let least = min(a.amount.middle, b.amount.middle)
        evidence.add(.one, if: least <= 1)
        guard let logarithm = told.logarithms[first], let other = told.logarithms[second] else { return }
        let ratio = abs(logarithm - other)
        evidence.add(.closeness, Float(max(0, 1 - ratio / factors.four)))
        evidence.add(.closest, Float(max(0, 1 - ratio / factors.onePointThree)))
        evidence.add(.distance, Float(min(1, ratio / 5)))
    }
}
