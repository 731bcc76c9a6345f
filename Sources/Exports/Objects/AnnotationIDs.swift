package import AnnotationProtocol

/// The ids of an article's annotations: the letter of the kind and the place among its kind, from 1 in text order.
package enum AnnotationIDs {
    /// The id of the annotation at an index of its kind's array.
    package static func id(_ kind: AnnotationKind, _ index: Int) -> String { "\(kind.letter)\(index + 1)" }

    static func id(_ kind: AnnotationKind, _ index: Int?) -> String? { index.map { id(kind, $0) } }

    /// The index in the array of its kind that an annotation with an id has; nil for what is no id.
    package static func index(of id: String) -> Int? { Int(id.dropFirst()).flatMap { $0 > 0 ? $0 - 1 : nil } }

    /// The id of the conflict at an index of `Story.conflicts`.
    package static func conflictID(_ index: Int) -> String { "k\(index + 1)" }
}
