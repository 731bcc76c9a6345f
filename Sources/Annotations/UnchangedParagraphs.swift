import Text

/// Which paragraphs of a document an earlier version has too: equal ones at the start and at the end.
struct UnchangedParagraphs {
    private let front: Int
    private let back: Int
    private let count: Int
    private let previousCount: Int

    init(of document: Document, in previous: Article?) {
        let new = document.paragraphSpans
        count = new.count
        guard let previous, previous.document.language == document.language else {
            (front, back, previousCount) = (0, 0, 0)
            return
        }
        let old = previous.document.paragraphSpans
        previousCount = old.count
        let most = min(old.count, new.count)
        func isEqual(_ a: Span, _ b: Span) -> Bool {
            a.length == b.length && previous.document.holds(a, like: b, of: document)
        }
        var front = 0
        while front < most, isEqual(old[front], new[front]) { front += 1 }
        var back = 0
        while back < most - front, isEqual(old[old.count - 1 - back], new[new.count - 1 - back]) { back += 1 }
        (self.front, self.back) = (front, back)
    }

    /// The earlier version's index of a paragraph; nil for a new one.
    func index(of paragraph: Int) -> Int? {
        if paragraph < front { return paragraph }
        return paragraph >= count - back ? paragraph - count + previousCount : nil
    }
}

extension Document {
    /// Whether some of its bytes, as many as in the other span, are those of another document.
    fileprivate func holds(_ span: Span, like other: Span, of document: Document) -> Bool {
        bytes.withUnsafeBufferPointer { own in
            document.bytes.withUnsafeBufferPointer { others in
                areEqual(
                    UnsafeBufferPointer(rebasing: own[span.start..<span.end]),
                    UnsafeBufferPointer(rebasing: others[other.start..<other.end]))
            }
        }
    }
}

/// Compares many bytes at a time.
private func areEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    var difference: UInt8 = 0
    for (own, other) in zip(a, b) { difference |= own ^ other }
    return difference == 0
}
