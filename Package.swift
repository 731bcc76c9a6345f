// swift-tools-version: 6.2

import PackageDescription

/// Every target: Swift 6 language mode (the tools version's default), explicit import visibility, no warnings.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "gainsay",
    products: [.executable(name: "gainsay", targets: ["gainsay"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    ],
    // In the order of the way of the data; a target imports only targets above it (Tests/ArchitectureTests).
    targets: [
        .systemLibrary(
            name: "CJansson", pkgConfig: "jansson",
            providers: [.apt(["libjansson-dev"]), .brew(["jansson"])]),
        .systemLibrary(
            name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),
        .systemLibrary(
            name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
        library("JSONRPC", ["CJansson"]),
        library("AnnotationProtocol", ["JSONRPC"]),
        library("Text"),
        library("Markup", ["CMD4C", "CGumbo", "Text"]),
        // Optimized in debug builds too: without, a network runs a hundred times slower.
        .target(name: "Kernels", cSettings: [.unsafeFlags(["-O2"])]),
        library("Learning", ["Kernels"]),
        .target(
            name: "Models",
            exclude: [
                "attribution.bin", "attribution.md", "conflicts.bin", "conflicts.md", "tagger.bin", "tagger.md",
            ]),
        library("Syntax", ["Text", "Learning", "Models"]),
        .target(
            name: "Annotations", dependencies: ["Text", "Learning", "Models", "Syntax"],
            resources: [.embedInCode("Quantities/units.txt")], swiftSettings: settings),
        library("Stories", ["Text", "Learning", "Models", "Syntax", "Annotations"]),
        library("Files", ["AnnotationProtocol", "Markup"]),
        library("Sessions", ["JSONRPC", "AnnotationProtocol", "Text", "Learning", "Files"]),
        library("Exports", ["JSONRPC", "AnnotationProtocol", "Text", "Annotations", "Stories"]),
        library(
            "Server",
            [
                "JSONRPC", "AnnotationProtocol", "Text", "Markup", "Syntax", "Annotations", "Stories", "Files",
                "Exports",
                logging,
            ]),
        program(
            "gainsay",
            [
                "JSONRPC", "AnnotationProtocol", "Text", "Markup", "Annotations", "Stories", "Files", "Exports",
                "Server", "Sessions",
                argumentParser, logging,
            ]),
        .executableTarget(
            name: "gainsay-train",
            dependencies: [
                "AnnotationProtocol", "Text", "Learning", "Syntax", "Annotations", "Stories", "Exports", argumentParser,
            ],
            path: "Sources/Trainer", exclude: ["Conflicts/questions.txt", "Conflicts/stories"], swiftSettings: settings),
        .executableTarget(
            name: "gainsay-bench",
            dependencies: [
                "JSONRPC", "Text", "Markup", "Learning", "Syntax", "Annotations", "Stories", "Files", argumentParser,
            ],
            path: "Sources/Benchmarks", swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["JSONRPC", "Text", "Annotations"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "JSONRPC", "AnnotationProtocol", "Text", "Markup", "Syntax", "Annotations", "Stories", "Files",
                "Exports",
                "Server", "Sessions", logging,
            ],
            path: "Tests/Fuzzing/Targets", swiftSettings: settings),
        tests("ArchitectureTests", []),
        tests("JSONRPCTests", ["JSONRPC"]),
        tests("TextTests", ["Text", "Learning"]),
        tests("MarkupTests", ["Text", "Learning", "Markup"]),
        tests("LearningTests", ["Kernels", "Learning"]),
        tests("SyntaxTests", ["Text", "Learning", "Syntax"]),
        tests("AnnotationsTests", ["Text", "Learning", "Syntax", "Annotations"]),
        tests("StoriesTests", ["Text", "Learning", "Syntax", "Annotations", "Stories"]),
        tests("SessionsTests", ["JSONRPC", "AnnotationProtocol", "Learning", "Sessions"]),
        tests(
            "ExportsTests", ["JSONRPC", "AnnotationProtocol", "Text", "Syntax", "Annotations", "Stories", "Exports"]),
        tests(
            "ServerTests",
            [
                "JSONRPC", "AnnotationProtocol", "Text", "Markup", "Syntax", "Annotations", "Stories", "Exports",
                "Server",
            ]),
        // Run the built program over pipes, and real editors on it.
        tests(
            "CommandTests",
            [
                "JSONRPC", "AnnotationProtocol", "Learning", "Annotations", "Stories", "gainsay", "gainsay-bench",
                "gainsay-train",
            ]),
        tests("ConformanceTests", ["JSONRPC", "AnnotationProtocol", "gainsay"], exclude: ["model_check.py"]),
        tests("ClientTests", ["gainsay"]),
        tests("FuzzingTests", ["FuzzTargets"]),
    ]
)

// make fuzz says so, which links libFuzzer.
if Context.environment["GAINSAY_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzzing/CLibFuzzer"),
        .executableTarget(
            name: "gainsay-fuzz", dependencies: ["CLibFuzzer", "FuzzTargets"], path: "Tests/Fuzzing/Driver",
            swiftSettings: settings),
    ]
}
