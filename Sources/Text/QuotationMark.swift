/// The shapes of quotation marks, as far as they pair differently.
enum QuotationMark: Hashable {
    /// Opens and closes: ", '', ″.
    case straight
    /// “, ``, „; closes when typed for a closing mark, and behind „.
    case opening
    /// ”; opens when typed for an opening mark.
    case closing
    /// « opens, or closes what » opened; » the reverse, or closes what » opened. ‹ and › likewise.
    case guillemet(isLeft: Bool)
    /// '; an apostrophe as well.
    case singleStraight
    /// ‘, ‚, `.
    case singleOpening
    /// ’; an apostrophe as well.
    case singleClosing

    /// Marks that may pair.
    enum Family: Int, CaseIterable { case double, guillemet, single }

    init?(_ token: Token) {
        guard token.kind == .quotationMark else { return nil }
        switch token.text {
        case "\"", "''", "\u{2033}", "\u{FF02}": self = .straight
        case "\u{201C}", "\u{201E}", "\u{201F}", "``", "\u{2018}\u{2018}": self = .opening
        case "\u{201D}", "\u{2019}\u{2019}": self = .closing
        case "\u{AB}", "\u{2039}": self = .guillemet(isLeft: true)
        case "\u{BB}", "\u{203A}": self = .guillemet(isLeft: false)
        case "'", "\u{FF07}": self = .singleStraight
        case "\u{2018}", "\u{201A}", "\u{201B}", "`": self = .singleOpening
        default: self = .singleClosing
        }
    }

    var family: Family {
        switch self {
        case .straight, .opening, .closing: .double
        case .guillemet: .guillemet
        case .singleStraight, .singleOpening, .singleClosing: .single
        }
    }
}
