package import AnnotationProtocol

/// The text of a file, byte for byte as it is there.
package func plainText(_ bytes: [UInt8]) -> Result<String, ArticleError> {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        return .failure(ArticleError(code: .invalidUTF8, message: "the text is in UTF-16, not UTF-8"))
    }
    if bytes.contains(0) {
        return .failure(ArticleError(code: .notText, message: "the file holds binary data, no text"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        let line = firstInvalidLine(bytes)
        return .failure(
            ArticleError(code: .invalidUTF8, message: "the text is not UTF-8 in line \(line)", line: line))
    }
    if text.allSatisfy({ $0.isWhitespace || $0 == "\u{FEFF}" }) {
        return .failure(ArticleError(code: .empty, message: "the text is empty"))
    }
    return .success(text)
}

/// From 1.
private func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
}
