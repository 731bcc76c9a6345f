/// What `Position.character` counts.
package enum PositionEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// The one to use with a client: UTF-8 where it is offered, since it costs nothing to convert; else UTF-16, which every
    /// client knows; UTF-32 where a client offers only that.
    package init(offered: [String]) {
        let known = offered.compactMap(PositionEncoding.init)
        self = known.contains(.utf8) ? .utf8 : known == [.utf32] ? .utf32 : .utf16
    }
}
