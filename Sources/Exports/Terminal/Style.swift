/// How a stretch of text looks on a terminal.
package struct Style: Hashable, Sendable {
    package enum Color: Int, Sendable {
        case green = 32
        case yellow = 33
        case magenta = 35
        case cyan = 36
    }

    package var color: Color?
    package var isBold = false
    package var isDim = false
    package var isUnderlined = false

    package init(color: Color? = nil, isBold: Bool = false, isDim: Bool = false, isUnderlined: Bool = false) {
        self.color = color
        self.isBold = isBold
        self.isDim = isDim
        self.isUnderlined = isUnderlined
    }

    package static let plain = Style()
    static let bold = Style(isBold: true)
    static let dim = Style(isDim: true)

    /// Select Graphic Rendition (ECMA-48, 8.3.117).
    var escape: String {
        var codes: [Int] = []
        if isBold { codes.append(1) }
        if isDim { codes.append(2) }
        if isUnderlined { codes.append(4) }
        if let color { codes.append(color.rawValue) }
        return codes.isEmpty ? "" : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
    }
}
