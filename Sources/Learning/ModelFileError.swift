/// Why bytes are not the model asked for.
package enum ModelFileError: Error, Equatable, CustomStringConvertible {
    case notAModel
    case unknownVersion(UInt32)
    case otherKind(found: UInt32, expected: UInt32)
    /// Trained for other features than those of this program.
    case otherRevision(found: UInt32, expected: UInt32)
    case truncated
    case damaged
    /// A section has not the length that the header asks for.
    case badSection(Int)
    /// The form of a network is none that can run.
    case badShape

    package var description: String {
        switch self {
        case .notAModel: "not a model file"
        case .unknownVersion(let version): "model file of unknown version \(version)"
        case .otherKind(let found, let expected): "model file of kind \(found), expected kind \(expected)"
        case .otherRevision(let found, let expected):
            "model file for revision \(found) of the features, this program has revision \(expected): train it again"
        case .truncated: "model file is shorter than its header says"
        case .damaged: "model file is damaged: its checksum does not match"
        case .badSection(let index): "model file is damaged: section \(index) has a wrong length"
        case .badShape: "model file is damaged: its network has no valid form"
        }
    }
}
