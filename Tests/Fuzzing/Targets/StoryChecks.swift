import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
import Text

extension Story {
    /// What is compared is there, and every form can be written.
    func check() throws(Violation) {
        for article in articles { try article.article.check() }
        try checkMembers()
        let selection = AnnotationSelection(layers: .all, withText: true, withTerms: true)
        try check(lines: JSONLines(selecting: selection).document(of: [self]))
        try check(json: SARIF().document(of: [self]))
        try check(json: WebAnnotations(selecting: selection).document(of: [self]))
        let texts = [HTMLReport().document(of: [self]), TerminalText(width: 60, hasColor: true).document(of: [self])]
        for text in texts
            + articles.indices.map({ BratStandoff(selecting: selection).standoff(ofArticle: $0, of: self) })
        {
            try expect(String(validating: text, as: UTF8.self) != nil, "a form that is no UTF-8")
        }
    }

    private func checkMembers() throws(Violation) {
        for conflict in conflicts {
            try expect(Set(conflict.members.map(\.side)).count > 1, "a conflict of one side")
            for member in conflict.members {
                try expect(
                    articles[member.article].article.annotations.quantities.indices.contains(member.quantity),
                    "a conflict of no quantity")
            }
        }
        for drift in drift {
            for member in drift.members {
                let article = articles[member.article].article
                let count =
                    drift.kind == .quote ? article.annotations.quotes.count : article.annotations.claims.count
                try expect(member.annotation < count, "drift of no annotation")
                for span in member.differs {
                    try expect(span.start >= 0 && span.end <= article.document.bytes.count, "drift outside of the text")
                }
            }
        }
        for link in denialLinks {
            try expect(articles[link.article].article.annotations.denials.indices.contains(link.denial), "no denial")
            try expect(articles[link.claimArticle].article.annotations.claims.indices.contains(link.claim), "no claim")
        }
    }

    private func check(lines: [UInt8]) throws(Violation) {
        for line in lines.split(separator: 0x0A) { try check(json: Array(line)) }
    }

    private func check(json bytes: [UInt8]) throws(Violation) {
        do throws(JSONParseError) { _ = try JSON(parsing: bytes) } catch {
            throw Violation(description: "a form that is no JSON: \(error)")
        }
    }
}
