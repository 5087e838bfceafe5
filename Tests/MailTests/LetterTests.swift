import Dossiers
import Foundation
import Testing

@testable import Mail

/// The letters as applicants get them, each compared with a file that people read.
@Suite struct LetterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Letters")
        .standardizedFileURL
    private static let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Topology/mail")
        .standardizedFileURL

    static func templates() throws -> MailTemplates {
        try MailTemplates { try String(contentsOf: source.appending(path: "\($0).txt"), encoding: .utf8) }
    }

    /// `LETTERS=write` writes the files anew, for a person to read before they are committed.
    private static var isWriting: Bool { ProcessInfo.processInfo.environment["LETTERS"] == "write" }

    private func expect(_ name: String, _ text: String) throws {
        let file = Self.folder.appending(path: name)
        if Self.isWriting { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name)")
    }

    @Test func `every letter is what its file says`() throws {
        let (templates, head) = (try Self.templates(), try SampleLetters.head())
        for (name, facts) in try SampleLetters.all() {
            let letter = templates.letter(facts, head)
            try expect("\(name).txt", "Objet : \(letter.subject)\n\n\(letter.text)")
        }
        #expect(Set(try SampleLetters.all().map(\.facts.kind)) == Set(MailKind.allCases))
    }

    @Test(arguments: ["received-incomplete", "complement", "refused"])
    func `the HTML of a letter is what its file says`(name: String) throws {
        let samples = try SampleLetters.all()
        let facts = try #require(samples.first { $0.name == name }).facts
        try expect("\(name).html", try Self.templates().letter(facts, SampleLetters.head()).html)
    }

    @Test func `a whole message is what its file says, to the byte`() throws {
        let facts = try SampleLetters.facts(.withdrawn, .changementAdresse, key: "0-5")
        let address = try #require(MailAddress("a.benali@example.org"))
        let (templates, head) = (try Self.templates(), try SampleLetters.head())
        let message = try #require(templates.message(facts, to: address, head))
        let bytes = message.bytes(date: "Sat, 12 Sep 2026 00:30:00 +0200", lineEnd: .unix)
        try expect("withdrawn.eml", String(decoding: bytes, as: UTF8.self))
    }

    @Test func `both parts say the same`() throws {
        let (templates, head) = (try Self.templates(), try SampleLetters.head())
        for (name, facts) in try SampleLetters.all() {
            let letter = templates.letter(facts, head)
            let html = String(letter.html.split(separator: "<body")[1]).replacing(/<[^>]*>|^[^>]*>/, with: " ")
                .replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            let text = letter.text.split(separator: "\n").filter { !$0.hasPrefix("--") }
                .map { String($0.hasPrefix("- ") ? $0.dropFirst(2) : $0) }.joined(separator: " ")
            #expect(words(html) == words(text), "\(name)")
        }
    }

    private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    @Test func `what others wrote is text in HTML, and no link`() throws {
        let facts = try SampleLetters.facts(.complement, .dcem) { facts in
            facts.name = "<b>Mallory</b>"
            facts.shortcomings = [
                "Le document « <script>alert('x')</script> & https://evil.example/x www.evil.example evil.example/y.pdf a@evil.example »"
            ]
            facts.text = "Voyez https://www.cher.example/a?b=1&c=2, \"merci\"."
        }
        let letter = try Self.templates().letter(facts, SampleLetters.head())
        #expect(!letter.html.contains("<script") && !letter.html.contains("<b>") && letter.html.contains("&lt;script&gt;"))
        #expect(!letter.html.contains("evil") && !letter.text.contains("evil"))
        #expect(letter.text.hasPrefix("Bonjour,\n"))
        #expect(
            letter.html.contains(
                "<a href=\"https://www.cher.example/a?b=1&amp;c=2\">https://www.cher.example/a?b=1&amp;c=2</a>, &quot;merci&quot;."
            ))
    }

    @Test func `a name in any script is a name, and a message is none`() {
        for name in ["Amina BENALI", "Jean-Pierre D’ARC", "O'Neil", "阮文安", "محمد", "Nguyễn Thị Hoa", "J. Martin"] {
            #expect(OutsideText.name(name) == name)
        }
        for text in ["Gagnez 100 €", "http://a", "a@b", "", " ", "a/b", String(repeating: "a", count: 121), "www.evil"] {
            #expect(OutsideText.name(text) == nil)
        }
        #expect(OutsideText.line(String(repeating: "mot ", count: 200)).count == OutsideText.lengthMax)
    }

    @Test func `lines of text are at most 72 characters, but for what cannot be broken`() throws {
        for (name, facts) in try SampleLetters.all() {
            let text = try Self.templates().letter(facts, SampleLetters.head()).text
            for line in text.split(separator: "\n") {
                #expect(line.count <= 72 || !line.dropFirst(4).contains(" "), "\(name): \(line)")
            }
            #expect(!text.contains("\n\n\n") && !text.contains("{") && !text.contains(" \n"), "\(name)")
        }
    }

    @Test func `what a letter needs is not there: it says nothing of it, and stays whole`() throws {
        for kind in MailKind.allCases {
            for demarche in Demarche.allCases {
                var head = try SampleLetters.head()
                (head.service, head.phone, head.hours, head.address) = ("", "", [], [])
                (head.replyTo, head.appointment, head.court, head.website) = (nil, "", "", "")
                let facts = MailFacts(
                    try #require(DossierID(SampleLetters.number)), kind, key: "0-1", demarche: demarche,
                    acceptedAt: UnixTime(milliseconds: 0))
                let text = try Self.templates().letter(facts, head).text
                for trace in [" ,", "( ", "()", " .", "..", ",,", ": \n", "le ,"] {
                    #expect(!text.contains(trace), "\(kind) \(trace)")
                }
            }
        }
    }
}
