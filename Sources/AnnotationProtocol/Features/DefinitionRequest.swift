package import JSONRPC

/// What a place answers or disagrees with.
package enum DefinitionRequest: RequestMessage {
    package typealias Params = TextDocumentPositionParams

    package typealias Result = Targets?

    package static let method = "textDocument/definition"

    package struct Targets: Hashable, Sendable, ResultEncodable {
        /// What is asked about.
        package var origin: PositionRange
        package var targets: [Location]
        /// Whether the client takes `LocationLink`, which tells the origin as well.
        package var isLinked: Bool

        package init(origin: PositionRange, targets: [Location], isLinked: Bool) {
            self.origin = origin
            self.targets = targets
            self.isLinked = isLinked
        }

        package var json: JSON { isLinked ? .array(targets.map(link)) : targets.json }

        private func link(to target: Location) -> JSON {
            [
                "originSelectionRange": origin.json, "targetUri": .string(target.uri), "targetRange": target.range.json,
                "targetSelectionRange": target.range.json,
            ]
        }
    }
}
