import AnnotationProtocol
import JSONRPC
import Testing

/// Sections of settings, and what is wrong with them.
private let problems: [(section: JSON, problems: [String])] = [
    (nil, []),
    ([:], []),
    (["threshold": 0.7, "unknown": true, "debounce": nil], []),
    (3, ["gainsay: an object is expected"]),
    (["threshold": 1.5], ["gainsay.threshold: a number from 0 to 1 is expected"]),
    (
        ["threshold": "high", "debounce": -1],
        [
            "gainsay.threshold: a number from 0 to 1 is expected",
            "gainsay.debounce: a whole number of milliseconds from 0 to 10000 is expected",
        ]
    ),
    (["kinds": ["claim": "warning", "denial": "off"]], [#"gainsay.kinds.claim: one of ["off", "on"] is expected"#]),
    (["kinds": []], ["gainsay.kinds: an object is expected"]),
    (["exclude": ["a", 1]], ["gainsay.exclude: an array of globs is expected"]),
    (["unitHints": "nautical"], [#"gainsay.unitHints: one of ["off", "metric", "imperial", "both"] is expected"#]),
    (["maxFileBytes": 0], ["gainsay.maxFileBytes: a whole number from 1 is expected"]),
]

@Test("A wrong setting has a message", arguments: problems)
func wrongSettings(section: JSON, problems: [String]) {
    var configuration = Configuration()
    #expect(configuration.apply(section) == problems)
}

@Test func aWrongSettingLeavesWhatStandsAndTheOthersCount() {
    var configuration = Configuration()
    _ = configuration.apply([
        "threshold": "high", "storyScope": "folder", "language": "de", "languages": ["en", "de"],
        "tokenTypes": "standard",
        "kinds": ["denial": "off", "drift": "on", "numberConflict": "hint", "quote": true],
    ])
    #expect(configuration.threshold == 0.5)
    #expect(configuration.storyScope == .folder)
    #expect(configuration.language == "de")
    #expect(configuration.languages == ["en", "de"])
    #expect(configuration.tokenTypes == .standard)
    #expect(!configuration.shows(.denial))
    #expect(configuration.shows(.drift) && configuration.display(of: .drift).severity == nil)
    #expect(configuration.display(of: .numberConflict).severity == .hint)
    #expect(configuration.shows(.quote))
    _ = configuration.apply(["language": "auto", "languages": []])
    #expect(configuration.language == nil && configuration.languages == nil)
}

/// What is told of the settings in force may be said as settings.
@Test(
    arguments: [
        [:],
        [
            "threshold": 0.25, "storyScope": "all", "language": "de", "languages": ["en"], "tokenTypes": "standard",
            "kinds": ["denial": "off", "drift": "on", "numberConflict": "hint"], "exclude": ["a/**"], "maxFileBytes": 7,
            "unitHints": "both", "diagnostics": "saved", "debounce": 20, "changeNotifications": true,
            "positionEncoding": "utf-32",
        ],
    ] as [JSON])
func settingsAreToldAsTheyMayBeSaid(section: JSON) {
    var configuration = Configuration()
    #expect(configuration.apply(section) == [])
    var again = Configuration()
    #expect(again.apply(configuration.json) == [])
    #expect(again == configuration)
}
