import Testing

/// Each rule on a snippet that breaks it, and on one that looks as if it did: a rule that finds nothing proves nothing.
@Suite struct RuleTests {
    private func file(_ text: String, _ path: String = "Sources/ZeroMQ/Socket.swift") -> SwiftFile {
        SwiftFile(path: path, text: text)
    }

    @Test func `a mask blanks comments and literals and keeps the lines`() {
        let source = """
            let a = "x { \\(b("}")) }" // {
            /* { /* nested */
            } */ let c = #"\\"{"# + d
            """
        let code = CodeMask.code(of: source)
        #expect(!code.contains("{") && !code.contains("}"))
        #expect(code.contains("let a =") && code.contains("let c =") && code.contains("+ d"))
        #expect(code.split(separator: "\n").map(\.count) == source.split(separator: "\n").map(\.count))
        #expect(CodeMask.code(of: "\"\"\"\n \" {\n\"\"\" }").filter { "{}".contains($0) } == "}")
    }

    @Test func `a file of 401 lines is too long`() {
        #expect(LengthRules.longFile(file(String(repeating: "\n", count: 400))) == [])
        #expect(LengthRules.longFile(file(String(repeating: "\n", count: 401))).map(\.line) == [401])
    }

    @Test func `a function of 51 lines is too long, whatever stands in it`() {
        func function(lines: Int) -> SwiftFile {
            file(
                "\n    package init(_ body: () -> Void = { })\n    {\n" + String(repeating: "f { \"}\" }\n", count: lines - 3)
                    + "}\n")
        }
        #expect(LengthRules.longFunctions(function(lines: 50)) == [])
        #expect(LengthRules.longFunctions(function(lines: 51)).map(\.line) == [2])
        #expect(LengthRules.longFunctions(file("protocol P {\n func f()\n}\n" + String(repeating: "\n", count: 60))) == [])
    }

    @Test(arguments: [
        "final class S: @unchecked Sendable {}", "let a = try! b()", "usleep(10)", "Thread.sleep(forTimeInterval: 1)",
        "try await Task.sleep(for: .seconds(1))", "    print(a)", "if a { debugPrint(b) }", ".unsafeFlags([])",
    ])
    func `forbidden code is found`(line: String) {
        #expect(WordRules.forbiddenCode(file("let a = 1\n\(line)\n")).map(\.line) == [2])
    }

    @Test(arguments: [
        "// print(a) would lose it", "log(\"print(a)\")", "blueprint(a)", "printer.print(a)", "func print(_ a: Int)",
        "let sleeps = 1",
    ])
    func `what only looks forbidden is not found`(line: String) {
        #expect(WordRules.forbiddenCode(file("\(line)\n")) == [])
    }

    @Test func `a test may print, but not sleep`() {
        #expect(WordRules.forbiddenCode(file("print(a)", "Tests/ZeroMQTests/A.swift")) == [])
        #expect(WordRules.forbiddenCode(file("usleep(1)", "Tests/ZeroMQTests/A.swift")).count == 1)
    }

    @Test(arguments: [
        "try socket.receive(into: a, within: timeout)", "wait(for: .seconds(1))", "poll(&item, 1, -1)", "queue.sync { job() }",
        "write(STDERR_FILENO, line, count)",
    ])
    func `what blocks is found where loops are`(line: String) {
        #expect(BlockingRules.blockingCalls(file("\n\(line)\n", "Sources/Federation/Node/Node.swift")).map(\.line) == [2])
        #expect(BlockingRules.blockingCalls(file("// \(line)\n", "Sources/Federation/Node/Node.swift")) == [])
        #expect(BlockingRules.blockingCalls(file("\(line)\n", "Sources/Federation/Portal/Portal.swift")) == [])
    }

    @Test func `an error may be thrown away after a failure only`() {
        #expect(WordRules.swallowedErrors(file("let a = try? b()\n")).map(\.line) == [1])
        #expect(WordRules.swallowedErrors(file("_ = try? b()\n")).map(\.line) == [1])
        #expect(WordRules.swallowedErrors(file("try? database.rollback()\n// try? b()\nvar a: Entry?\n")) == [])
        #expect(WordRules.swallowedErrors(file("_ = try? b()\n", "Tests/ZeroMQTests/A.swift")) == [])
    }

