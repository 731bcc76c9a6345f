package import Stories

/// A report for a browser: the conflicts on their axes, what is told differently side by side, then the articles with their
/// marks. It is one file, runs nothing and loads nothing; articles are text in it, whatever they hold.
package struct HTMLReport: StoryFormat {
    package init() {}

    package var frame: OutputFrame {
        OutputFrame(
            opening: """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>gainsay</title>
                <style>
                \(reportStyle)</style>
                </head>
                <body>

                """,
            closing: "</body>\n</html>\n")
    }

    package func format(article index: Int, of story: Story) -> [UInt8] {
        report(on: story.aroundArticle(index), articles: index..<(index + 1), title: story.articles[index].id)
    }

    package func format(compared story: Story) -> ComparedOutput {
        let rest = [[UInt8]](repeating: [], count: story.articles.count - 1)
        return ComparedOutput(articles: [report(on: story, articles: story.articles.indices, title: story.name)] + rest)
    }

    private func report(on story: Story, articles: Range<Int>, title: String) -> [UInt8] {
        let counts = story.counts(ofArticles: articles).joined(separator: " · ")
        var parts = ["<section>\n<h1>\(htmlText(title))</h1>\n<p class=\"counts\">\(counts)</p>\n"]
        parts += story.conflicts.map { ReportConflict(story: story, conflict: $0, linked: articles).html }
        parts += story.drift.map { ReportDrift(story: story, drift: $0).html }
        parts += articles.map { ReportArticle(story: story, index: $0).html }
        return Array((parts.joined() + "</section>\n").utf8)
    }
}
