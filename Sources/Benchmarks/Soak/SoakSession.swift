import JSONRPC
import Learning

/// A client that edits some documents at random and asks about them.
struct SoakSession {
    let client: LanguageClient
    private(set) var requestCount = 0
    private(set) var documentsOpened = 0
    private var documents: [SoakDocument] = []
    private let words: Int
    private var random: SeededGenerator

    init(client: LanguageClient, documents count: Int, words: Int, seed: UInt64) {
        self.client = client
        self.words = words
        random = SeededGenerator(seed: seed)
        for _ in 0..<count { open() }
    }

    mutating func edit() {
        let index = Int.random(in: documents.indices, using: &random)
        documents[index].edit(in: client, using: &random)
    }

    /// Sends the next kind of request about one of the documents, and waits for the answer.
    mutating func ask() throws {
        let document = documents.randomElement(using: &random)
        let (method, params) = SoakRequests.all[requestCount % SoakRequests.all.count]
        requestCount += 1
        guard let document else { return }
        let answer = try client.request(method, .object(document.params(adding: params, using: &random)))
        if let token = answer["result"]?["resultId"] { remember(token, of: document) }
    }

    /// Closes the oldest document and opens another one.
    mutating func exchangeDocument() {
        client.notify("textDocument/didClose", ["textDocument": documents.removeFirst().identifier])
        open()
    }

    /// Waits until the server has done everything.
    func settle() throws {
        for document in documents {
            try client.request("textDocument/documentSymbol", ["textDocument": document.identifier])
        }
    }

    private mutating func open() {
        let article = GeneratedArticles(count: 100, seed: random.next())
        // Names come again, as they do in an editor.
        let document = SoakDocument(
            uri: "file:///gainsay-soak/\(documentsOpened % 40).txt", text: article.text(words: words), words: words)
        document.open(in: client)
        documents.append(document)
        documentsOpened += 1
    }

    private mutating func remember(_ token: JSON, of document: SoakDocument) {
        guard let index = documents.firstIndex(where: { $0.uri == document.uri }) else { return }
        documents[index].resultID = token
    }
}
