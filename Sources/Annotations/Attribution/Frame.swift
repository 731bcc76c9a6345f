/// An attribution before it has a place in the text: its parts as ranges of token indices.
struct Frame {
    var source: [Range<Int>] = []
    var cue: [Range<Int>] = []
    var content: [Range<Int>] = []
    /// How the source denies something; nil when it does not.
    var stance: Denial.Stance?
    /// Whether the source puts the content forward as true.
    var isClaim = true
    var isInherited = false
    /// Whether the network labelled the cue.
    var isLabelled = false
    /// Whether a rule is surer of the parts than the network.
    var overrules = false
    var confidence = 0.8

    /// Index of the first token of the cue; orders frames.
    var position: Int { cue.first?.lowerBound ?? content.first?.lowerBound ?? 0 }
}
