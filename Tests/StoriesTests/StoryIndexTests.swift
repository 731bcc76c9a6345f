import Annotations
import Stories
import Testing
import Text

/// The index gives what a comparison from scratch gives, whatever came before.
struct StoryIndexTests {
    @Test(arguments: 0..<8) func anyUpdatesGiveWhatTheArticlesGive(seed: UInt64) {
        var random = RandomArticles(seed: seed)
        let key = StoryKey("accidents", isMixed: seed % 2 == 0)
        var articles: [String: StoryArticle] = [:]
        var index = StoryIndex()
        for _ in 0..<40 {
            let id = "\(random.number(0..<9))"
            if random.number(0..<4) == 0 {
                articles[id] = nil
                index.remove(id: id)
            } else {
                let article = random.article(id, event: random.number(0..<3))
                articles[id] = article
                let facts = ArticleFacts(article.article, reusing: index.facts(of: id))
                index.put(facts, id: id, in: key, publishedAt: article.publishedAt)
            }
            if random.number(0..<3) == 0 { _ = index.findings(in: key, articles) }
        }
        var fresh = StoryIndex()
        for id in random.shuffled(articles.keys.sorted()) {
            fresh.put(articles[id]!.facts, id: id, in: key, publishedAt: articles[id]!.publishedAt)
        }
        #expect(index.findings(in: key, articles) == fresh.findings(in: key, articles))
    }

    @Test(arguments: 0..<8) func orderOfArticlesChangesNoConflict(seed: UInt64) {
        var random = RandomArticles(seed: seed)
        let articles = (0..<7).map { random.article("\($0)", event: 0) }
        let found = conflictSets(of: compare(articles, story: "accident"))
        #expect(found == conflictSets(of: compare(random.shuffled(articles), story: "accident")))
    }

    @Test(arguments: 0..<4) func unrelatedArticleChangesNothing(seed: UInt64) {
        var random = RandomArticles(seed: seed)
        let articles = (0..<5).map { random.article("\($0)", event: 0) }
        let other = MarkedArticle(
            "other",
            """
            Minister Olav Reyes praised parliament in Torvik .
            {14 people|14|people|kill} were killed in Torvik in the budget riots , Reyes said .
            """
        ).read()
        let key = StoryKey("accidents", isMixed: true)
        var index = StoryIndex()
        for article in articles { index.put(article.facts, id: article.id, in: key) }
        let byID = Dictionary(uniqueKeysWithValues: (articles + [other]).map { ($0.id, $0) })
        let before = index.findings(in: key, byID)
        index.put(other.facts, id: other.id, in: key)
        #expect(index.findings(in: key, byID) == before.union([Findings(ids: ["other"], conflicts: [])]))
        index.remove(id: other.id)
        #expect(index.findings(in: key, byID) == before)
    }

