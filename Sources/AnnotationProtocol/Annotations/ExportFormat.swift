/// The forms in which annotated articles are written for other programs and for people.
package enum ExportFormat: String, CaseIterable, Sendable {
    /// One JSON object a line.
    case jsonl
    /// For a terminal.
    case text
    /// A report for a browser, in one file.
    case html
    /// What a reader should see, in the Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// W3C Web Annotation, in JSON-LD.
    case webannotation
    /// Standoff annotations of brat, two files an article.
    case brat

    package var mediaType: String {
        switch self {
        case .jsonl: "application/jsonl"
        case .text, .brat: "text/plain"
        case .html: "text/html"
        case .sarif: "application/sarif+json"
        case .webannotation: "application/ld+json"
        }
    }

    /// Of a file that holds it, without the dot. An article in brat's form is a text beside it.
    package var fileExtension: String {
        switch self {
        case .jsonl: "jsonl"
        case .text: "txt"
        case .html: "html"
        case .sarif: "sarif"
        case .webannotation: "jsonld"
        case .brat: "ann"
        }
    }
}
