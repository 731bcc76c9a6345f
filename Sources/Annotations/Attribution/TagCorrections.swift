import Syntax
import Text

/// Tags that the words of reporting let us set right where the tagger errs.
enum TagCorrections {
    /// The tags of a paragraph with some errors put right: names, "cast doubt", nouns of saying taken for verbs ("disputes claims by",
    /// "rejected US claims that"), and present tenses taken for infinitives ("officials say that").
    static func correctedTags(of paragraph: TaggedParagraph) -> [Tag] {
        var tags = paragraph.tags
        let closings = Set(paragraph.paragraph.quotations.compactMap(\.close))
        for sentence in paragraph.paragraph.sentences { nameCapitals(in: sentence, of: paragraph, closings, &tags) }
        for i in tags.indices.dropFirst()
        where paragraph.tokens[i].lower == "doubt" && paragraph.tokens[i - 1].lower == "cast" {
            tags[i - 1] = .VBD
        }
        for i in tags.indices.dropFirst() where tags[i].isVerb {
            if isReportingNoun(i, tags, paragraph) {
                tags[i] = paragraph.tokens[i].lower.hasSuffix("s") ? .NNS : .NN
            } else if tags[i] == .VB, isPresentTense(i, tags, paragraph) {
                tags[i] = .VBP
            }
        }
        return tags
    }

    /// A capital inside a sentence that is not set in capitals makes a name, behind a closing mark as well.
    private static func nameCapitals(
        in sentence: Range<Int>, of paragraph: TaggedParagraph, _ closings: Set<Int>, _ tags: inout [Tag]
    ) {
        let tokens = paragraph.tokens
        let words = tokens[sentence].count { $0.kind == .word }
        let capitals = tokens[sentence].count { $0.kind == .word && $0.isCapitalized }
        guard 2 * capitals < words else { return }
        for i in sentence.dropFirst()
        where tokens[i].kind == .word && tokens[i].isCapitalized
            && (tokens[i - 1].kind == .word || closings.contains(i - 1))
        {
            switch tags[i] {
            case .VB, .VBD, .VBP, .VBZ, .VBN, .VBG, .RB, .UH, .FW, .MD, .other: tags[i] = .NNP
            case .JJ where i + 1 >= tags.count || !tags[i + 1].isNoun && !tags[i + 1].isAdjective: tags[i] = .NNP
            default: break
            }
        }
    }

    private static func isReportingNoun(_ i: Int, _ tags: [Tag], _ paragraph: TaggedParagraph) -> Bool {
        let (lower, lemma) = (paragraph.tokens[i].lower, paragraph.lemmas[i])
        guard ReportingNouns.lemmas.contains(lemma), lower == lemma || lower == lemma + "s" else { return false }
        var before = i - 1
        while before > 0, i - before < 4, tags[before].isNoun || tags[before].isAdjective { before -= 1 }
        let isObject = tags[before].isVerb && !["be", "have", "do"].contains(paragraph.lemmas[before])
        let isPossessed = [.POS, .PRPPossessive, .DT].contains(tags[i - 1])
        let next = i + 1 < tags.count ? paragraph.tokens[i + 1].lower : ""
        return isObject || isPossessed || ["of", "about", "by"].contains(next)
    }

    /// Behind a plural noun, a pronoun or "and", with no "to", modal or "do" near before it.
    private static func isPresentTense(_ i: Int, _ tags: [Tag], _ paragraph: TaggedParagraph) -> Bool {
        guard ReportingVerb.of(lemma: paragraph.lemmas[i]) != nil else { return false }
        let before = tags[i - 1]
        guard before.isNoun || before == .PRP || before == .CC || before.isAdverb else { return false }
        return !(max(0, i - 4)..<i).contains {
            tags[$0] == .TO || tags[$0] == .MD || ["do", "let", "help", "make"].contains(paragraph.lemmas[$0])
        }
    }
}
