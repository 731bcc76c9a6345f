import Foundation
package import Testing

/// Compares with the file of that name in Tests/Golden. With GAINSAY_UPDATE_GOLDEN=1 the file is written instead.
package func expectGolden(
    _ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["GAINSAY_UPDATE_GOLDEN"] == "1" {
        try Data(bytes).write(to: file)
    } else {
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(String(decoding: bytes, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    }
}
