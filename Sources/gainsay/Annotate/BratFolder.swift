import Annotations
import Exports
import Files
import Stories
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder in which every article gets two files of brat, its text and its annotations. Nothing goes to standard output.
struct BratFolder: StoryFormat {
    private let path: String
    private let standoff: BratStandoff

    init(path: String, standoff: BratStandoff) {
        self.path = path
        self.standoff = standoff
        write(BratStandoff.configuration, to: "annotation.conf")
    }

    func format(article index: Int, of story: Story) -> [UInt8] {
        let article = story.articles[index]
        let name = BratStandoff.fileName(ofArticle: article.id)
        write(article.article.document.source, to: name + ".txt")
        write(standoff.standoff(ofArticle: index, of: story), to: name + ".ann")
        return []
    }

    func format(compared story: Story) -> ComparedOutput {
        ComparedOutput(articles: story.articles.indices.map { format(article: $0, of: story) })
    }

    private func write(_ bytes: [UInt8], to name: String) {
        do throws(FileProblem) {
            try replaceFile("\(path)/\(name)", by: bytes)
        } catch {
            complain("\(path)/\(name) can't be written: \(error.reason)")
            exit(1)
        }
    }
}
