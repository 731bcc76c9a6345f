package import AnnotationProtocol

/// Which annotations are written, and with what.
package struct AnnotationSelection: Sendable {
    package var layers: AnnotationLayers
    /// Named kinds are written whatever the layers; nil leaves it to the layers.
    package var kinds: Set<AnnotationKind>?
    /// Whether each annotation repeats the words of its span.
    package var withText: Bool
    /// Whether an article has the words that tell its event from others.
    package var withTerms: Bool

    package init(
        layers: AnnotationLayers = .default, kinds: Set<AnnotationKind>? = nil, withText: Bool = false,
        withTerms: Bool = false
    ) {
        self.layers = layers
        self.kinds = kinds
        self.withText = withText
        self.withTerms = withTerms
    }

    func includes(_ object: AnnotationObject) -> Bool {
        if layers == .default, case .quote(let quote) = object.body, quote.form == "scare" { return false }
        if let kinds { return kinds.contains(object.kind) }
        return layers == .all || object.kind != .attribution && object.kind != .quantity
    }
}
