import AnnotationProtocol
import ArgumentParser

enum InputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case auto
    case jsonl
    case plain
    case markdown
    case html
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto
    case always
    case never

    var hasColor: Bool {
        switch self {
        case .auto: Terminal.isOutput && Terminal.wantsColor
        case .always: true
        case .never: false
        }
    }
}

/// Kinds with commas between them.
struct AnnotationKindList: ExpressibleByArgument {
    let kinds: Set<AnnotationKind>

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        let named = names.compactMap { AnnotationKind(rawValue: String($0)) }
        guard named.count == names.count else { return nil }
        kinds = Set(named)
    }
}

extension AnnotationLayers: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension StoryScope: ExpressibleByArgument {}
