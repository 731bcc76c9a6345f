import Files

/// A session that was replayed.
package struct SessionReplay: Sendable {
    /// Empty where everything went as in the session.
    package let differences: [Difference]
    /// The last lines that the server wrote to standard error.
    package let errorLines: [String]
    package let times: ResponseTimes
    /// The session with what the server says now; as it was where nothing differs.
    package let updated: RecordedSession

    /// Why nothing was replayed.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Plays the client's part of a session against a server of its own and compares what that says.
    package init(of session: RecordedSession, _ options: ReplayOptions) throws(Failure) {
        var options = options
        let expectation = Expectation(session, options.variation)
        var restart: RestartPlan?
        if case .restart(let seed) = options.variation {
            restart = RestartPlan(session, expectation, seed: seed)
            // A new server says again what the old one has said.
            options.strictness = .lenient
        }
        let replayed: Replayed
        do throws(ServerProcess.Failure) {
            replayed = try ReplayRun(session, expectation, options, restart).run()
        } catch {
            throw Failure(description: error.reason)
        }
        let comparison = Comparison(session, expectation, replayed, options)
        differences = comparison.differences
        (errorLines, times) = (replayed.errorLines, replayed.times)
        updated = replayed.obstacle == nil ? session.updated(by: comparison.pairs, end: replayed.end) : session
    }

    /// Why a session can't be replayed in a way; nil where it can.
    package static func reason(against variation: Variation, of session: RecordedSession) -> String? {
        switch variation {
        case .restart(let seed):
            RestartPlan(session, Expectation(session), seed: seed) == nil ? "the server is nowhere at rest" : nil
        case .encoding:
            session.setsPositionEncoding ? "a setting stands over the encoding that is agreed on" : nil
        case .asRecorded, .oneByte, .oneWrite, .delays: nil
        }
    }
}

extension RecordedSession {
    fileprivate var setsPositionEncoding: Bool {
        lines.contains { $0.content.message(.toServer)?.holds("positionEncoding") ?? false }
    }
}
