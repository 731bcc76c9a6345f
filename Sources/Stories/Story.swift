/// Articles about one event, and where they disagree.
package struct Story: Sendable {
    /// A claim that a denial of another article answers.
    package struct DenialLink: Hashable, Sendable {
        package let article: Int
        package let denial: Int
        package let claimArticle: Int
        package let claim: Int

        package init(article: Int, denial: Int, claimArticle: Int, claim: Int) {
            self.article = article
            self.denial = denial
            self.claimArticle = claimArticle
            self.claim = claim
        }
    }

    package let name: String
    package let articles: [StoryArticle]
    package let conflicts: [Conflict]
    package let drift: [Drift]
    /// Links across articles; those inside one article are in `Denial.denies`.
    package let denialLinks: [DenialLink]

    package init(
        name: String, articles: [StoryArticle], conflicts: [Conflict], drift: [Drift], denialLinks: [DenialLink]
    ) {
        self.name = name
        self.articles = articles
        self.conflicts = conflicts
        self.drift = drift
        self.denialLinks = denialLinks
    }
}
