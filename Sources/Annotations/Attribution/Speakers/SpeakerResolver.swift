import Syntax
import Text

/// Gives every attribution the fullest name of its source in the article, and how sure that is. Short names, titles and
/// short forms are found in an index of the article's names; pronouns look back over who has spoken and been spoken of.
struct SpeakerResolver {
    private let places: TextPlaces
    private var referents = Referents()
    private var mentions: MentionList
    private var discourse = Discourse()
    private var lastSource: (span: Span, referent: Int)?

    /// - Parameter mentions: those of each paragraph.
    init(_ places: TextPlaces, mentions: [[Mention]]) {
        self.places = places
        self.mentions = MentionList(mentions, in: places, naming: &referents)
    }

    mutating func resolve(_ set: inout AnnotationSet) {
        var speakers = [Speaker?](repeating: nil, count: set.attributions.count)
        let contents = PartIndex(set.attributions.map(\.content))
        let outer = set.attributions.map { $0.source.first.flatMap { contents.innermost(around: $0) } }
        let first = set.attributions.indices.filter { !set.attributions[$0].source.isEmpty && outer[$0] == nil }
        var original: [Span: Speaker] = [:]
        let order = first.map { (anchor(set.attributions[$0]), set.attributions[$0].isInherited ? 1 : 0, $0) }
        for (_, _, index) in order.sorted(by: <) {
            let attribution = set.attributions[index]
            let source = attribution.source[0]
            readMentions(before: anchor(attribution))
            guard let first = original[source] ?? speaker(of: source, in: contents) else { continue }
            original[source] = first
            let speaker = attribution.isInherited ? first.inherited : first
            speakers[index] = speaker
            lastSource = (source, speaker.referent)
            remember(speaker, of: attribution)
        }
        readMentions(before: Int.max)
        resolveNested(&speakers, of: set, outer: outer, contents)
        for (index, speaker) in speakers.enumerated() {
            set.attributions[index].speaker = speaker.map(name)
            set.attributions[index].speakerConfidence = speaker?.confidence ?? 0
        }
    }

    /// Where an attribution takes its place in the order of speaking: its source, or what an inherited one says behind it.
    private func anchor(_ attribution: Attribution) -> Int {
        let source = attribution.source.first?.start ?? 0
        return attribution.isInherited ? max(source, attribution.content.first?.start ?? 0) : source
    }

    /// Attributions within somebody's words: "I" and "we" are the one who is quoted, "he" in reported speech is the one
    /// who reports.
    private mutating func resolveNested(
        _ speakers: inout [Speaker?], of set: AnnotationSet, outer: [Int?], _ contents: PartIndex
    ) {
        for index in set.attributions.indices {
            guard let holder = outer[index], let source = set.attributions[index].source.first else { continue }
            speakers[index] = nestedSpeaker(of: source, inWordsOf: speakers[holder], contents)
        }
    }

    // MARK: The order of the text

    private mutating func readMentions(before offset: Int) {
        while let mention = mentions.next(before: offset) {
            let known = mention.referent ?? lastSource.flatMap { $0.span.contains(mention.span) ? $0.referent : nil }
            guard let referent = known ?? referent(ofSubject: mention) else { continue }
            let isFirst = referents[referent].first == mention.span.start
            referents[referent].latest = mention.span.start
            discourse.append(
                Discourse.Appearance(
                    referent: referent, part: mention.mention.isSubject ? .subject : .mentioned,
                    offset: mention.span.start,
                    sentence: places.sentence(ofParagraph: mention.paragraph, local: mention.mention.sentence),
                    isFirst: isFirst))
        }
    }

    /// "The driver" at the start of a sentence.
    private mutating func referent(ofSubject placed: MentionList.Entry) -> Int? {
        guard let role = placed.mention.title else { return nil }
        return referent(
            ofRole: role, in: places.words(placed.paragraph), span: placed.span, at: placed.span.start)?.referent
    }

    private mutating func remember(_ speaker: Speaker, of attribution: Attribution) {
        let end = attribution.content.last.map { max($0.start, $0.end - 1) } ?? 0
        let place = places.place(of: max(end, anchor(attribution))) ?? places.place(of: anchor(attribution))
        referents[speaker.referent].latest = anchor(attribution)
        discourse.append(
            Discourse.Appearance(
                referent: speaker.referent, part: .speaker, offset: anchor(attribution), sentence: place?.sentence ?? 0,
                isFirst: false))
    }

    private func name(of speaker: Speaker) -> String {
        places.document.text(of: speaker.words ?? referents[speaker.referent].fullest)
    }
}

// MARK: - One source

extension SpeakerResolver {
    /// Who a source is.
    private struct Speaker {
        let referent: Int
        /// The source's own words, where they name it; the referent's fullest name otherwise.
        var words: Span?
        var confidence: Double

        /// The same speaker, going on without words of attribution.
        var inherited: Speaker { Speaker(referent: referent, words: words, confidence: confidence * 0.8) }
    }

