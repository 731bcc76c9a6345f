/// A session that was replayed.
package struct SessionReplay: Sendable {
    /// Empty where everything went as in the session.
    package let differences: [Difference]
    /// The last lines that the server wrote to standard error.
    package let errorLines: [String]
    /// The session with what the server says now; as it was where nothing differs.
    package let updated: RecordedSession

    /// Why nothing was replayed.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Plays the client's part of a session against a server of its own and compares what that says.
    package init(of session: RecordedSession, _ options: ReplayOptions) throws(Failure) {
        let expectation = Expectation(session)
        let replayed: Replayed
        do throws(ServerProcess.Failure) {
            replayed = try ReplayRun(session, expectation, options).run()
        } catch {
            throw Failure(description: error.reason)
        }
        let comparison = Comparison(session, expectation, replayed, options)
        differences = comparison.differences
        errorLines = replayed.errorLines
        updated = replayed.obstacle == nil ? session.updated(by: comparison.pairs, end: replayed.end) : session
    }
}
