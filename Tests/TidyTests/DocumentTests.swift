import Foundation
import Testing

/// Documents and data files, against each other and against the code.
@Suite struct DocumentTests {
    private static let protocolPath = "Sources/Federation/Federation.docc/Protocol.md"

    @Test func `the protocol lists every code that the program answers, and no other`() throws {
        let codes = DocumentRules.rawValues(ofEnum: "Code", in: try Repository.text("Sources/Dossiers/Refusal.swift"))
        let listed = DocumentRules.firstColumn(ofTableUnder: "## Codes", in: try Repository.text(Self.protocolPath))
        #expect(codes.count > 15)
        #expect(Set(codes) == Set(listed))
        #expect(listed.count == Set(listed).count)
    }

    @Test func `every data file is read by a test`() throws {
        let tests = try Repository.files(in: ["Tests"], endingWith: ".swift").map(Repository.text).joined()
        let files = try Repository.files(in: ["Topology", "deploy"], endingWith: ".json")
        #expect(files.count > 4)
        let unread = files.filter { path in
            let parts = path.split(separator: "/")
            // A folder of its own may be read as a whole.
            let folder = parts.count > 2 ? parts.dropLast().joined(separator: "/") : path
            return !tests.contains(parts.last ?? "") && !tests.contains(folder)
        }
        #expect(unread == [])
    }

    @Test func `every data file is well-formed JSON`() throws {
        for path in try Repository.files(in: ["Topology", "deploy"], endingWith: ".json") {
            #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(Repository.text(path).utf8)) }
        }
    }

    @Test func `the change log begins with what is not released yet`() throws {
        let sections = try Repository.text("CHANGELOG.md").split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(sections.first == "## Unreleased")
    }

    @Test func `links between documents lead somewhere`() throws {
        for path in try Repository.publicDocuments().filter({ $0.hasSuffix(".md") }) {
            let broken = DocumentRules.brokenLinks(in: try Repository.text(path), at: path, exists: Repository.exists)
            #expect(broken == [], "\(path)")
        }
    }

    @Test func `references in the documentation catalogues name an article`() throws {
        let articles = try Repository.files(in: ["Sources"], endingWith: ".md")
        let names = Set(articles.map { $0.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? "" })
        for path in articles {
            let broken = DocumentRules.brokenReferences(in: try Repository.text(path), documents: names)
            #expect(broken == [], "\(path)")
        }
    }

    @Test func `every decision record is numbered in turn, has its three parts and is listed`() throws {
        let folder = "Sources/Federation/Federation.docc/Decisions"
        let records = try Repository.files(in: [folder], endingWith: ".md")
        let index = try Repository.text("Sources/Federation/Federation.docc/Federation.md")
        for (position, path) in records.enumerated() {
            let name = path.dropFirst(folder.count + 1).dropLast(".md".count)
            let text = try Repository.text(path)
            let number = String(position + 1)
            #expect(name.hasPrefix(String(repeating: "0", count: 4 - number.count) + number + "-"), "\(path)")
            for part in ["\n## Context\n", "\n## Decision\n", "\n## Consequences\n"] { #expect(text.contains(part), "\(path)") }
            #expect(index.contains("<doc:\(name)>"), "\(path)")
        }
        #expect(!records.isEmpty)
    }
}
