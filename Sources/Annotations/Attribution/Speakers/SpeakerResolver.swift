import Text

/// Gives every attribution the fullest name of its source in the article, and how sure that is. Short names, titles and
/// short forms are found in an index of the article's names; pronouns look back over who has spoken and been spoken of.
///
/// Places are those of `TokenPlace`.
struct SpeakerResolver {
    private let attributions: [PlacedAttribution]
    private let sentences: SentenceCounts
    private let contents: PartIndex
    private var referents = Referents()
    private var mentions: MentionList
    private var discourse = Discourse()
    private var lastSource: (span: Span, referent: Int)?

    private init(_ clues: SpeakerClues) {
        attributions = clues.paragraphs.enumerated().flatMap { index, paragraph in
            paragraph.attributions.map { PlacedAttribution($0, start: TokenPlace.start(ofParagraph: index)) }
        }
        sentences = SentenceCounts(clues)
        contents = PartIndex(attributions.map(\.contents))
        mentions = MentionList(clues.paragraphs, naming: &referents)
    }

    /// One for each attribution; nil where it is not known who speaks.
    static func speakers(from clues: SpeakerClues) -> [ResolvedSpeaker?] {
        var resolver = SpeakerResolver(clues)
        return resolver.resolve().map { speaker in
            speaker.map { ResolvedSpeaker(name: resolver.name(of: $0), confidence: $0.confidence) }
        }
    }

    private mutating func resolve() -> [Speaker?] {
        var speakers = [Speaker?](repeating: nil, count: attributions.count)
        let outer = attributions.map { $0.source.flatMap { contents.innermost(around: $0.span) } }
        let first = attributions.indices.filter { attributions[$0].source != nil && outer[$0] == nil }
        var original: [Span: Speaker] = [:]
        let order = first.map { (attributions[$0].anchor, attributions[$0].isInherited ? 1 : 0, $0) }
        for (anchor, _, index) in order.sorted(by: <) {
            guard let source = attributions[index].source else { continue }
            readMentions(before: anchor)
            guard let first = original[source.span] ?? speaker(of: source) else { continue }
            original[source.span] = first
            let speaker = attributions[index].isInherited ? first.inherited : first
            speakers[index] = speaker
            lastSource = (source.span, speaker.referent)
            remember(speaker, of: attributions[index])
        }
        readMentions(before: Int.max)
        resolveNested(&speakers, outer: outer)
        return speakers
    }

    /// Attributions within somebody's words: "I" and "we" are the one who is quoted, "he" in reported speech is the one
    /// who reports.
    private mutating func resolveNested(_ speakers: inout [Speaker?], outer: [Int?]) {
        for index in attributions.indices {
            guard let holder = outer[index], let source = attributions[index].source else { continue }
            speakers[index] = nestedSpeaker(of: source, inWordsOf: speakers[holder])
        }
    }

    // MARK: The order of the text

    private mutating func readMentions(before place: Int) {
        while let mention = mentions.next(before: place) {
            let known = mention.referent ?? lastSource.flatMap { $0.span.contains(mention.span) ? $0.referent : nil }
            guard let referent = known ?? referent(ofSubject: mention) else { continue }
            let isFirst = referents[referent].first == mention.span.start
            referents[referent].latest = mention.span.start
            discourse.append(
                Discourse.Appearance(
                    referent: referent, part: mention.phrase.isSubject ? .subject : .mentioned,
                    place: mention.span.start,
                    sentence: sentences.sentence(mention.phrase.sentence, ofParagraph: mention.paragraph),
                    isFirst: isFirst))
        }
    }

    /// "The driver" at the start of a sentence.
    private mutating func referent(ofSubject mention: MentionList.Entry) -> Int? {
        mention.phrase.role.map { referent(of: $0, inParagraph: mention.paragraph, at: mention.span.start).referent }
    }

    private mutating func remember(_ speaker: Speaker, of attribution: PlacedAttribution) {
        let anchor = attribution.anchor
        let end = attribution.contents.last.map { max($0.start, $0.end - 1) } ?? anchor
        referents[speaker.referent].latest = anchor
        discourse.append(
            Discourse.Appearance(
                referent: speaker.referent, part: .speaker, place: anchor,
                sentence: sentences.sentence(at: max(end, anchor)),
                isFirst: false))
    }

    private func name(of speaker: Speaker) -> String { speaker.words ?? referents[speaker.referent].fullest }
}

/// What is found out of one attribution.
struct ResolvedSpeaker {
    let name: String
    /// As `Attribution.speakerConfidence`.
    let confidence: Double
}

// MARK: - One source

