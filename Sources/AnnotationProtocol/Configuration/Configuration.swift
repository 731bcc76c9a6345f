/// What the user has settled: the section `gainsay` of a client's settings. Protocol/schema/configuration.schema.json says the
/// same to editors.
///
/// The server keeps one, `Session.configuration`, which is replaced as a whole when the client says something else. Features
/// read it and keep nothing of it.
package struct Configuration: Hashable, Sendable {
    /// What a kind of annotation is in the editor.
    package enum Display: Hashable, Sendable {
        /// It is not shown at all.
        case off
        /// It is shown, without diagnostics.
        case on
        /// It is shown, and has diagnostics where the kind has them.
        case diagnostic(Diagnostic.Severity)

        package var isShown: Bool { self != .off }
        /// nil where there are no diagnostics.
        package var severity: Diagnostic.Severity? {
            if case .diagnostic(let severity) = self { severity } else { nil }
        }
    }

    /// What users know of the kinds of annotation.
    package enum Kind: String, CaseIterable, Sendable {
        case quote
        case claim
        case denial
        case numberConflict
        case drift
    }

    /// The units into which hints convert figures.
    package enum Units: String, CaseIterable, Sendable {
        /// There are no hints.
        case off
        case metric
        case imperial
        /// Metric figures into imperial units and the other way round.
        case both
    }

    package enum TokenTypes: String, CaseIterable, Sendable {
        /// Those of gainsay: `claim`, `denial`, `quote`, `numberConflict`.
        case own
        /// Those of LSP, which every colour scheme knows.
        case standard
    }

    /// Of which texts diagnostics are told.
    package enum Diagnostics: String, CaseIterable, Sendable {
        /// Of every text, as it is typed.
        case typed
        /// Of a text that was saved. While it differs from its file, what was told of it stays.
        case saved
    }

    package var kinds: [Kind: Display] = [
        .quote: .on, .claim: .on, .denial: .diagnostic(.information), .numberConflict: .diagnostic(.warning),
        .drift: .diagnostic(.information),
    ]
    /// The language of all documents (BCP 47); nil when it is guessed for each.
    package var language: String?
    /// Documents in other languages are left alone; nil for none.
    package var languages: [String]?
    /// Globs of files that are left alone, by their paths in their folder of the workspace.
    package var exclude: [String] = ["**/node_modules/**"]
    /// Longer files are not read from the workspace's folders, and longer documents are not annotated. In bytes.
    package var maxFileBytes = 4 << 20
    /// Which articles are compared with each other.
    package var storyScope = StoryScope.auto
    /// Number conflicts that are less sure are left out.
    package var threshold = 0.5
    package var unitHints = Units.off
    package var tokenTypes = TokenTypes.own
    /// The unit of columns for clients that cannot say which one they mean; nil for the one that is agreed on.
    package var positionEncoding: PositionEncoding?
    package var diagnostics = Diagnostics.typed
    /// How long the server waits behind an edit for the next one before it tells of diagnostics. In milliseconds.
    package var debounce = 0
    /// Whether the client is told of annotations that have changed, by `annotation/didChange`.
    package var changeNotifications = false

    package init() {}

    /// What a kind of annotation is in the editor.
    package func display(of kind: Kind) -> Display { kinds[kind] ?? .on }
    /// Whether a kind of annotation is to be seen.
    package func shows(_ kind: Kind) -> Bool { display(of: kind).isShown }
}
