import AnnotationProtocol
import Server
import Testing

/// Marked texts, and the words that are coloured where colours may not overlap, line by line.
private let flat: [(marked: String, tokens: [String])] = [
    ("[C the dam [Q “held” ]well] today", ["claim:the dam ", "quote:“held” ", "claim:well"]),
    ("[Q “[C it held]”]", ["quote:“it held”"]),
    ("[Q “he [D denied it] twice”]", ["quote:“he ", "denial:denied it", "quote: twice”"]),
    ("[C one [D two [Q three]]] four", ["claim:one ", "denial:two ", "quote:three"]),
    ("[C one\r\ntwo\n\nthree]", ["claim:one", "claim:two", "claim:three"]),
    ("[C 😀 one] [D two]", ["claim:😀 one", "denial:two"]),
    ("[C one][C two]", ["claim:onetwo"]),
    ("no marks", []),
]

@Test(arguments: flat)
func tokensDoNotOverlapForClientsThatCannotDrawThat(marked: String, tokens: [String]) {
    #expect(words(MarkedDocument(marked), mayOverlap: false) == tokens)
}

@Test func tokensOverlapForClientsThatDrawThat() {
    let tokens = words(MarkedDocument("[C one [D two] three]"), mayOverlap: true)
    #expect(tokens == ["claim:one two three", "denial:two"])
}

@Test func figuresInConflictWinOverAllOthers() {
    let story = openStory(
        [MarkedDocument("[D not [N 900 miles]]"), MarkedDocument("[N 900 miles]")], conflicts: [conflictOfFirstTwo])
    let tokens = semanticTokens(of: DocumentView(story: story, index: 0), mayOverlap: false)
    #expect(tokens.map(\.type) == [.denial, .numberConflict])
}

/// Type and words of each token; offsets count UTF-16.
private func words(_ document: MarkedDocument, mayOverlap: Bool) -> [String] {
    let view = DocumentView(story: openStory([document]), index: 0)
    let lines = document.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map {
        Array($0.utf16)
    }
    return semanticTokens(of: view, mayOverlap: mayOverlap).map { token in
        let start = token.start.character
        let units = lines[token.start.line][start..<(start + token.length)]
        return "\(token.type):" + String(decoding: units, as: UTF16.self)
    }
}
