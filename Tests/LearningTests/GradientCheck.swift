import Learning

/// Compares the gradients of a network with what a small change of a parameter does to the loss.
struct GradientCheck {
    private let layout: ParameterLayout
    private let sequence: LabelledSequence
    private let pass: NetworkPass
    private let parameters: [Float]
    private let gradients: [Float]

    init(shape: NetworkShape, sequence: LabelledSequence, seed: UInt64) {
        layout = ParameterLayout(shape)
        self.sequence = sequence
        pass = NetworkPass(layout: layout, wordTables: 1, capacity: sequence.count)
        var random = SeededGenerator(seed: seed)
        parameters = layout.initialParameters(&random)
        var gradients = [Float](repeating: 0, count: layout.count)
        pass.forward(sequence, parameters, dropout: nil, random: &random)
        _ = pass.backward(sequence, parameters, scale: 1, into: &gradients)
        self.gradients = gradients
    }

    var parameterCount: Int { layout.count }

    /// The gradient of a parameter by the way back, and by the difference of two losses.
    func gradients(of parameter: Int) -> (found: Float, expected: Float) {
        let step: Float = 1e-2
        let difference = loss(parameter, step) - loss(parameter, -step)
        return (gradients[parameter], Float(difference) / (2 * step))
    }

    private func loss(_ parameter: Int, _ change: Float) -> Double {
        var moved = parameters
        moved[parameter] += change
        var random = SeededGenerator(seed: 0)
        var ignored = [Float](repeating: 0, count: layout.count)
        pass.forward(sequence, moved, dropout: nil, random: &random)
        return pass.backward(sequence, moved, scale: 1, into: &ignored)
    }
}
