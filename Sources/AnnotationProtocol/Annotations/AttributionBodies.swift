import JSONRPC

/// One act of saying; parts that are absent are empty.
package struct AttributionBody: Hashable, Sendable {
    package var source: [SpanObject]
    package var cue: [SpanObject]
    package var content: [SpanObject]
    /// The fullest name of the source in the article.
    package var speaker: String?
    /// How likely it is that `speaker` is the source; 0 without a speaker.
    package var speakerConfidence: Double
    /// Whether source and cue were carried over from an attribution before.
    package var inherited: Bool
    package var confidence: Double

    package init(
        source: [SpanObject], cue: [SpanObject], content: [SpanObject], speaker: String?,
        speakerConfidence: Double, inherited: Bool, confidence: Double
    ) {
        self.source = source
        self.cue = cue
        self.content = content
        self.speaker = speaker
        self.speakerConfidence = speakerConfidence
        self.inherited = inherited
        self.confidence = confidence
    }

    var members: [(String, JSON)] {
        [
            ("source", .array(source.map(\.json))), ("cue", .array(cue.map(\.json))),
            ("content", .array(content.map(\.json))), ("speaker", .name(speaker)),
            ("speakerConfidence", .confidence(speakerConfidence)), ("inherited", .bool(inherited)),
            ("confidence", .confidence(confidence)),
        ]
    }
}

package struct QuoteBody: Hashable, Sendable {
    /// `direct`, `partial` or `scare`.
    package var form: String
    /// Id of its attribution.
    package var attribution: String?
    /// Id of the quote that this one goes on from.
    package var continues: String?
    package var confidence: Double

    package init(form: String, attribution: String?, continues: String?, confidence: Double) {
        self.form = form
        self.attribution = attribution
        self.continues = continues
        self.confidence = confidence
    }

    var members: [(String, JSON)] {
        [
            ("form", .string(form)), ("attribution", .name(attribution)), ("continues", .name(continues)),
            ("confidence", .confidence(confidence)),
        ]
    }
}

package struct ClaimBody: Hashable, Sendable {
    /// Id of its attribution.
    package var attribution: String?
    package var checkable: Bool
    package var confidence: Double

    package init(attribution: String?, checkable: Bool, confidence: Double) {
        self.attribution = attribution
        self.checkable = checkable
        self.confidence = confidence
    }

    var members: [(String, JSON)] {
        [
            ("attribution", .name(attribution)), ("checkable", .bool(checkable)),
            ("confidence", .confidence(confidence)),
        ]
    }
}

package struct DenialBody: Hashable, Sendable {
    /// `denied`, `disputed`, `countered`, `unconfirmed`, `no comment` or `silent`.
    package var stance: String
    /// Id of its attribution.
    package var attribution: String?
    /// The claims that it answers, in this article and in others of the story.
    package var denies: [AnnotationReference]
    package var confidence: Double

    package init(stance: String, attribution: String?, denies: [AnnotationReference], confidence: Double) {
        self.stance = stance
        self.attribution = attribution
        self.denies = denies
        self.confidence = confidence
    }

    var members: [(String, JSON)] {
        [
            ("stance", .string(stance)), ("attribution", .name(attribution)), ("denies", .array(denies.map(\.json))),
            ("confidence", .confidence(confidence)),
        ]
    }
}
