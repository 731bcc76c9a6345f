package import JSONRPC

/// What the server has and goes by, for a user who wonders.
package enum StatusRequest: RequestMessage {
    package typealias Params = NoParams

    package static let method = "annotation/status"

    package struct Result: ResultEncodable {
        package var documents: [Document]
        package var folders: [Folder]
        /// How many entries of `.gainsay/ignore.json` hold.
        package var ignored: Int
        package var positionEncoding: PositionEncoding
        package var configuration: Configuration

        package init(
            documents: [Document], folders: [Folder], ignored: Int, positionEncoding: PositionEncoding,
            configuration: Configuration
        ) {
            self.documents = documents
            self.folders = folders
            self.ignored = ignored
            self.positionEncoding = positionEncoding
            self.configuration = configuration
        }

        package var json: JSON {
            [
                "version": .string(programVersion), "positionEncoding": .string(positionEncoding.rawValue),
                "documents": documents.json, "folders": folders.json, "ignored": .integer(Int64(ignored)),
                "settings": configuration.json,
            ]
        }
    }

    /// An open document.
    package struct Document: ResultEncodable {
        package var uri: String
        package var version: Int
        package var language: String
        /// Why nothing is annotated in it; nil where it is annotated.
        package var leftAlone: String?
        package var story: String
        /// How many documents and files it is compared with, itself among them.
        package var articles: Int
        /// How many annotations and findings of each kind it has.
        package var counts: [(kind: String, count: Int)]

        package init(
            uri: String, version: Int, language: String, leftAlone: String?, story: String, articles: Int,
            counts: [(kind: String, count: Int)]
        ) {
            self.uri = uri
            self.version = version
            self.language = language
            self.leftAlone = leftAlone
            self.story = story
            self.articles = articles
            self.counts = counts
        }

        package var json: JSON {
            [
                "uri": .string(uri), "version": .integer(Int64(version)), "language": .string(language),
                "leftAlone": leftAlone.map { .string($0) } ?? .null, "story": .string(story),
                "articles": .integer(Int64(articles)),
                "counts": .object(JSONObject(counts.map { ($0.kind, .integer(Int64($0.count))) })),
            ]
        }
    }

    /// A folder of the workspace.
    package struct Folder: ResultEncodable {
        package var uri: String
        /// How many of its files are known.
        package var files: Int
        /// How far it is read, in percent; nil when all of it is.
        package var percentage: Int?

        package init(uri: String, files: Int, percentage: Int?) {
            self.uri = uri
            self.files = files
            self.percentage = percentage
        }

        package var json: JSON {
            [
                "uri": .string(uri), "files": .integer(Int64(files)),
                "percentage": percentage.map { .integer(Int64($0)) } ?? .null,
            ]
        }
    }
}
