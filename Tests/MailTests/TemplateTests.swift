import Dossiers
import Foundation
import Testing

@testable import Mail

/// What a template may say, and what is told when it says something else.
@Suite struct TemplateTests {
    private func render(_ body: String, _ values: MailValues = MailValues()) throws -> String {
        Letter(subject: "", blocks: try MailTemplate("Objet : s\n\n" + body).blocks(values)).text
    }

    private var values: MailValues {
        var values = MailValues()
        values.names = [.number: "12", .until: "3 mai"]
        values.lists = [.shortcomings: ["a", "b"]]
        values.flags = [.suspended]
        return values
    }

    @Test func `names, conditions and lists are put in`() throws {
        #expect(try render("N° {number}{if until}, le {until}{end}{if code} {code}{end}.", values) == "N° 12, le 3 mai.\n")
        #expect(try render("{if suspended}a{else}b{end}{if not minor}c{end}", values) == "ac\n")
        #expect(try render("{each shortcomings}\n- {item}{if number} ({number}){end}\n{end}", values) == "- a (12)\n- b (12)\n")
        #expect(try render("{if code}a{else}{end}\nb", values) == "b\n")
    }

    @Test func `a tag alone on its line leaves no line`() throws {
        #expect(try render("a\n{if suspended}\nb\n{if code}\nc\n{else}\nd\n{end}\n{end}\ne", values) == "a b d e\n")
        #expect(try render("| a\n{if number}\n| {number}\n{end}\n| c", values) == "a\n12\nc\n")
    }

    @Test func `paragraphs, headings, lists and lines are blocks`() throws {
        let template = try MailTemplate(
            "Objet : N° {number}\r\n\r\n# Un  titre :\r\na\r\nb\r\n\r\n- c\r\nd\r\n- e\r\n| f\r\n| g\r\n")
        #expect(
            template.blocks(values) == [
                .heading("Un titre\u{a0}:"), .paragraph("a b"), .list(["c d", "e"]), .lines(["f", "g"]),
            ])
        #expect(template.subject(values) == "N° 12")
    }

    @Test(arguments: [
        ("Sujet : a\nb", 1, "begins with"), ("Objet : a", 1, "begins with"), ("Objet : a\n", 2, "no letter"),
        ("Objet : {nombre}\na", 1, "{nombre}"), ("Objet : a\n\nb\n{code", 4, "“}”"), ("Objet : a\nb }", 2, "“{”"),
        ("Objet : a\n{if number}\nb", 2, "{end}"), ("Objet : a\n{end}", 2, "ends nothing"),
        ("Objet : a\nb\n{else}\n", 3, "ends nothing"),
        ("Objet : a\n{if wrong}b{end}", 2, "wrong"), ("Objet : a\n{each number}b{end}", 2, "no list"),
        ("Objet : a\n{}", 2, "no tag"),
        ("Objet : a\n{if number}\nb{else}c{else}d{end}", 3, "one at most"),
        ("Objet : a\n{each shortcomings}b{else}c{end}", 2, "else"),
        ("Objet : a\n{if not}b{end}", 2, "not"), ("Objet : a\n{if number}\n{unknown}\n{end}", 3, "unknown"),
    ])
    func `a fault is told with its line`(text: String, line: Int, word: String) {
        do {
            _ = try MailTemplate(text)
            Issue.record("taken: \(text)")
        } catch {
            #expect(error.line == line && error.message.contains(word), "\(text): \(error)")
        }
    }

    @Test func `a letter that does not say what the law asks is refused`() throws {
        #expect(throws: Never.self) { try MailTemplates.template("withdrawn", "Objet : {number}\n\nAdieu") }
        for (name, missing) in [
            ("received", "legal"), ("complement", "until"), ("refused", "agent"), ("signature", "office.phone"),
        ] {
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Topology/mail/\(name).txt")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(throws: Never.self) { try MailTemplates.template(name, text) }
            // Asked for is not told.
            let without = text.replacing("{\(missing)}", with: "")
            #expect(throws: MailTemplateFault.self, "\(name)") { try MailTemplates.template(name, without) }
        }
    }
}
