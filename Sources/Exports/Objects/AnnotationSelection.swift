package import AnnotationProtocol

/// Which annotations are written, and with what.
package struct AnnotationSelection: Sendable {
    package var layers: AnnotationLayers
    /// Named kinds are written whatever the layers; nil leaves it to the layers.
    package var kinds: Set<AnnotationKind>?
    /// Whether each annotation repeats the words of its span.
    package var withText: Bool

    package init(layers: AnnotationLayers = .default, kinds: Set<AnnotationKind>? = nil, withText: Bool = false) {
        self.layers = layers
        self.kinds = kinds
        self.withText = withText
    }

    func includes(_ object: AnnotationObject) -> Bool {
        if layers == .default, case .quote(let quote) = object.body, quote.form == "scare" { return false }
        if let kinds { return kinds.contains(object.kind) }
        return layers == .all || object.kind != .attribution && object.kind != .quantity
    }
}
