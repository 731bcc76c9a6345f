import AnnotationProtocol
import JSONRPC

extension Payload {
    /// Gives every request a flag and sets those that are cancelled, ahead of the work.
    func announce(to cancellations: Cancellations) {
        switch self {
        case .single(let message): message.announce(to: cancellations)
        case .batch(let messages): for message in messages { message.announce(to: cancellations) }
        }
    }
}

extension Message {
    fileprivate func announce(to cancellations: Cancellations) {
        switch self {
        case .request(let request): cancellations.begin(request.id)
        case .notification(let notification) where notification.method == CancelNotification.method:
            guard let params = try? CancelNotification.Params(json: notification.params ?? .null) else { return }
            cancellations.cancel(params.id)
        case .notification, .response, .invalid: break
        }
    }
}
