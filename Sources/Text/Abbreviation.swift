/// A word that is written with a full stop of its own.
struct Abbreviation {
    enum Kind {
        /// Stands before a name and never ends a sentence: "Gen.", "Mr.".
        case title
        /// Stands before a number, and is another word elsewhere: "No.", "p.".
        case numbered
        /// A month or day, which may end a sentence: "Oct.".
        case date
        /// May end a sentence: "Inc.", "Jr.", "Calif.".
        case other
        /// A state whose abbreviation is a word or a name as well; only behind a comma: ", Mass.".
        case state
        /// A unit behind a number, in the middle of a sentence: "6 ft. tall".
        case unit
    }

    let kind: Kind

    /// Nil for a word that is not written with a full stop.
    ///
    /// - Parameter word: as written, with or without the full stop.
    init?(_ word: String) {
        let stem = word.hasSuffix(".") ? String(word.dropLast()) : word
        guard let kind = Abbreviation.kinds[stem] else { return nil }
        self.kind = kind
    }

    /// Whether the full stop is part of the word, seen from what stands around it.
    ///
    /// - Parameter next: offset of the first character behind the full stop and white space.
    func keepsStop(before next: Int, in reader: CharacterReader, afterComma: Bool, afterNumber: Bool) -> Bool {
        let isLast = next >= reader.count
        switch kind {
        case .title: return !isLast && [.letter, .quotationMark, .apostrophe].contains(reader.kind(at: next))
        case .numbered: return reader.kind(at: next) == .digit || reader.byte(at: next) == 0x23
        case .date, .other: return true
        case .state: return afterComma
        case .unit: return afterNumber && (reader.isLowercase(at: next) || reader.byte(at: next) == 0x2C)
        }
    }

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for (kind, words) in table { for word in words.split(separator: " ") { kinds[String(word)] = kind } }
        return kinds
    }()

    private static let table: [(Kind, String)] = [
        (
            .title,
            """
            Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Pfc Adm \
            Cmdr Cdr Brig Gens Lts Cols Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Atty Amb Ald St Ste Mt Msgr Sra \
            Sr Srta Esq Spc Cmd Dep Asst Assoc Ens Spec
            """
        ),
        (.numbered, "No Nos Art Arts Fig Figs Sec Vol Vols Ch Chap Para Paras Pt p pp ca Mar Sat Sun vol no nos"),
        (.date, "Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri"),
        (
            .other,
            """
            Inc Corp Co Cos Ltd Bros Jr Univ Dept Ave Blvd Rd Hwy Bldg Assn Intl Mfg Govt vs cf al etc viz approx est \
            Ala Ariz Ark Calif Colo Conn Fla Ga Ill Kan Ky Md Mich Minn Mont Neb Nev Okla Tenn Tex Va Vt Wis Wyo Ont \
            Que Alta PLC Ft ed eds Eq Eqs incl e.g i.e
            """
        ),
        (.state, "Mass Miss Me La Pa Ore Wash Mo Del Cal Penn Mex Ind Kans Wisc"),
        (.unit, "lb lbs oz ft yd yds sq hr hrs mins sec secs mi km kg cm mm mph kph gal"),
    ]
}
