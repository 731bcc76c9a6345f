import Syntax
import Text

/// Nouns that stand for what somebody says: "claims that", "reports of", "the allegation that".
enum ReportingNouns {
    static let lemmas: Set<String> = eventful.union([
        "statement", "warning", "complaint", "fear", "concern", "argument", "insistence", "admission", "testimony",
        "speculation", "belief", "assessment", "finding", "announcement", "denial", "assurance", "indication",
        "evidence",
    ])

    /// Those that put a proposition forward; the others name a feeling, a judgement or a refusal.
    static let eventful: Set<String> = [
        "claim", "report", "allegation", "assertion", "accusation", "suggestion", "rumour", "rumor", "contention",
    ]

    /// The tags of a paragraph, with "claims", "reports" and the like as nouns where their neighbours show it:
    /// "disputes claims by", "rejected US claims that", "news reports about".
    static func correctedTags(of paragraph: TaggedParagraph) -> [Tag] {
        var tags = paragraph.tags
        for i in tags.indices.dropFirst() where tags[i].isVerb && isNounForm(i, of: paragraph) {
            var before = i - 1
            while before > 0, i - before < 4, tags[before].isNoun || tags[before].isAdjective { before -= 1 }
            let isObject = tags[before].isVerb && !["be", "have", "do"].contains(paragraph.lemmas[before])
            let isPossessed = [.POS, .PRPPossessive, .DT].contains(tags[i - 1])
            let next = i + 1 < tags.count ? paragraph.tokens[i + 1].lower : ""
            guard isObject || isPossessed || ["of", "about", "by"].contains(next) else { continue }
            tags[i] = paragraph.tokens[i].lower.hasSuffix("s") ? .NNS : .NN
        }
        return tags
    }

    private static func isNounForm(_ i: Int, of paragraph: TaggedParagraph) -> Bool {
        let (lower, lemma) = (paragraph.tokens[i].lower, paragraph.lemmas[i])
        return lemmas.contains(lemma) && (lower == lemma || lower == lemma + "s")
    }
}
