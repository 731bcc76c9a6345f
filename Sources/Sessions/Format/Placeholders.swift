import AnnotationProtocol
import JSONRPC

/// What stands for things that are others wherever a session is replayed: `${ROOT}` for the path of the root folder, `"${PID}"`
/// for the number of the client's process, and `${$}` for the `$` of what would be taken for one of them. Replaced in JSON texts.
struct Placeholders: Sendable {
    /// Absolute, without a slash at its end.
    var root: String?
    var processID: Int64?

    static let root = "${ROOT}"
    private static let processID = Array("\"${PID}\"".utf8)
    private static let scheme = "file://"
    private static let dollar = UInt8(ascii: "$")
    private static let escape = Array("${$}".utf8)

    /// A JSON text with its placeholders filled in.
    func expanded(_ json: [UInt8]) -> [UInt8] {
        var json = json
        guard json.contains(Self.dollar) else { return json }
        if let processID { json = json.replacingBytes(Self.processID, with: Array("\(processID)".utf8)) }
        if let root { json = expanded(json, root) }
        return json.replacingBytes(Self.escape, with: [Self.dollar])
    }

    private func expanded(_ json: [UInt8], _ root: String) -> [UInt8] {
        let escapesSlashes = json.escapesSlashes
        let url = escaped(Self.scheme, escapesSlashes)
        let uri = json.replacingBytes(
            url + Array(Self.root.utf8), with: url + escaped(percentEncoded(path: root), escapesSlashes))
        return uri.replacingBytes(Array(Self.root.utf8), with: escaped(root, escapesSlashes))
    }

    /// A JSON text with placeholders for what they stand for.
    func contracted(_ json: [UInt8]) -> [UInt8] {
        var json = json
        for literal in [Self.escape, Array(Self.root.utf8), Array("${PID}".utf8)] {
            json = json.replacingBytes(literal, with: Self.escape + literal.dropFirst())
        }
        if let processID { json = contractProcessID(json, processID) }
        guard let root else { return json }
        let escapesSlashes = json.escapesSlashes
        for path in Set([percentEncoded(path: root), root]) {
            json = json.replacingBytes(
                escaped(path, escapesSlashes), with: Array(Self.root.utf8),
                where: { !($0?.isInName ?? false) && !($1?.isInName ?? false) })
        }
        return json
    }

    private func contractProcessID(_ json: [UInt8], _ id: Int64) -> [UInt8] {
        let (name, digits) = (Array("\"processId\"".utf8), Array("\(id)".utf8))
        guard let place = json.firstPlace(of: name) else { return json }
        let value = json[place.upperBound...].drop { " \t:".utf8.contains($0) }
        guard value.starts(with: digits) else { return json }
        return json[..<value.startIndex] + Self.processID + value.dropFirst(digits.count)
    }

    /// As it stands inside of a JSON string.
    private func escaped(_ text: String, _ escapesSlashes: Bool) -> [UInt8] {
        let written = Array(JSON.string(text).serialized().dropFirst().dropLast())
        return escapesSlashes ? written.replacingBytes([UInt8(ascii: "/")], with: Array("\\/".utf8)) : written
    }
}

extension [UInt8] {
    /// Some programs write `/` as `\/` in JSON.
    fileprivate var escapesSlashes: Bool { firstRange(of: Array("\\/".utf8)) != nil }
}

extension UInt8 {
    /// Whether a path that ends before it, or begins behind it, is only part of a longer one.
    fileprivate var isInName: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "%"), 0x80...:
            true
        default: false
        }
    }
}
