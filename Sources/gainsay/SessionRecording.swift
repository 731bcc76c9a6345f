import JSONRPC
import Server
import Sessions

extension SessionRecorder: TrafficObserver {}