    @Test func removedArticleTakesItsConflictsAlong() {
        let articles = [
            MarkedArticle("a", "The wave travelled {110 km|110|km|travel} to the Ardel lighthouse .").read(),
            MarkedArticle("b", "The wave travelled {140 km|140|km|travel} to the Ardel lighthouse .").read(),
            MarkedArticle("c", "The wave travelled {140 km|140|km|travel} to the Ardel lighthouse .").read(),
        ]
        let byID = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) })
        let key = StoryKey("wave")
        var index = StoryIndex()
        for article in articles { index.put(article.facts, id: article.id, in: key) }
        #expect(
            index.findings(in: key, byID) == [Findings(ids: ["a", "b", "c"], conflicts: [[["a0"], ["b0", "c0"]]])])
        index.remove(id: "a")
        #expect(index.findings(in: key, byID) == [Findings(ids: ["b", "c"], conflicts: [])])
        index.remove(id: "b")
        index.remove(id: "c")
        #expect(index.groups(of: key) == [])
    }

    @Test func changesNameWhatIsOther() {
        func wave(_ id: String, _ distance: String) -> ArticleFacts {
            MarkedArticle(id, "The wave travelled {\(distance) km|\(distance)|km|travel} to the Ardel lighthouse .")
                .read().facts
        }
        var index = StoryIndex()
        let key = StoryKey("wave")
        for (id, distance) in [("a", "110"), ("b", "140"), ("c", "140")] {
            index.put(wave(id, distance), id: id, in: key)
        }
        index.put(
            MarkedArticle("d", "{9 boats|9|boat|sink} sank off Marsalo .").read().facts, id: "d", in: key)
        index.put(wave("e", "90"), id: "e", in: StoryKey("other"))
        #expect(index.changes().map(\.articles) == [["e"], ["a", "b", "c", "d"]])
        #expect(index.changes().isEmpty)
        index.put(wave("a", "120"), id: "a", in: key)
        #expect(index.changes().map(\.conflicting) == [["a", "b", "c"]])
        index.remove(id: "d")
        #expect(index.changes().map(\.conflicting) == [[]])
        index.remove(id: "a")
        #expect(index.changes().map(\.conflicting) == [["b", "c"]])
    }

    @Test func unchangedParagraphsKeepTheirFacts() {
        let opening = "“Nobody came to the pier,” Ines Brandt said.\n"
        let text = """
            The mayor said that 12 barges sank off Marsalo on Sunday.
            “We saw the whole long pier go down,” Olav Reyes said. The wave was four of the 9 metres high.
            The harbour master denied that 17 barges sank off Marsalo.
            """
        let other = StoryArticle(
            id: "other",
            article: Annotator().annotate(
                Document(
                    """
                    The mayor said that 17 barges sank off Marsalo on Sunday. The owners denied that barges sank.
                    “We watched the whole long pier go down,” Olav Reyes said.
                    """)))
        let before = ArticleFacts(Annotator().annotate(Document(text)))
        let edited = Annotator().annotate(Document(opening + text))
        let reused = StoryArticle(id: "edited", article: edited, facts: ArticleFacts(edited, reusing: before))
        let story = compare([reused, other], story: "pier")
        let fresh = compare([StoryArticle(id: "edited", article: edited), other], story: "pier")
        #expect(story.conflicts.map(\.message) == fresh.conflicts.map(\.message))
        #expect(story.denialLinks == fresh.denialLinks)
        #expect(story.drift.map(\.message) == fresh.drift.map(\.message))
        #expect(!fresh.conflicts.isEmpty && !fresh.denialLinks.isEmpty && !fresh.drift.isEmpty)
    }

    @Test func storiesAreApart() {
        let first = MarkedArticle("a", "The wave travelled {110 km|110|km|travel} to the Ardel lighthouse .").read()
        let second = MarkedArticle("b", "The wave travelled {140 km|140|km|travel} to the Ardel lighthouse .").read()
        var index = StoryIndex()
        index.put(first.facts, id: "a", in: StoryKey("monday"))
        index.put(second.facts, id: "b", in: StoryKey("tuesday"))
        #expect(index.groups(of: StoryKey("monday")) == [["a"]])
        index.put(second.facts, id: "b", in: StoryKey("monday"))
        #expect(index.groups(of: StoryKey("monday")) == [["a", "b"]])
        #expect(index.groups(of: StoryKey("tuesday")) == [])
    }
}

/// Articles that are compared, and the sides of each of their conflicts: article and quantity.
private struct Findings: Hashable {
    let ids: Set<String>
    let conflicts: Set<Set<Set<String>>>
}

private func conflictSets(of story: Story) -> Set<Set<Set<String>>> {
    Set(
        story.conflicts.map { conflict in
            let sides = Dictionary(grouping: conflict.members, by: \.side).values
            return Set(sides.map { side in Set(side.map { "\(story.articles[$0.article].id)\($0.quantity)" }) })
        })
}

extension StoryIndex {
    fileprivate mutating func findings(in key: StoryKey, _ articles: [String: StoryArticle]) -> Set<Findings> {
        Set(
            groups(of: key).map { ids in
                Findings(
                    ids: Set(ids), conflicts: conflictSets(of: story(key.name, of: ids, ids.map { articles[$0]! })))
            })
    }
}
