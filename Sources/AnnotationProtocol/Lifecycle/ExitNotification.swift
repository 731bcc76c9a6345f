/// The server ends: with status 0 after `shutdown`, else with 1.
package enum ExitNotification: NotificationMessage {
    package typealias Params = NoParams

    package static let method = "exit"
}