    private mutating func speaker(of source: Span, in contents: PartIndex) -> Speaker? {
        guard let place = places.tokens(of: source) else { return nil }
        let words = places.words(place.paragraph)
        guard let phrase = SourcePhrase(place.tokens, in: words) else { return nil }
        guard let pronoun = phrase.pronoun else { return speaker(of: phrase, source, in: place.paragraph) }
        switch pronoun {
        case .speaker: return nil
        case .who: return antecedent(ofRelative: place.tokens.lowerBound, at: source.start, in: place.paragraph)
        default:
            let sentence = places.place(of: source.start)?.sentence ?? 0
            let found = discourse.antecedent(
                of: pronoun, at: source.start, sentence: sentence, among: referents,
                isInSpeech: { contents.innermost(around: Span($0, $0 + 1)) != nil })
            guard let found else { return nil }
            if found.confidence > 0.7, let gender = pronoun.gender { referents[found.referent].gender = gender }
            return Speaker(referent: found.referent, confidence: found.confidence)
        }
    }

    /// What "who" stands for: the name or noun phrase just before it.
    private mutating func antecedent(ofRelative token: Int, at offset: Int, in paragraph: Int) -> Speaker? {
        if let name = mentions.last(endingBefore: offset)?.referent { return Speaker(referent: name, confidence: 0.9) }
        let words = places.words(paragraph)
        guard let phrase = words.nounPhrase(endingBefore: token) else { return nil }
        let role = Mention.Role(head: phrase.upperBound - 1, words: phrase)
        return referent(ofRole: role, in: words, span: places.span(of: phrase, in: paragraph), at: offset)
    }

    private mutating func nestedSpeaker(of source: Span, inWordsOf outer: Speaker?, _ contents: PartIndex) -> Speaker? {
        guard let place = places.tokens(of: source), let outer,
            let pronoun = SourcePhrase(place.tokens, in: places.words(place.paragraph))?.pronoun
        else { return speaker(of: source, in: contents) }
        let isQuoted = places.isQuoted(place.tokens.lowerBound, in: place.paragraph)
        if pronoun == .speaker || !isQuoted && pronoun != .who && referents[outer.referent].admits(pronoun) {
            return Speaker(referent: outer.referent, words: outer.words, confidence: outer.confidence * 0.95)
        }
        if pronoun == .who { return speaker(of: source, in: contents) }
        let sentence = places.place(of: source.start)?.sentence ?? 0
        return discourse.antecedent(
            of: pronoun, at: source.start, sentence: sentence, among: referents,
            except: outer.referent, isInSpeech: { _ in false }
        ).map { Speaker(referent: $0.referent, confidence: $0.confidence * 0.8) }
    }

    /// A source that is no pronoun.
    private mutating func speaker(of phrase: SourcePhrase, _ source: Span, in paragraph: Int) -> Speaker? {
        let words = places.words(paragraph)
        let span = places.span(of: phrase.phrase, in: paragraph)
        if phrase.isJoined {
            return Speaker(
                referent: referents.add(span, kind: .people, gender: nil, role: nil), words: span, confidence: 1)
        }
        if let mention = mentions.name(holding: places.span(of: phrase.head..<(phrase.head + 1), in: paragraph)) {
            return speaker(named: mention)
        }
        if let start = phrase.apposition,
            let mention = mentions.name(startingAt: places.span(of: start..<(start + 1), in: paragraph).start)
        {
            return speaker(named: mention)
        }
        if words.isCapitalized(phrase.head), let known = referents.referent(named: words.lower(phrase.head)) {
            return Speaker(referent: known, confidence: 0.9)
        }
        guard words.tag(phrase.head).isNoun || Titles.isPerson(words.lemma(phrase.head)) else {
            return Speaker(
                referent: referents.add(span, kind: .unknown, gender: nil, role: nil), words: span, confidence: 1)
        }
        let role = Mention.Role(head: phrase.head, words: phrase.opening)
        return referent(ofRole: role, in: words, span: span, at: source.start)
    }

    private func speaker(named mention: MentionList.Entry) -> Speaker? {
        guard let referent = mention.referent else { return nil }
        let isShort = referents[referent].fullness > mention.fullness
        let confidence = !isShort ? 1 : referents.namesakes(of: referent) > 1 ? 0.7 : 0.95
        return Speaker(referent: referent, confidence: confidence)
    }

    /// The body that "the company" or "the group" goes back to, whatever its name says that it is.
    private func lastBody(ofRole role: RoleWords, at offset: Int) -> (index: Int, confidence: Double)? {
        guard role.modifiers.isEmpty, BodyNouns.isGeneral(role.head), let place = places.place(of: offset) else {
            return nil
        }
        return discourse.antecedent(
            of: .it, at: offset, sentence: place.sentence, among: referents,
            where: { $0.kind == .body && !$0.name.isEmpty && !PlaceNames.contains($0.name[0]) },
            isInSpeech: { _ in false }
        ).map { ($0.referent, min($0.confidence, 0.6)) }
    }

    /// Who "the ministry" or "a driver" is: a definite phrase and a bare plural may go back to somebody known.
    private mutating func referent(ofRole role: Mention.Role, in words: NameWords, span: Span, at offset: Int)
        -> Speaker?
    {
        let told = words.roleWords(role)
        let known =
            words.isDefinite(role.words)
            ? referents.referent(ofRole: told, at: offset, mayFollow: !words.isBare(role.words))
                ?? lastBody(ofRole: told, at: span.start) : nil
        if let known { return Speaker(referent: known.index, confidence: known.confidence) }
        let kind = words.kind(ofNoun: role.head)
        let gender = kind == .person ? Gender(title: words.lower(role.head)) : nil
        return Speaker(
            referent: referents.add(span, kind: kind, gender: gender, role: told), words: span, confidence: 1)
    }
}
