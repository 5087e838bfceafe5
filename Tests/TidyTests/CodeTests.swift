import Testing

/// The rules of the house that a program can check, on every file of the package.
@Suite struct CodeTests {
    @Test func `no file is longer than 400 lines`() throws {
        expectNone(try Repository.swiftFiles().flatMap(LengthRules.longFile))
    }

    @Test func `no function is longer than 50 lines`() throws {
        expectNone(try Repository.swiftFiles().flatMap(LengthRules.longFunctions))
    }

    @Test func `nothing unchecked, forced, printed or slept through`() throws {
        expectNone(try Repository.swiftFiles().flatMap(WordRules.forbiddenCode))
    }

    @Test func `no error is thrown away`() throws {
        expectNone(try Repository.swiftFiles().flatMap(WordRules.swallowedErrors))
    }

    @Test func `no loop blocks but in its poll`() throws {
        expectNone(try Repository.swiftFiles().flatMap(BlockingRules.blockingCalls))
    }

    @Test func `every file is named for a noun`() throws {
        expectNone(try Repository.swiftFiles().flatMap { WordRules.emptyName($0.path) })
    }

    @Test func `imports point the way that the manifest says`() throws {
        let table = try ImportTable(manifest: Repository.text("Package.swift"))
        #expect(table.targets.count > 15, "the manifest is read")
        expectNone(try Repository.swiftFiles().flatMap(table.strayImports))
        #expect(table.upwardDependencies() == [])
    }

    @Test func `the package depends on no other and can be one's dependency`() throws {
        let manifest = try Repository.text("Package.swift")
        #expect(manifest.contains("\n    dependencies: [],\n"))
        expectNone(WordRules.forbiddenCode(SwiftFile(path: "Package.swift", text: manifest)))
    }

    @Test func `wrappers document what they offer, and everything public is documented`() throws {
        expectNone(try Repository.swiftFiles().flatMap(DocumentationRules.undocumented))
    }

    @Test func `nothing is left for later in a comment`() throws {
        let findings = try Repository.textFiles().flatMap { WordRules.unfinishedWork($0, try Repository.text($0)) }
        expectNone(findings)
    }

    @Test func `no path of one computer stands anywhere`() throws {
        let documents = Set(try Repository.publicDocuments())
        let findings = try Repository.textFiles().flatMap { path in
            WordRules.localPaths(path, try Repository.text(path), isPublic: documents.contains(path))
        }
        expectNone(findings)
        #expect(documents.contains("README.md") && documents.contains("Sources/Federation/Federation.docc/Protocol.md"))
    }

    private func expectNone(_ findings: [Finding], at place: SourceLocation = #_sourceLocation) {
        for finding in findings { Issue.record("\(finding)", sourceLocation: place) }
    }
}
