import Annotations

/// Reads who somebody is from the name that an article has for them.
struct SourceReader {
    private let words: [(text: Substring, lower: String)]

    init(_ name: String) {
        words = name.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(Substring.init).map {
            word in
            let isBare = word.utf8.first.map { isLowercaseLetter($0 | 0x20) } ?? false
            let bare = isBare ? word : word.drop { !$0.isLetter && !$0.isNumber }
            let text = bare.ends(in: "'s") || bare.ends(in: "’s") ? bare.dropLast(2) : bare
            let lower = text.lowercased()
            let isPlain = lower.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") }
            return (text, singular(isPlain ? lower : lower.filter { $0 != "," && $0 != "\"" && $0 != "”" }))
        }.filter { !$0.lower.isEmpty }
    }

    /// nil where the name leaves open who it is: a document, "the company", a lone name.
    var source: Source? {
        guard let last = words.last, let kind, !isDocument else { return nil }
        let telling = words.map(\.lower).filter { !stopWords.contains($0) && $0.utf8.count > 1 }
        var names = Set(
            telling.filter { country(of: $0) == nil }.map { Word(isRank($0) ? "police" : nounClass(of: $0)) })
        let lastName = kind == .person ? skeleton(of: last.lower) : nil
        if let lastName { names.insert(lastName) }
        if kind == .body { names.insert(Word(initials)) }
        let isOffice = telling.contains { SourceNouns.offices.contains($0) || isRank($0) }
        return Source(
            kind: kind, words: Array(names), countries: telling.compactMap { country(of: $0).map { Word($0) } },
            lastName: lastName, isOfficial: kind == .person ? isOffice : telling.contains("official"))
    }

    private var kind: Source.Kind? {
        if isPerson { return .person }
        if isMedium { return .medium }
        let head = head
        if let head, let kind = SourceNouns.kinds[head.lower] { return kind }
        guard let head, head.text.startsWithCapital, words.count > 1 || head.text.allSatisfy(\.isUppercase)
        else {
            return nil
        }
        return BodyNouns.contains(head.lower) || head.text.allSatisfy(\.isUppercase) ? .body : nil
    }

    private var isDocument: Bool {
        words.contains { SourceNouns.documents.contains($0.lower) && $0.text.first?.isLowercase ?? false }
    }

    private var isMedium: Bool {
        if words.contains(where: { SourceNouns.reporters.contains($0.lower) }) { return false }
        return words.contains { word in
            SourceNouns.kindsOfMedia.contains(word.lower)
                || SourceNouns.media.contains(word.lower) && word.text.startsWithCapital
        }
    }

    /// A given name, or a title, before a last name.
    private var isPerson: Bool {
        guard let last = words.last, words.count > 1, last.text.startsWithCapital,
            !BodyNouns.contains(last.lower), SourceNouns.kinds[last.lower] == nil, !Titles.introducesName(last.lower),
            !isRank(last.lower)
        else { return false }
        return words.dropLast().contains {
            $0.text.startsWithCapital && GivenNames.contains($0.lower) || Titles.introducesName($0.lower)
        }
    }

    /// The noun that the others belong to: "officials" of "officials in the ministry".
    private var head: (text: Substring, lower: String)? {
        let end = words.firstIndex { SourceNouns.prepositions.contains($0.lower) } ?? words.count
        return end > 0 ? words[end - 1] : nil
    }

    /// "hp" for "Hewlett-Packard Co.", "usgs" for "the U.S. Geological Survey"
    private var initials: String {
        let names = words.filter {
            $0.text.startsWithCapital && !["the", "co.", "inc.", "corp."].contains($0.lower)
        }
        return names.map { word in
            if word.text.dropLast().contains(".") { return word.lower.filter { $0 != "." } }
            return String(word.lower.split(separator: "-").compactMap(\.first))
        }.joined()
    }
}

/// The consonants of a name, doubled ones once.
private func skeleton(of name: String) -> Word {
    var letters = "name ".unicodeScalars
    for letter in name.unicodeScalars where !silent.contains(letter) {
        let plain: Unicode.Scalar = letter == "c" ? "k" : letter == "z" ? "s" : letter
        if letters.last != plain { letters.append(plain) }
    }
    return Word(String(letters))
}

private let silent = Array("aeiouyh'.-".unicodeScalars)

private func isRank(_ word: String) -> Bool { policeRanks.contains(word) || policeRanks.contains(word + ".") }

private func singular(_ word: String) -> String {
    if word == "news" { return word }
    if word.ends(in: "witnesses") { return String(word.dropLast(2)) }
    if word.ends(in: "ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    return word.ends(in: "s") && !word.ends(in: "ss") && word.utf8.count > 3 ? String(word.dropLast()) : word
}
