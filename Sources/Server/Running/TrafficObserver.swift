package import JSONRPC

/// Sees what goes over the wire in the order in which it counts: what comes before it is dealt with, what is said before it is
/// sent. Called on several threads.
package protocol TrafficObserver: Sendable {
    /// - Parameter bytes: of the whole frame, with its header.
    func didReceive(_ frame: Frame, _ bytes: [UInt8])
    /// What was received first of what is not dealt with is dealt with now.
    func willHandle()
    func willSend(_ message: JSON)
    func willExit(_ status: Int32)
}
