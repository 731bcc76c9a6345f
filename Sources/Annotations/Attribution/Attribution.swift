package import Text

/// One act of saying, writing, claiming, denying, believing, showing or declining to say (the terms of the PARC and
/// PolNeAR corpora).
package struct Attribution: Hashable, Sendable {
    /// The noun phrase or pronoun that names who speaks; empty when nobody is named.
    package var source: [Span]
    /// The words that show the act.
    package var cue: [Span]
    /// What is said, with its quotation marks; several parts when something stands between them.
    package var content: [Span]
    /// The fullest name of the source in the article.
    package var speaker: String?
    /// How likely it is that `speaker` is the source, from 0 to 1: 1 where the source's own words name it, 0 without a
    /// speaker.
    package var speakerConfidence: Double
    /// Whether source and cue were carried over from an attribution before.
    package var isInherited: Bool
    /// From 0 to 1.
    package var confidence: Double

    package init(
        source: [Span] = [], cue: [Span] = [], content: [Span] = [], speaker: String? = nil,
        speakerConfidence: Double? = nil, isInherited: Bool = false,
        confidence: Double = 1
    ) {
        self.source = source
        self.cue = cue
        self.content = content
        self.speaker = speaker
        self.speakerConfidence = speakerConfidence ?? (speaker == nil ? 0 : 1)
        self.isInherited = isInherited
        self.confidence = confidence
    }

    /// The smallest span over all parts; inherited parts stand elsewhere and do not count.
    package var span: Span {
        var whole: Span?
        for part in content { whole = whole?.union(part) ?? part }
        if isInherited, let whole { return whole }
        for part in source { whole = whole?.union(part) ?? part }
        for part in cue { whole = whole?.union(part) ?? part }
        return whole ?? Span(0, 0)
    }
}
