/// Words that tell whether an abbreviation in front of them ends its sentence.
enum SentenceStarters {
    /// Words that, with a capital, seldom go on with a name.
    static let words: Set<String> = [
        "a", "after", "all", "also", "although", "an", "and", "another", "any", "as", "at", "because", "before", "both",
        "but", "by", "despite", "during", "each", "even", "every", "for", "from", "he", "her", "here", "his", "how",
        "however", "i", "if", "in", "instead", "it", "its", "last", "many", "meanwhile", "more", "most", "my", "no",
        "not", "now", "officials", "on", "once", "one", "only", "or", "other", "our", "police", "she", "since", "so",
        "some", "still", "such", "that", "the", "their", "then", "there", "these", "they", "this", "those", "though",
        "to", "two", "under", "until", "we", "what", "when", "where", "while", "who", "why", "with", "yet", "you",
    ]

    /// What may follow "a.m." in one sentence, in lower case.
    static let timeZonesAndDays: Set<String> = [
        "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "eastern",
        "central", "pacific", "mountain", "greenwich", "moscow", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}
