import Syntax

/// Finds what only looks like a number: designations, telephone numbers, addresses, list numbers.
struct NameFinder {
    let list: AtomList

    /// Words that a number follows to make a name.
    static let titles: Set<String> = [
        "flight", "article", "chapter", "section", "page", "room", "channel", "route", "interstate", "highway", "gate",
        "no", "no.", "nos.",
        "number", "resolution", "boeing", "airbus", "version", "apollo", "district", "ward", "psalm", "unit", "block",
        "platform",
        "line", "pier", "building", "apartment", "apt.", "suite", "phase", "grade", "class", "type", "model",
        "category",
        "stage", "level", "tier", "figure", "table", "volume", "episode", "season", "rule", "title", "amendment",
        "paragraph",
        "clause", "protocol", "proposition", "measure", "schedule", "appendix", "annex", "division", "group",
        "group of", "pool",
        "lot", "lane", "terminal", "reactor", "launchpad", "pad", "hangar", "runway", "squadron", "brigade", "regiment",
        "battalion",
        "turn", "lap", "hole", "week", "day", "game", "part", "step", "court", "exit", "junction", "p.", "pp.", "box",
        "iphone", "ipad",
        "windows", "galaxy", "mark", "sector", "zone", "camp", "exhibit", "count", "form", "id", "shuttle", "mission",
        "bowl", "formula", "item", "bus", "verse", "act", "scene", "chapters", "sections",
    ]
    /// Those whose numbers may look like years.
    private static let longNumbered: Set<String> = ["resolution", "flight", "room", "route", "box", "bus", "boeing"]
    /// Those that are followed by a number and what it classes also in lower case ("type 2 diabetes").
    private static let graded: Set<String> = ["type", "phase", "level", "grade", "category", "stage", "tier"]
    private static let streets: Set<String> = [
        "street", "st", "st.", "avenue", "ave", "ave.", "road", "rd", "rd.", "boulevard", "blvd", "blvd.", "drive",
        "lane", "way", "block",
        "court", "terrace", "highway",
    ]

    /// A name that ends in a number ("Boeing 737", "Group of 7"), which starts at an atom.
    func name(at start: Int) -> Finding? {
        guard list[start].isLetters, !isCurrencyCode(start) else { return nil }
        let index = list.lower(start) == "group" && list.lower(start + 1) == "of" ? start + 2 : start + 1
        guard isNumberOfName(index, title: start), !list.isGlued(index + 1) || !list[index + 1].isLetters else {
            return nil
        }
        let reader = NumberReader(list: list)
        guard let numeral = reader.readCardinal(at: index), let value = numeral.exact else { return nil }
        var finding = Finding(
            atoms: start..<numeral.atoms.upperBound, number: numeral.atoms, value: .interval(Interval(value)),
            unit: "name", role: .name)
        finding.next = endOfDesignation(at: numeral.atoms.upperBound - 1)
        return finding
    }

    private func isNumberOfName(_ index: Int, title: Int) -> Bool {
        let word = list.lower(title)
        let isListed = NameFinder.titles.contains(word)
        let isCapitalized = list[title].text.unicodeScalars.contains { $0.properties.isUppercase }
        guard list[index].isDigits || isListed && isCapitalized && NumberWords.units[list.lower(index)] != nil
        else { return false }
        guard !list.isGlued(index), list.tag(title) != .CD else { return false }
        if word == "no." || word == "no" { return word == "no." || list.lower(title + 1) == "." }
        guard isListed || isCapitalized && isProper(title) && title > list.sentence.lowerBound else {
            return false
        }
        if word == "group", index > title + 1 { return isCapitalized }
        if word == "number" || word == "group", index == title + 1 { return !list.tag(index + 1).isNoun }
        if DateFinder.isTimeWord(word) { return false }
        if YearFinder(list: list).plainYear(at: index) != nil, !NameFinder.longNumbered.contains(word) { return false }
        if isListed, isCapitalized || NameFinder.graded.contains(word), !isMeasured(index) { return true }
        if !isListed, list.tag(index + 1).isVerb || list.tag(index + 1) == .MD { return false }
        return isVersion(index) || !isCounted(index)
    }

    /// "USB 3.0 ports": nobody counts in tenths that are none.
    private func isVersion(_ index: Int) -> Bool {
        list.lower(index).hasSuffix(".0") && list[index - 1].text.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    }

    /// "Section 8%", "Day 5, 6", "Lane 2 to 4"
    private func isMeasured(_ index: Int) -> Bool {
        list.has(index + 1, ["%", "percent", "per", "years", "year", "million", "billion", "thousand", "more"])
            || list.lower(index + 1) == "of" && list.tag(index + 2) != .DT
    }

    /// A proper noun, or a word with a capital inside ("iOS").
    private func isProper(_ index: Int) -> Bool { list.tag(index).isProperNoun || !list[index].isCapitalized }

    /// Whether what follows makes a count, a measure, or an age of it.
    private func isCounted(_ index: Int) -> Bool {
        let next = index + 1
        if list.has(
            next,
            [
                "%", "percent", "-", "–", "years", "year", ",", "per", "more", "million", "billion", "thousand",
                "of", "'s",
            ]) || list.has(next, ["to", "and"]) && list[next + 1].isDigits,
            list.lower(next) != "," || list.lower(index - 1) == ","
        {
            return !(list.has(next, ["to", "of", "and"]) && NameFinder.titles.contains(list.lower(index - 1)))
        }
        let tag = list.tag(next)
        return tag == .NNS || tag == .NN || tag.isAdjective || tag == .CD || tag == .NNPS
    }

