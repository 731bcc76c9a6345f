import Syntax
import Text

/// Gives every attribution the fullest name of its source in the article: short names by their last word, pronouns by the
/// person, people or body that was spoken of before, "the ministry" by the last source with that noun.
struct SpeakerResolver {
    let document: Document
    let paragraphs: [TaggedParagraph]

    func resolve(_ set: inout AnnotationSet) {
        let names = PersonNames(paragraphs)
        var speakers: [Speaker] = []
        var originals: [Span: String] = [:]
        let contents = PartIndex(set.attributions.map(\.content))
        for index in set.attributions.indices {
            guard let source = set.attributions[index].source.first else { continue }
            if set.attributions[index].isInherited, let original = originals[source] {
                set.attributions[index].speaker = original
                continue
            }
            guard let name = name(of: source, names: names, before: speakers.suffix(Self.mostSpeakers)) else {
                continue
            }
            set.attributions[index].speaker = name
            originals[source] = name
            // Who is reported to have spoken by another is less in the reader's mind than who reports it.
            if contents.innermost(around: source) == nil { speakers.append(Speaker(name: name, start: source.start)) }
        }
    }

    /// How many speakers back a pronoun or short name may look.
    private static let mostSpeakers = 50

    private struct Speaker {
        let name: String
        let start: Int
    }

    private func name(of source: Span, names: PersonNames, before speakers: ArraySlice<Speaker>) -> String? {
        guard let paragraph = document.paragraphIndex(at: source.start) else { return nil }
        let tokens = tokens(of: source, in: paragraph)
        guard let last = tokens.last else { return nil }
        if tokens.count == 1, let pronoun = Pronoun(last.lower) {
            return antecedent(
                of: pronoun, at: source, in: paragraph, names: names, before: speakers.suffix(Self.mostSpeakers))
        }
        let text = withoutApposition(document.text(of: source))
        if let short = names.shortName(of: tokens), let fullest = names.fullest(short),
            fullest.utf8.count > text.utf8.count
        {
            return fullest
        }
        return tokens.count <= 2 && Self.determiners.contains(tokens[0].lower)
            ? speakers.last { $0.name.hasWord(last.lower) && $0.name.contains(" ") }?.name ?? text : text
    }

    private static let determiners: Set<String> = [
        "the", "this", "that", "these", "those", "its", "his", "her", "their",
    ]

    /// The words before a comma, or the name after a title and a comma: "defence secretary, Ann Roe".
    private func withoutApposition(_ text: String) -> String {
        guard let comma = text.firstIndex(of: ",") else { return text }
        let before = text[..<comma]
        let after = text[text.index(after: comma)...].drop { $0 == " " }
        let isTitleFirst =
            before.split(separator: " ").last?.first?.isLowercase == true && after.first?.isUppercase == true
        return String(isTitleFirst ? after : before)
    }

    private func tokens(of span: Span, in paragraph: Int) -> [Token] {
        let local = span.shifted(by: -document.paragraphSpans[paragraph].start)
        return Array(paragraphs[paragraph].tokens[paragraphs[paragraph].paragraph.tokens(in: local)])
    }

    // MARK: Pronouns

    private enum Pronoun {
        case person, people, body

        init?(_ lower: String) {
            switch lower {
            case "he", "she", "who", "i": self = .person
            case "they", "we": self = .people
            case "it": self = .body
            default: return nil
            }
        }
    }

    /// The person that a sentence of the paragraph before the pronoun is about, else the last fitting speaker.
    private func antecedent(
        of pronoun: Pronoun, at source: Span, in paragraph: Int, names: PersonNames,
        before speakers: ArraySlice<Speaker>
    ) -> String? {
        switch pronoun {
        case .person:
            let speaker = speakers.last { PersonNames.isPerson($0.name) }
            guard
                let subject = names.subject(
                    before: source.start - document.paragraphSpans[paragraph].start, in: paragraphs[paragraph]),
                speaker.map({ $0.start < document.paragraphSpans[paragraph].start + subject.start }) ?? true
            else { return speaker?.name }
            return subject.name
        case .people:
            let offset = source.start - document.paragraphSpans[paragraph].start
            return PersonNames.group(before: offset, in: paragraphs[paragraph])
                ?? speakers.last { PersonNames.isPlural($0.name) }?.name
        case .body: return speakers.last { !PersonNames.isPerson($0.name) && !PersonNames.isPlural($0.name) }?.name
        }
    }
}

extension String {
    /// Whether a word of it, in lower case, is `word`.
    fileprivate func hasWord(_ word: String) -> Bool { lowercased().split(separator: " ").contains(Substring(word)) }
}
