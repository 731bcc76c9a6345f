import Syntax
import Text

/// Gives every attribution the fullest name of its source in the article: short names by their last word, pronouns by the
/// speaker before, "the ministry" by the last source with that noun.
struct SpeakerResolver {
    let document: Document
    let paragraphs: [TaggedParagraph]

    func resolve(_ set: inout AnnotationSet) {
        let names = fullestNames()
        var speakers: [String] = []
        for index in set.attributions.indices {
            guard let source = set.attributions[index].source.first else { continue }
            if set.attributions[index].isInherited, let original = original(of: index, in: set) {
                set.attributions[index].speaker = set.attributions[original].speaker
                continue
            }
            let speaker = speaker(of: source, names: names, before: speakers)
            set.attributions[index].speaker = speaker
            if let speaker { speakers.append(speaker) }
        }
    }

    /// The attribution that an inherited one was copied from.
    private func original(of index: Int, in set: AnnotationSet) -> Int? {
        let source = set.attributions[index].source
        return set.attributions.indices.first {
            !set.attributions[$0].isInherited && set.attributions[$0].source == source
        }
    }

    private func speaker(of source: Span, names: [String: String], before speakers: [String]) -> String? {
        let words = words(of: source)
        guard let last = words.last else { return nil }
        if words.count == 1, Self.personPronouns.contains(last.lower) {
            return speakers.last { isPerson($0) } ?? speakers.last
        }
        if words.count == 1, Self.otherPronouns.contains(last.lower) { return speakers.last { !isPerson($0) } }
        let name = headName(words)
        if let name, let fullest = names[name.lowercased()], name.utf8.count > 1 {
            return words.count == 1 || fullest.utf8.count > document.text(of: source).utf8.count
                ? fullest : nameOnly(source, words)
        }
        if words.count <= 2, ["the", "this", "that", "these", "those", "its", "his", "her"].contains(words[0].lower),
            let fuller = speakers.last(where: {
                $0.lowercased().split(separator: " ").contains(Substring(last.lower)) && $0.contains(" ")
            })
        {
            return fuller
        }
        return nameOnly(source, words)
    }

    private static let personPronouns: Set<String> = ["he", "she", "who", "i"]
    private static let otherPronouns: Set<String> = ["they", "it", "we"]

    /// The source without what follows a comma.
    private func nameOnly(_ source: Span, _ words: [Token]) -> String {
        let text = document.text(of: source)
        guard let comma = text.firstIndex(of: ",") else { return text }
        let (before, after) = (text[..<comma], text[text.index(after: comma)...].drop { $0 == " " })
        let isTitleFirst =
            after.unicodeScalars.first?.properties.isUppercase == true
            && before.split(separator: " ").last?.first?.isLowercase == true
        return String(isTitleFirst ? after : before)
    }

    /// The last word of the first run of capitalized words: "Carter" of "Defense Secretary Carter".
    private func headName(_ words: [Token]) -> String? {
        let capitalized = words.prefix { $0.kind == .word || $0.lower == "." }.filter {
            $0.isCapitalized && !Titles.isTitle($0.lower)
        }
        return capitalized.count == words.filter({ $0.kind == .word && !Titles.isTitle($0.lower) }).count
            ? capitalized.last?.text : nil
    }

    private func isPerson(_ speaker: String) -> Bool {
        let words = speaker.split(separator: " ").map { $0.lowercased() }
        return words.contains { Titles.isPerson($0) || Titles.isTitle($0) } || words.count >= 2 && words.first != "the"
    }

    private func words(of span: Span) -> [Token] {
        guard let index = document.paragraphIndex(at: span.start) else { return [] }
        let local = span.shifted(by: -document.paragraphSpans[index].start)
        return paragraphs[index].tokens.filter { local.contains($0.span) }
    }

    /// Names of the article by their last word, lower case: the longest run of capitalized words that ends in it.
    private func fullestNames() -> [String: String] {
        var names: [String: String] = [:]
        for paragraph in paragraphs where !Phrases(paragraph).isHeadline {
            var run: [Int] = []
            for i in paragraph.tokens.indices {
                if paragraph.tags[i].isProperNoun, paragraph.tokens[i].kind == .word {
                    run.append(i)
                } else {
                    note(run, of: paragraph, in: &names)
                    run = []
                }
            }
            note(run, of: paragraph, in: &names)
        }
        return names
    }

    private func note(_ run: [Int], of paragraph: TaggedParagraph, in names: inout [String: String]) {
        guard let first = run.first, let last = run.last, run.count > 1, run.count <= 6 else { return }
        let name = paragraph.paragraph.text(of: paragraph.paragraph.span(of: first..<(last + 1)))
        let key = paragraph.tokens[last].lower
        if name.utf8.count > names[key]?.utf8.count ?? 0 { names[key] = name }
    }
}
