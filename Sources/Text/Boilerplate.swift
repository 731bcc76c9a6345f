extension Paragraph {
    /// Whether the paragraph is what a web page shows around an article, pasted with it: "Share this", "Read more: ...",
    /// rights and cookie notices, navigation. Nobody says anything there.
    package var isBoilerplate: Bool {
        guard let first = tokens.first, tokens.count <= 60 else { return false }
        if tokens.allSatisfy({ $0.kind == .link }) || isNavigation { return true }
        let mayStart = tokens.count <= 30 && Boilerplate.firstWords.contains(first.lower)
        guard mayStart || tokens.contains(where: Boilerplate.isNoticeWord) else { return false }
        let words = tokens.lazy.filter { $0.kind != .punctuation || $0.text == ":" }.map(\.lower).joined(separator: " ")
        if tokens.count <= 8, Boilerplate.lines.contains(words) { return true }
        if tokens.count <= 30, Boilerplate.starts.contains(where: { words.hasPrefix($0) }) { return true }
        return Boilerplate.notices.contains { words.contains($0) }
    }

    /// Short phrases between bars or bullets: "News | Sport | Weather | Travel".
    private var isNavigation: Bool {
        var separators = 0
        for token in tokens where token.kind != .word && token.kind != .number {
            switch token.text {
            case "|", "\u{2022}", "\u{B7}", "\u{203A}", ">": separators += 1
            case ".", "?", "!": return false
            default: break
            }
        }
        return separators >= 3 && tokens.count <= separators * 5
    }
}

/// Phrases of boilerplate, as tokens in lower case with a space between them, without punctuation other than colons.
enum Boilerplate {
    /// Whole lines.
    static let lines: Set<String> = [
        "about us", "advertisement", "advertising", "back to top", "comment", "comments", "contact us",
        "continue reading", "continue reading the main story", "email", "email this article", "facebook", "follow us",
        "home", "leave a comment", "load more", "log in", "menu", "more from this section", "more on this story",
        "more stories", "most popular", "most read", "newsletter", "newsletters", "photo gallery", "pinterest",
        "post a comment", "print", "print this article", "privacy policy", "read more", "recommended",
        "recommended for you", "related", "related articles", "related content", "related coverage", "related news",
        "related stories", "related topics", "save", "search", "see also", "share", "share this", "share this article",
        "share this story", "share this with", "show more", "sign in", "sign up", "skip to content",
        "skip to main content", "sponsored", "sponsored content", "story continues below", "subscribe",
        "story continues below advertisement", "terms of service", "terms of use", "top stories", "trending",
        "trending now", "tweet", "twitter", "view comments", "view gallery", "whatsapp",
    ]

    /// What such lines start with.
    static let starts = [
        "also read :", "by continuing to use", "by signing up", "by subscribing you", "click here", "click to share",
        "copyright \u{A9}", "copyright 19", "copyright 20", "copyright (", "\u{A9} ", "download our app",
        "download the app", "enter your email", "follow @", "follow us on", "get our newsletter", "get the latest",
        "join our newsletter", "join the conversation", "like us on facebook", "more on this story :", "more :",
        "our standards :", "read also :", "read more :", "read more about", "read next :", "recommended :", "related :",
        "related article :", "related articles :", "related coverage :", "related stories :", "related story :",
        "see also :", "share on", "share this article", "sign up for our", "sign up for the", "sign up to our",
        "subscribe now", "subscribe to our", "subscribe today", "to read the full", "you can follow us",
    ]

    /// The first words of `lines` and `starts`: all that most paragraphs need to be looked up for.
    static let firstWords = Set((lines + starts).compactMap { $0.split(separator: " ").first.map(String.init) })

    /// Whether a token is a word of a notice. Most words are too short to be looked up.
    static func isNoticeWord(_ token: Token) -> Bool {
        token.lower.utf8.count >= 6 && noticeWords.contains(token.lower)
    }

    /// One word of each of the `notices`, none of them shorter than six letters.
    private static let noticeWords: Set<String> = [
        "cookie", "cookies", "rights", "published", "reproduced", "newsletter",
    ]

    /// What they hold.
    static let notices = [
        "accept all cookies", "all rights reserved", "may not be published broadcast", "may not be reproduced without",
        "this site uses cookies", "this website uses cookies", "to our newsletter", "uses cookies to", "we use cookies",
        "your cookie settings",
    ]
}
