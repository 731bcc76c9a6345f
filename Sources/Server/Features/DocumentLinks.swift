package import AnnotationProtocol
import Annotations
import JSONRPC
import Syntax
import Text

extension Feature {
    static let documentLinks = Feature("documentLinkProvider", [:])
        .answering(DocumentLinkRequest.self) { (params, session, _) throws(ResponseError) in
            Server.documentLinks(of: try session.document(params.uri))
        }
}

/// The web and mail addresses of a document, in text order.
package func documentLinks(of document: DocumentView) -> [DocumentLink] {
    zip(document.article.document.paragraphSpans, document.article.paragraphs).flatMap { span, paragraph in
        paragraph.tokens.filter { $0.kind == .link }.compactMap { token in
            linkTarget(token.text).map {
                DocumentLink(range: document.lines.range(of: token.span.shifted(by: span.start)), target: $0)
            }
        }
    }
}

/// The URI of an address as written; nil for a handle.
package func linkTarget(_ address: String) -> String? {
    let lower = address.lowercased()
    let uri = escapingForURI(address)
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return uri }
    if address.hasPrefix("@") { return nil }
    let host = address.prefix { $0 != "/" }
    return (host.contains("@") ? "mailto:" : "https://") + uri
}

/// Writes what no URI may have (RFC 3986) as bytes in hexadecimal.
private func escapingForURI(_ address: String) -> String {
    var escaped = ""
    for scalar in address.unicodeScalars {
        if scalar.isASCII && !"\\^`{|}<>\" ".unicodeScalars.contains(scalar) {
            escaped.unicodeScalars.append(scalar)
        } else {
            for byte in String(scalar).utf8 {
                escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
    return escaped
}
