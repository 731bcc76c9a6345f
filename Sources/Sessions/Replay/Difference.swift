import JSONRPC

/// Where a replay went otherwise than its session.
package struct Difference: Hashable, Sendable {
    /// Of the session's file.
    package let line: Int
    /// Which message or event.
    package let subject: String
    /// Place in the message, `result.contents[0].value`; empty for the whole of it.
    package let path: String
    package let expected: String
    package let found: String

    init(line: Int, subject: String, path: String = "", expected: String, found: String) {
        self.line = line
        self.subject = subject
        self.path = path
        self.expected = expected
        self.found = found
    }
}

/// Where two values differ, in order. Both are in canonical form.
struct ValueDifferences {
    struct Place {
        let path: String
        let expected: String
        let found: String
    }

    private(set) var places: [Place] = []

    init(_ expected: JSON, _ found: JSON) { compare(expected, found, at: "") }

    private mutating func compare(_ expected: JSON?, _ found: JSON?, at path: String) {
        switch (expected, found) {
        case (.object(let old)?, .object(let new)?):
            for key in Set((old.members + new.members).map(\.key)).sorted() {
                compare(old[key], new[key], at: path.isEmpty ? key : "\(path).\(key)")
            }
        case (.array(let old)?, .array(let new)?): compare(old, new, at: path)
        case (.string(let old)?, .string(let new)?) where old != new:
            let (old, new) = excerpts(old, new)
            places.append(Place(path: path, expected: old, found: new))
        case _ where expected != found:
            places.append(Place(path: path, expected: expected.excerpt, found: found.excerpt))
        default: break
        }
    }

    /// What both begin with and what both end with agrees. Where the rest is not as long, it is told as a whole.
    private mutating func compare(_ expected: [JSON], _ found: [JSON], at path: String) {
        let start = zip(expected, found).prefix { $0 == $1 }.count
        let (old, new) = (expected[start...], found[start...])
        if old.count == new.count {
            for index in old.indices { compare(old[index], new[index], at: "\(path)[\(index)]") }
        } else {
            let shared = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
            let rest = { (values: ArraySlice<JSON>) -> JSON? in values.isEmpty ? JSON?.none : .array(Array(values)) }
            let (old, new) = (rest(old.dropLast(shared)), rest(new.dropLast(shared)))
            places.append(Place(path: "\(path)[\(start)...]", expected: old.excerpt, found: new.excerpt))
        }
    }
}

extension JSON? {
    fileprivate var excerpt: String {
        guard let self else { return "nothing" }
        let text = String(decoding: self.serialized(), as: UTF8.self)
        return text.count > 200 ? text.prefix(200) + "…" : text
    }
}

/// Two strings around the first place where they differ.
private func excerpts(_ old: String, _ new: String) -> (String, String) {
    let shared = zip(old, new).prefix { $0 == $1 }.count
    let start = max(shared - 40, 0)
    let excerpt = { (text: String) in
        let part = String(text.dropFirst(start).prefix(120))
        let quoted = String(decoding: JSON.string(part).serialized(), as: UTF8.self)
        return (start > 0 ? "…" : "") + quoted + (start + part.count < text.count ? "…" : "")
    }
    return (excerpt(old), excerpt(new))
}