extension SpeakerResolver {
    /// Who a source is.
    private struct Speaker {
        let referent: Int
        /// The source's own words, where they name it; the referent's fullest name otherwise.
        var words: String?
        var confidence: Double

        /// The same speaker, going on without words of attribution.
        var inherited: Speaker { Speaker(referent: referent, words: words, confidence: confidence * 0.8) }
    }

    private mutating func speaker(of source: PlacedSource) -> Speaker? {
        let start = source.paragraphStart + source.clue.start
        switch source.clue.kind {
        case .nothing, .pronoun(.speaker, _), .relative(nil): return nil
        case .pronoun(let pronoun, _): return antecedent(of: pronoun, at: source.span.start)
        case .relativeToName(let index):
            let name = mentions.phrase(index, ofParagraph: source.paragraph)
            return name.referent.map { Speaker(referent: $0, confidence: 0.9) }
        case .relative(let phrase?): return referent(of: phrase, inParagraph: source.paragraph, at: source.span.start)
        case .joined(let text):
            return Speaker(referent: referents.add(text, at: start, kind: .people), words: text, confidence: 1)
        case .name(let index): return speaker(named: mentions.phrase(index, ofParagraph: source.paragraph))
        case .noun(let phrase, let name):
            return known(name) ?? referent(of: phrase, inParagraph: source.paragraph, at: source.span.start)
        case .other(let text, let name):
            return known(name)
                ?? Speaker(referent: referents.add(text, at: start, kind: .unknown), words: text, confidence: 1)
        }
    }

    private mutating func antecedent(of pronoun: Pronoun, at place: Int) -> Speaker? {
        let found = discourse.antecedent(
            of: pronoun, at: place, sentence: sentences.sentence(at: place), among: referents,
            isInSpeech: { contents.innermost(around: Span($0, $0 + 1)) != nil })
        guard let found else { return nil }
        if found.confidence > 0.7, let gender = pronoun.gender { referents[found.referent].gender = gender }
        return Speaker(referent: found.referent, confidence: found.confidence)
    }

    private mutating func nestedSpeaker(of source: PlacedSource, inWordsOf outer: Speaker?) -> Speaker? {
        guard let outer, let pronoun = source.clue.pronoun else { return speaker(of: source) }
        if pronoun == .speaker
            || !source.clue.isQuoted && pronoun != .who && referents[outer.referent].admits(pronoun)
        {
            return Speaker(referent: outer.referent, words: outer.words, confidence: outer.confidence * 0.95)
        }
        if pronoun == .who { return speaker(of: source) }
        return discourse.antecedent(
            of: pronoun, at: source.span.start, sentence: sentences.sentence(at: source.span.start), among: referents,
            except: outer.referent, isInSpeech: { _ in false }
        ).map { Speaker(referent: $0.referent, confidence: $0.confidence * 0.8) }
    }

    /// A name in lower case that somebody has.
    private func known(_ name: String?) -> Speaker? {
        name.flatMap { referents.referent(named: $0) }.map { Speaker(referent: $0, confidence: 0.9) }
    }

    private func speaker(named mention: MentionList.Entry) -> Speaker? {
        guard let referent = mention.referent, let name = mention.phrase.name else { return nil }
        let isShort = referents[referent].fullness > name.fullness
        let confidence = !isShort ? 1 : referents.namesakes(of: referent) > 1 ? 0.7 : 0.95
        return Speaker(referent: referent, confidence: confidence)
    }

    /// The body that "the company" or "the group" goes back to, whatever its name says that it is.
    private func lastBody(ofRole role: RoleWords, at place: Int) -> (index: Int, confidence: Double)? {
        guard role.modifiers.isEmpty, BodyNouns.isGeneral(role.head) else { return nil }
        return discourse.antecedent(
            of: .it, at: place, sentence: sentences.sentence(at: place), among: referents,
            where: { $0.kind == .body && !$0.name.isEmpty && !PlaceNames.contains($0.name[0]) },
            isInSpeech: { _ in false }
        ).map { ($0.referent, min($0.confidence, 0.6)) }
    }

    /// Who "the ministry" or "a driver" is: a definite phrase and a bare plural may go back to somebody known.
    private mutating func referent(of phrase: RolePhrase, inParagraph paragraph: Int, at place: Int) -> Speaker {
        let start = TokenPlace.start(ofParagraph: paragraph) + phrase.start
        let known =
            phrase.isDefinite
            ? referents.referent(ofRole: phrase.role, at: place, mayFollow: !phrase.isBare)
                ?? lastBody(ofRole: phrase.role, at: start) : nil
        if let known { return Speaker(referent: known.index, confidence: known.confidence) }
        return Speaker(referent: referents.add(phrase, at: start), words: phrase.text, confidence: 1)
    }
}
