import AnnotationProtocol
import JSONRPC

/// The settings from the places where clients say them: `initializationOptions` are the base, and what is said later, in
/// `workspace/didChangeConfiguration` or in answer to `workspace/configuration`, stands over them.
struct Settings {
    private(set) var configuration = Configuration()
    private var base = Configuration()
    private var problems: [String] = []
    private var shownProblems: Set<String> = []

    /// Takes the section of `initializationOptions`.
    mutating func begin(_ section: JSON) {
        note(base.apply(section))
        configuration = base
    }

    /// Takes a section in place of the one that was said before.
    mutating func change(to section: JSON) {
        configuration = base
        note(configuration.apply(section))
    }

    /// What is wrong and has not been taken yet.
    mutating func takeProblems() -> [String] {
        defer { problems = [] }
        shownProblems.formUnion(problems)
        return problems
    }

    private mutating func note(_ found: [String]) {
        problems += found.filter { !shownProblems.contains($0) && !problems.contains($0) }
    }
}

extension Session {
    /// The client was told of changed settings by its user.
    func changeConfiguration(_ params: DidChangeConfigurationNotification.Params) {
        if client.configurationCanBeAsked { askForConfiguration() } else { configure(params.section) }
    }

    func askForConfiguration() {
        guard client.configurationCanBeAsked else { return }
        connection.request(ConfigurationRequest.self, .init()) { [unowned self] result in
            if let result { configure(result.section) }
        }
    }

    /// Shows the user what is wrong with the settings, each problem once.
    func showProblemsOfSettings() {
        let problems = settings.takeProblems()
        guard !problems.isEmpty else { return }
        connection.notify(
            ShowMessageNotification.self, MessageParams(.warning, problems.joined(separator: "\n")))
    }

    private func configure(_ section: JSON) {
        let before = configuration
        settings.change(to: section)
        showProblemsOfSettings()
        guard configuration != before else { return }
        workspace.configure(configuration)
        refreshFeatures()
        if FileFilter(configuration) != FileFilter(before) { rescanFolders() }
    }
}
