package import AnnotationProtocol

/// What the user has settled about what is shown.
package struct Preferences: Sendable {
    package var configuration: Configuration
    package var ignoring: IgnoreLists

    package init(configuration: Configuration = Configuration(), ignoring: IgnoreLists = IgnoreLists()) {
        self.configuration = configuration
        self.ignoring = ignoring
    }
}
