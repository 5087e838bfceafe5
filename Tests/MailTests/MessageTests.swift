import Dossiers
import Testing

@testable import Mail

/// The bytes of messages, by the letter of their standards.
@Suite struct MessageTests {
    private static let dossier = DossierID("01a2b3c4-d5e6-7f01-8a2b-3c4d5e6f7a8b") ?? DossierID(milliseconds: 0, random: (0, 0))

    private func message(subject: String, text: String = "Bonjour\n", name: String? = "Préfecture du Cher") throws
        -> MailMessage
    {
        MailMessage(
            id: try #require(MessageID(Self.dossier, .received, key: "0-1", domain: "cher.example")),
            from: try #require(MailAddress("etrangers@cher.example", name: name)),
            to: try #require(MailAddress("a.benali@example.org")), replyTo: nil, subject: subject, text: text,
            html: "<p>é</p>\n")
    }

    @Test func `no line is longer than 78 bytes, nor holds anything but ASCII`() throws {
        let long = String(repeating: "Préfecture de la Réunion : œuvre à l’été, ", count: 20)
        let bytes = try message(subject: long, text: long + "\n" + String(repeating: "=", count: 500)).bytes(
            date: "Thu, 01 Oct 2026 09:05:00 +0200", lineEnd: .smtp)
        #expect(bytes.allSatisfy { $0 < 0x80 })
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        where !line.hasPrefix("Message-ID") && !line.hasPrefix("References") {
            #expect(line.utf8.count <= 78, "\(line)")
        }
        #expect(!bytes.contains(13) || zip(bytes, bytes.dropFirst()).allSatisfy { ($0 == 13) == ($1 == 10) })
    }

    @Test(arguments: [
        "a\r\nBcc: x@example.org", "a\nBcc: x", "a\rBcc: x", "a\u{2028}Bcc: x", "a\u{85}Bcc: x", "a\u{0}b", "a\u{b}Bcc: x",
    ])
    func `no value begins a header`(value: String) throws {
        let bytes = try message(subject: value, name: value).bytes(date: "d", lineEnd: .unix)
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
        #expect(lines.count { $0.hasPrefix("Subject:") } == 1)
        #expect(MailAddress("a@example.org\(value)") == nil)
        #expect(MailAddress("\(value)@example.org") == nil)
    }

    @Test(arguments: [
        "", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b c", ".a@b", "a.@b", "a..b@c", "é@b.fr", "a@é.fr", "a@-b.fr", "a@b-.fr",
        "a@b..fr", "a@.fr", "\"a b\"@c.fr", "<a@b.fr>", "a@b.fr,c@d.fr", "a@[127.0.0.1]", "a@b_c.fr",
        String(repeating: "a", count: 65) + "@b.fr", "a@" + String(repeating: "b", count: 64) + ".fr",
        "a@" + String(repeating: "bcd.", count: 70) + "fr",
    ])
    func `what is no plain address is refused`(text: String) { #expect(MailAddress(text) == nil) }

    @Test(arguments: ["a@b", "a.b+c@d-e.fr", "o'neil@example.org", "-f@example.org", "A_b@1.2.fr"])
    func `a plain address is taken`(text: String) { #expect(MailAddress(text)?.spec == text) }

    @Test func `a name beside an address is bare, quoted or encoded`() throws {
        func line(_ name: String) throws -> [String] {
            let address = try #require(MailAddress("a@b.fr", name: name))
            return HeaderText.address("To", address)
        }
        #expect(try line("Cher") == ["To: Cher <a@b.fr>"])
        #expect(try line("Cher, le \"18\" \\") == [#"To: "Cher, le \"18\" \\" <a@b.fr>"#])
        #expect(try line("Préfecture") == ["To: =?UTF-8?Q?Pr=C3=A9fecture?= <a@b.fr>"])
        #expect(try line("=?UTF-8?Q?a?=") == ["To: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fa=3F=3D?= <a@b.fr>"])
    }

    @Test func `an encoded word never cuts a character`() {
        for character in ["é", "漢", "👩‍👩‍👧‍👦", "e\u{301}"] {
            let words = EncodedWord.words(String(repeating: character, count: 60), firstMax: 30)
            for word in words {
                let content = word.dropFirst("=?UTF-8?Q?".count).dropLast(2)
                let bytes = content.split(separator: "=").compactMap { UInt8($0.prefix(2), radix: 16) }
                #expect(word.utf8.count <= 75)
                #expect(String(validating: bytes, as: UTF8.self) != nil || content.contains { $0 != "=" && !$0.isHexDigit })
            }
        }
    }

    @Test func `a line of a part keeps its trailing space, its first dot and its From`() {
        #expect(
            QuotedPrintable.lines("a \n.\nFrom b\nFroma\n=\té\n") == ["a=20", "=2E", "=46rom b", "Froma", "=3D\t=C3=A9", ""])
        let long = QuotedPrintable.lines(String(repeating: "é", count: 30))
        #expect(long.map(\.utf8.count) == [76, 76, 30] && long[0].hasSuffix("="))
        // The 76th column may hold the last character, not a soft break's.
        #expect(QuotedPrintable.lines(String(repeating: "a", count: 76)) == [String(repeating: "a", count: 76)])
        #expect(QuotedPrintable.lines(String(repeating: "a", count: 77)) == [String(repeating: "a", count: 75) + "=", "aa"])
        #expect(QuotedPrintable.lines(String(repeating: "a", count: 75) + ".b").allSatisfy { $0 != "." && !$0.hasPrefix(".") })
    }

    @Test func `a date stands in the office's zone`() throws {
        let time = try #require(UnixTime("2026-09-30T23:30:00Z"))
        #expect(MailDate.text(time, secondsEast: 7_200) == "Thu, 01 Oct 2026 01:30:00 +0200")
        #expect(MailDate.text(time, secondsEast: -36_000) == "Wed, 30 Sep 2026 13:30:00 -1000")
        #expect(
            MailDate.text(UnixTime(milliseconds: -1_000), secondsEast: -5_400)
                == "Wed, 31 Dec 1969 22:29:59 -0130")
    }

    @Test func `a message id is read back from its text and from nothing else`() throws {
        let id = try #require(MessageID(Self.dossier, .underInstruction, key: "0-12-1", domain: "cher.example"))
        #expect(id.description == "<01a2b3c4-d5e6-7f01-8a2b-3c4d5e6f7a8b.under-instruction.0-12-1@cher.example>")
        #expect(
            MessageID(id.description) == id && MessageID(" \(id) ") == id
                && MessageID(id.description.dropFirst().dropLast()) == id)
        for other in ["", "<>", "<a@b>", "<a.b.c@d>", "<01a2b3c4-d5e6-7f01-8a2b-3c4d5e6f7a8b.received.é@b>"] {
            #expect(MessageID(other) == nil)
        }
        #expect(MessageID(Self.dossier, .ready, key: "0 1", domain: "b") == nil)
        #expect(MessageID(Self.dossier, .ready, key: "0-1", domain: "b\r\nX: y") == nil)
    }
}
