import Server
import Testing

@Test(arguments: [
    ("file:///news/halden/wire.txt", "file:///news/halden/", "halden", "wire.txt", "wire"),
    ("file:///c%3A/My%20news/a%C3%A9.txt", "file:///c%3A/My%20news/", "My news", "aé.txt", "aé"),
    ("file:///news/.hidden", "file:///news/", "news", ".hidden", ".hidden"),
    ("https://x.org/a/b.html?c=/d#e", "https://x.org/a/", "a", "b.html", "b"),
    ("untitled:Untitled-1", "untitled:", "untitled:", "Untitled-1", "Untitled-1"),
    ("file:///news/100%", "file:///news/", "news", "100%", "100%"),
    ("", "", "", "", ""),
])
func partsOfURIs(uri: String, folder: String, folderName: String, file: String, stem: String) {
    let name = DocumentName(uri: uri)
    #expect(name.folder == folder)
    #expect(name.folderName == folderName)
    #expect(name.file == file)
    #expect(name.stem == stem)
}
