package import Stories

/// What each article of a story has part in, so that nobody goes through the whole story for one article.
package struct StoryParts: Sendable {
    package struct Part: Sendable {
        /// Places of conflicts, and of the article's members in them.
        package fileprivate(set) var conflicts: [(conflict: Int, member: Int)] = []
        package fileprivate(set) var drift: [(drift: Int, member: Int)] = []
        /// By denial of the article: the claims of other articles that it answers.
        package fileprivate(set) var claims: [Int: [(article: Int, claim: Int)]] = [:]
        /// By claim of the article: the denials of other articles that answer it.
        package fileprivate(set) var denials: [Int: [(article: Int, denial: Int)]] = [:]
    }

    /// One an article.
    private let parts: [Part]

    package init(_ story: Story) {
        var parts = [Part](repeating: Part(), count: story.articles.count)
        for (number, conflict) in story.conflicts.enumerated() {
            for (place, member) in conflict.members.enumerated() {
                parts[member.article].conflicts.append((number, place))
            }
        }
        for (number, drift) in story.drift.enumerated() {
            for (place, member) in drift.members.enumerated() { parts[member.article].drift.append((number, place)) }
        }
        for link in story.denialLinks {
            parts[link.article].claims[link.denial, default: []].append((link.claimArticle, link.claim))
            parts[link.claimArticle].denials[link.claim, default: []].append((link.article, link.denial))
        }
        self.parts = parts
    }

    package subscript(article: Int) -> Part { parts[article] }
}