    @Test func `work left for later is found in a comment`() {
        #expect(WordRules.unfinishedWork("a.md", "x\n// TO\("DO") later\n").map(\.line) == [2])
        #expect(WordRules.unfinishedWork("a.md", "a TO-DO list, a total\n") == [])
    }

    @Test func `a path of one computer is found, one beside the project in public documents only`() {
        #expect(WordRules.localPaths("a", "x\n/wo\("rk/main")", isPublic: false).map(\.line) == [2])
        #expect(WordRules.localPaths("a", "../sha\("red/a")", isPublic: true).map(\.line) == [1])
        #expect(WordRules.localPaths("a", "../sha\("red/a") network/a framework", isPublic: false) == [])
    }

    @Test func `a name that says nothing is found`() {
        for name in ["Utils.swift", "StringUtils.swift", "SocketManager.swift", "Extensions.swift", "Common+a.swift"] {
            #expect(!WordRules.emptyName("Sources/ZeroMQ/\(name)").isEmpty, "\(name)")
        }
        #expect(WordRules.emptyName("Sources/Federation/Loop/ServiceManager.swift") == [])
        #expect(WordRules.emptyName("Sources/ZeroMQ/Commoner.swift") == [])
    }

    @Test func `an import against the arrows is found`() throws {
        let table = try ImportTable(
            manifest: """
                module("Dossiers", []), module("ZeroMQ", ["CZeroMQ"]), module("Ledger", ["Dossiers"]),
                .executableTarget(name: "saisine", dependencies: ["Ledger"], x), tests("LedgerTests", ["Ledger"]),
                """)
        #expect(table.targets.map(\.name) == ["Dossiers", "ZeroMQ", "Ledger", "saisine", "LedgerTests"])
        #expect(table.upwardDependencies() == [])
        let ledger = "import Glibc\npackage import Dossiers\n// import ZeroMQ\ninternal import ZeroMQ\n"
        #expect(table.strayImports(file(ledger, "Sources/Ledger/A.swift")).map(\.line) == [4])
        #expect(table.strayImports(file("import Glibc", "Sources/Dossiers/A.swift")).count == 1)
        #expect(table.strayImports(file("import Testing", "Sources/Ledger/A.swift")).count == 1)
        let test = "import Testing\n@testable import Ledger\nimport struct Dossiers.Dossier\n"
        #expect(table.strayImports(file(test, "Tests/LedgerTests/A.swift")).map(\.line) == [3])
        #expect(table.strayImports(file("", "Sources/Stray/A.swift")).count == 1)
        let upward = try ImportTable(manifest: "module(\"A\", [\"B\"]), module(\"B\", [])")
        #expect(upward.upwardDependencies() == ["A stands above B, on which it depends"])
    }

    @Test func `a declaration without documentation is found`() {
        let source =
            "/// Why.\n@frozen\npackage struct A {\n    package let b: Int\n    package var c: Int { b }\n}\npackage import C\n"
        #expect(DocumentationRules.undocumented(file(source)).map(\.line) == [5])
        #expect(DocumentationRules.undocumented(file(source, "Sources/Ledger/A.swift")) == [])
        #expect(DocumentationRules.undocumented(file("public func a()", "Sources/Ledger/A.swift")).count == 1)
    }

    @Test func `codes are read from the enumeration and from the table`() {
        let source = "enum Code: String, Sendable {\n    // Why.\n    case one, twoWords = \"two-words\"\n    case three\n}\n"
        #expect(DocumentRules.rawValues(ofEnum: "Code", in: source) == ["one", "two-words", "three"])
        let table = "\n## Codes\n\n| code |\n|---|\n| `one`, `two-words` | `not` |\n\n## Next\n| `four` |\n"
        #expect(DocumentRules.firstColumn(ofTableUnder: "## Codes", in: table) == ["one", "two-words"])
    }

    @Test func `a link to no file and a reference to no article are found`() {
        let text = "[a](B.md) [b](../C.md#d) [c](https://example.org) [d](#here) <doc:Protocol> <doc:Nowhere>"
        let broken = DocumentRules.brokenLinks(in: text, at: "deploy/A.md") { $0 == "deploy/B.md" }
        #expect(broken == ["../C.md#d"])
        #expect(DocumentRules.brokenReferences(in: text, documents: ["Protocol"]) == ["Nowhere"])
    }
}
