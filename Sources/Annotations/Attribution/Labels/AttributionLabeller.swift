import Learning
package import Syntax
package import Text

/// Finds the sources, cues and contents of a paragraph with a network over its tokens.
package struct AttributionLabeller: Sendable {
    private let model: AttributionModel

    /// A labeller with the embedded model, whose bytes a test reads; start-up only looks at its header.
    package init() {
        do {
            self.init(model: try AttributionModel(AttributionModel.embedded, isTrusted: true))
        } catch {
            fatalError("The embedded labeller is unusable: \(error)")
        }
    }

    package init(model: AttributionModel) { self.model = model }

    /// The spans of a paragraph in text order. Linear time.
    package func spans(in paragraph: TaggedParagraph) -> [LabelledSpan] {
        let rows = AttributionFeatures.rows(of: paragraph, entry: model.vocabulary.entry(for:))
        return rows.withUnsafeBufferPointer { rows in
            AttributionLabeller.windows(of: paragraph.paragraph).flatMap { spans(rows: rows, in: $0) }
        }
    }

    /// The spans of some tokens, labelled together.
    /// - Parameter rows: the feature rows of these tokens and others.
    package func spans(rows: UnsafeBufferPointer<Int32>, in window: Range<Int>) -> [LabelledSpan] {
        let first = rows.baseAddress! + window.lowerBound * AttributionFeatures.count
        return model.network.withScores(features: first, count: window.count) { scores in
            LabelDecoder(scores: scores, stride: model.network.shape.scoreCount, count: window.count)
                .spans(offset: window.lowerBound)
        }
    }

    /// Most tokens that are labelled together; a sentence is never cut.
    private static let longestWindow = 320

    /// Runs of whole sentences that are labelled together: nearly always the whole paragraph.
    package static func windows(of paragraph: Paragraph) -> [Range<Int>] {
        var windows: [Range<Int>] = []
        for sentence in paragraph.sentences where !sentence.isEmpty {
            if let last = windows.last, sentence.upperBound - last.lowerBound <= longestWindow {
                windows[windows.count - 1] = last.lowerBound..<sentence.upperBound
            } else {
                windows.append(sentence)
            }
        }
        return windows
    }
}
