import AnnotationProtocol

/// Text of unknown origin as the content of an element or of an attribute between quotation marks of HTML.
package func htmlText(_ text: String) -> String {
    var escaped = ""
    for scalar in displayText(text).unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "'": escaped += "&#39;"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

/// The anchor of an article or of an annotation in it.
func htmlAnchor(story: String, article: String, annotation: String? = nil) -> String {
    ([story, article] + (annotation.map { [$0] } ?? [])).map { percentEncoded(path: $0) }.joined(separator: ":")
}
