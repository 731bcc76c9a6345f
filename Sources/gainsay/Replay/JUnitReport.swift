/// One replay as JUnit tells of a test.
struct JUnitCase {
    enum Result {
        case success
        case failure
        case error
        case skipped
    }

    let session: String
    let name: String
    let seconds: Double
    let result: Result
    let text: String
}

/// The XML that CI systems read: a suite for each session, a test case for each replay of it.
func junitXML(_ cases: [JUnitCase]) -> String {
    var suites: [[JUnitCase]] = []
    for test in cases {
        if suites.last?.first?.session == test.session {
            suites[suites.count - 1].append(test)
        } else {
            suites.append([test])
        }
    }
    let lines = suites.flatMap { suite in
        ["<testsuite name=\"\(escaped(suite[0].session))\"\(counts(of: suite))>"] + suite.map(element) + [
            "</testsuite>"
        ]
    }
    return
        (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"gainsay replay\"\(counts(of: cases))>"]
        + lines + ["</testsuites>", ""]).joined(separator: "\n")
}

private func counts(of cases: [JUnitCase]) -> String {
    let count = { (result: JUnitCase.Result) in cases.filter { $0.result == result }.count }
    let seconds = cases.reduce(0) { $0 + $1.seconds }
    return
        " tests=\"\(cases.count)\" failures=\"\(count(.failure))\" errors=\"\(count(.error))\" skipped=\"\(count(.skipped))\""
        + " time=\"\(rounded(seconds))\""
}

private func element(of test: JUnitCase) -> String {
    let start =
        "<testcase classname=\"\(escaped(test.session))\" name=\"\(escaped(test.name))\" time=\"\(rounded(test.seconds))\""
    let name: String
    switch test.result {
    case .success: return start + "/>"
    case .failure: name = "failure"
    case .error: name = "error"
    case .skipped: name = "skipped"
    }
    let message = test.text.split(separator: "\n").first.map { String($0.drop { $0 == " " }) } ?? ""
    return "\(start)><\(name) message=\"\(escaped(message))\">\(escaped(test.text))</\(name)></testcase>"
}

/// Milliseconds are precise enough.
private func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

/// As text or attribute of XML 1.0, which has no place for most control characters.
private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "\t", "\n": escaped.unicodeScalars.append(scalar)
        case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += "\u{FFFD}"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}
