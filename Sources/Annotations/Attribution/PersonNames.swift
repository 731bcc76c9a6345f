import Syntax
import Text

/// The names of an article's people and bodies, by their last word.
struct PersonNames {
    private var fullestByLastWord: [String: String] = [:]

    init(_ paragraphs: [TaggedParagraph]) {
        for paragraph in paragraphs where !paragraph.isHeadline {
            for run in Self.nameRuns(in: paragraph, from: 0, to: paragraph.tokens.count)
            where run.count > 1 && run.count <= 6 {
                let name = paragraph.paragraph.text(of: paragraph.paragraph.span(of: run))
                let key = paragraph.tokens[run.upperBound - 1].lower
                if name.utf8.count > fullestByLastWord[key]?.utf8.count ?? 0 { fullestByLastWord[key] = name }
            }
        }
    }

    /// The fullest name that ends in a word.
    func fullest(_ lastWord: String) -> String? { fullestByLastWord[lastWord.lowercased()] }

    /// The last word of a source that is a name with nothing but titles before it: "Roe" of "Mayor Roe".
    func shortName(of tokens: [Token]) -> String? {
        let words = tokens.prefix { $0.lower != "," }.filter { $0.kind == .word && !Titles.isTitle($0.lower) }
        return !words.isEmpty && words.allSatisfy(\.isCapitalized) ? words.last?.text : nil
    }

    /// How many tokens of a sentence its subject may stand in.
    private static let longestOpening = 40

    /// The last person that is the subject of a sentence before a byte offset of the paragraph, and where the name starts.
    func subject(before offset: Int, in paragraph: TaggedParagraph) -> (name: String, start: Int)? {
        let limit = paragraph.paragraph.tokens(in: Span(0, offset)).upperBound
        let sentences = paragraph.paragraph.sentences
        let last = sentences.firstIndex { $0.upperBound >= limit } ?? sentences.count - 1
        for sentence in sentences.prefix(last + 1).suffix(3).reversed() {
            let opening = sentence.prefix(Self.longestOpening)
            let end = opening.first { paragraph.tags[$0].isFiniteVerb || $0 >= limit } ?? opening.endIndex
            let runs = Self.nameRuns(in: paragraph, from: sentence.lowerBound, to: min(end, limit))
            guard let run = runs.first(where: { Self.isPerson(name(of: $0, in: paragraph)) }) else { continue }
            return (name(of: run, in: paragraph), paragraph.tokens[run.lowerBound].span.start)
        }
        return nil
    }

    /// The plural noun phrase that opens the sentence before the one at a byte offset: "Officials were cautious. They said".
    static func group(before offset: Int, in paragraph: TaggedParagraph) -> String? {
        let token = paragraph.paragraph.tokens(in: Span(0, offset)).upperBound
        guard let index = paragraph.paragraph.sentences.lastIndex(where: { $0.lowerBound <= token }), index > 0 else {
            return nil
        }
        let sentence = paragraph.paragraph.sentences[index - 1]
        let phrase = sentence.prefix { i in
            let tag = paragraph.tags[i]
            return tag.isNoun || tag.isAdjective || tag == .DT || tag == .CD || tag == .POS
        }
        guard let last = phrase.last, [.NNS, .NNPS].contains(paragraph.tags[last]) else { return nil }
        return paragraph.paragraph.text(of: paragraph.paragraph.span(of: sentence.lowerBound..<(last + 1)))
    }

    /// The fullest name for a run of name tokens.
    private func name(of run: Range<Int>, in paragraph: TaggedParagraph) -> String {
        fullest(paragraph.tokens[run.upperBound - 1].lower)
            ?? paragraph.paragraph.text(of: paragraph.paragraph.span(of: run))
    }

    /// Whether a speaker is one person: a title or a noun for a person, or a name of several words with none for a body.
    static func isPerson(_ speaker: String) -> Bool {
        let words = speaker.split(separator: " ").map(String.init)
        if words.contains(where: { bodies.contains($0.lowercased()) }) { return false }
        if words.contains(where: { Titles.isPerson($0.lowercased()) }) { return true }
        return words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
            && !["The", "A"].contains(words[0])
    }

    static func isPlural(_ speaker: String) -> Bool {
        let head = speaker.split(separator: " ").prefix { !["of", "for", "in", "at", "from", "with"].contains($0) }
        return head.contains("and")
            || head.last.map { ($0.hasSuffix("s") && !$0.hasSuffix("ss")) || $0.lowercased() == "police" } ?? false
    }

    private static let bodies: Set<String> = [
        "ministry", "department", "office", "agency", "house", "party", "union", "post", "news", "times", "bank",
        "court",
        "university", "company", "inc", "inc.", "ltd", "corp", "corp.", "states", "kingdom", "army", "navy", "force",
        "police",
        "council", "committee", "group", "association", "institute", "board", "service", "radio", "wire", "press",
        "network",
        "observatory", "organisation", "organization", "commission", "parliament", "congress", "senate", "pentagon",
        "nations",
    ]

    /// "State" in "Secretary of State Ann Roe".
    private static func isOffice(_ i: Int, of paragraph: TaggedParagraph) -> Bool {
        i >= 2 && paragraph.tokens[i - 1].lower == "of" && Titles.isTitle(paragraph.tokens[i - 2].lower)
    }

    private static func nameRuns(in paragraph: TaggedParagraph, from first: Int, to end: Int) -> [Range<Int>] {
        let tokens = paragraph.tokens
        var runs: [Range<Int>] = []
        var start: Int?
        for i in first...max(first, end) {
            let isName = i < end && paragraph.tags[i].isProperNoun && tokens[i].kind == .word
            if isName, start == nil { start = i }
            if !isName, let begin = start {
                runs.append((isOffice(begin, of: paragraph) && begin + 1 < i ? begin + 1 : begin)..<i)
                start = nil
            }
        }
        return runs
    }
}
