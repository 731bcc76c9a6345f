import Testing

/// Targets that know nothing of the wire, of files and of Foundation.
private let engine = ["Text", "Learning", "Syntax", "Annotations", "Stories"]
private let wire = ["JSONRPC", "AnnotationProtocol", "CJansson", "Exports", "Server"]

@Test func manifestListsTheTargetsThatAreTested() throws {
    let targets = try SourceTree().targets
    #expect(Set(engine + wire).isSubset(of: targets.map(\.name)))
    #expect(targets.first { $0.name == "Syntax" }?.dependencies == ["Text", "Learning", "Models"])
    #expect(targets.first { $0.name == "gainsay" }?.dependencies.contains("ArgumentParser") == true)
}

@Test func targetsDependOnlyOnTargetsAboveThem() throws {
    let targets = try SourceTree().targets
    let order = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1.name, $0) })
    for (index, target) in targets.enumerated() {
        let below = target.dependencies.filter { order[$0, default: -1] >= index }
        #expect(below.isEmpty, "\(target.name) depends on \(below), listed below it")
    }
}

@Test func filesImportOnlyWhatTheirTargetDeclares() throws {
    let tree = try SourceTree()
    let names = Set(tree.targets.map(\.name))
    for target in tree.targets {
        for file in try tree.files(in: target.folder) {
            let undeclared = file.imports.filter { names.contains($0) && !target.dependencies.contains($0) }
                .filter { $0 != "TestSupport" }
            #expect(undeclared.isEmpty, "\(file) imports \(undeclared)")
        }
    }
}

@Test(arguments: engine)
func engineImportsNeitherWireNorFoundation(name: String) throws {
    let tree = try SourceTree()
    let target = try #require(tree.targets.first { $0.name == name })
    let files = try tree.files(in: target.folder)
    #expect(!files.isEmpty)
    let forbidden = wire + ["Foundation", "FoundationEssentials", "Dispatch", "Logging", "ArgumentParser"]
    for file in files {
        #expect(Set(file.imports).isDisjoint(with: forbidden), "\(file) imports \(file.imports)")
    }
}
