package import AnnotationProtocol

/// What the user has settled about what is shown. An object, since all that is shown holds it.
package final class Preferences: Sendable {
    let configuration: Configuration
    let ignoring: IgnoreLists

    package init(configuration: Configuration = Configuration(), ignoring: IgnoreLists = IgnoreLists()) {
        self.configuration = configuration
        self.ignoring = ignoring
    }
}
