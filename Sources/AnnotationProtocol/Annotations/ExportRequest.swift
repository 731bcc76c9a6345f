package import JSONRPC

/// Open documents, annotated, in a form for other programs or for people.
package enum ExportRequest: RequestMessage {
    package static let method = "annotation/export"

    /// What is written of a document.
    package enum Scope: String, CaseIterable, Sendable {
        /// The document alone, with what it has to do with others.
        case document
        /// All documents that it is compared with as well.
        case story
    }

    package struct Params: ParamsDecodable {
        package var format: ExportFormat
        /// nil for all stories.
        package var uri: String?
        package var scope: Scope
        package var layers: AnnotationLayers

        package init(json: JSON) throws(InvalidParams) {
            format = try json.required("format")
            let document: JSON? = try json.optional("textDocument")
            uri = try document?.required("uri")
            scope = try json.optional("scope") ?? .story
            layers = try json.optional("layers") ?? .default
        }
    }

    package struct Result: ResultEncodable {
        package var files: [File]

        package init(files: [File]) { self.files = files }

        package var json: JSON { ["files": files.json] }
    }

    package struct File: ResultEncodable {
        /// One that the file may have on a disk.
        package var name: String
        package var mediaType: String
        package var text: String

        package init(name: String, mediaType: String, text: String) {
            self.name = name
            self.mediaType = mediaType
            self.text = text
        }

        package var json: JSON {
            ["name": .string(name), "mediaType": .string(mediaType), "text": .string(text)]
        }
    }
}

extension ExportFormat: ParamsDecodable {}
extension ExportRequest.Scope: ParamsDecodable {}