    /// Whether a number at an atom is part of a designation, an address, a telephone or a list number.
    func isDesignation(at index: Int) -> Bool {
        let atom = list[index]
        guard atom.isDigits else { return false }
        if atom.isGlued, list[index - 1].isLetters, !isCurrencyCode(index - 1) { return true }
        if list.lower(index + 1) == "x", list.isGlued(index + 1), list.isGlued(index + 2), atom.isPlainInteger,
            NumberReader(list: list).read(at: index + 2).map({ UnitReader(list: list).unit(behind: $0) == nil })
                ?? false
        {
            return true
        }
        if atom.isPlainInteger, atom.lower.utf8.count > 3, isCode(before: index) { return true }
        if atom.isGlued, list.has(index - 1, ["#", "@", "_", "\\"]) { return true }
        if atom.isGlued, list.isHyphen(index - 1), list.isGlued(index - 1), list[index - 2].isLetters,
            !list.has(index - 2, ["mid", "pre", "post", "magnitude"])
        {
            return list[index - 2].token == atom.token
        }
        if !atom.isPlainInteger, DigitReader.value(of: atom.lower) == nil,
            NumberReader(list: list).readDigits(at: index) == nil
        {
            return true
        }
        // The number of a post or of an account.
        if atom.isPlainInteger, atom.lower.utf8.count > 15 { return true }
        if atom.isPlainInteger, atom.lower.utf8.count > 2, atom.lower.utf8.first == 0x30 || isSecondGroup(index) {
            return true
        }
        return endOfInternational(at: index) != nil || isTelephone(at: index) || isAddress(at: index)
            || isListNumber(at: index)
    }

    /// Index behind all that is glued to a designation.
    func endOfDesignation(at index: Int, limit: Int = .max) -> Int {
        var end = endOfInternational(at: index) ?? index + 1
        while end - index < limit, list.isGlued(end),
            list[end].isDigits || list[end].isLetters || list.isHyphen(end) || list.has(end, ["/", "+", "."])
        {
            if list.lower(end) == ".", !list.isGlued(end + 1) { break }
            end += 1
        }
        return end
    }

    /// "the ZIP code is 90210"
    private func isCode(before index: Int) -> Bool {
        (index - 3..<index).contains { list.has($0, NameFinder.codes) } && !list.tag(index + 1).isNoun
    }

    private static let codes: Set<String> = ["code", "pin", "password", "passcode", "id", "extension", "serial"]

    private func isCurrencyCode(_ index: Int) -> Bool {
        UnitLexicon.english.signs(beginningWith: list.lower(index)).contains { $0.atoms.count == 1 }
    }

    /// "+1-222-2222": three groups or more, glued with hyphens, that are no date.
    private func isTelephone(at index: Int) -> Bool {
        guard list.isHyphen(index + 1) else { return false }
        if isLocalTelephone(at: index) { return true }
        let end = endOfDesignation(at: index, limit: 24)
        guard end - index >= 5, list.isHyphen(index + 1),
            (index..<end).allSatisfy({ list[$0].isDigits || !list[$0].isLetters })
        else { return false }
        let digits = (index..<end).reduce(0) { $0 + (list[$1].isDigits ? list.lower($1).utf8.count : 0) }
        return digits >= 7 && DateFinder(list: list).date(at: index) == nil
    }

    /// "555-0142"
    private func isLocalTelephone(at index: Int) -> Bool {
        guard list[index].isPlainInteger, list.lower(index).utf8.count == 3, list.isHyphen(index + 1),
            list.isGlued(index + 1), list.isGlued(index + 2), list[index + 2].isPlainInteger,
            list.lower(index + 2).utf8.count == 4
        else { return false }
        return list.lower(index + 2).utf8.first == 0x30
            || (index - 3..<index).contains {
                list.has($0, ["call", "phone", "telephone", "dial", "tel.", "text", "fax"])
            }
    }

    /// Whether groups of digits behind a plus sign are a telephone number: "+44 20 7946 0958". The index behind the last.
    private func endOfInternational(at index: Int) -> Int? {
        guard list.lower(index - 1) == "+", list.isGlued(index), list[index].isPlainInteger else { return nil }
        var end = index
        var digits = 0
        while end - index < 12, list[end].isPlainInteger || list.isHyphen(end) || list.has(end, ["(", ")"]) {
            if list[end].isPlainInteger { digits += list.lower(end).utf8.count }
            end += 1
        }
        return digits >= 8 && end > index + 1 ? end : nil
    }

    /// "125" of "0845 125 2222"
    private func isSecondGroup(_ index: Int) -> Bool {
        let before = list[index - 1]
        return before.isPlainInteger && before.lower.utf8.count > 2 && !list.isGlued(index)
    }

    /// "123 Random Street": a number in front of a capitalized street.
    private func isAddress(at index: Int) -> Bool {
        guard list[index].isPlainInteger else { return false }
        for next in (index + 1)...(index + 3) {
            guard list[next].isCapitalized || list.lower(next) == "block" else { return false }
            if NameFinder.streets.contains(list.lower(next)), next > index + 1 || list.lower(next) == "block" {
                return true
            }
        }
        return false
    }

    /// "1." or "2)" in front of a list item.
    private func isListNumber(at index: Int) -> Bool {
        index == list.sentence.lowerBound && list[index].isPlainInteger && list.lower(index).utf8.count <= 2
            && list.has(index + 1, [".", ")"]) && list.isGlued(index + 1) && list.sentence.contains(index + 2)
    }
}
