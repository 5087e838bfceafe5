import Dossiers
import Foundation
import Testing

/// `saisine mail` as processes: against a mail server, with a sendmail, and killed in between.
@Suite(.serialized) struct CommandLineMailTests {
    @Test func `mails reach a server as any mail program reads them, and an address that is refused holds up none`() throws {
        let trial = try MailTrial(addresses: [
            "unknown@example.org", "b@example.org", "later@example.org", "relay@example.org", "c@example.org",
        ])
        let server = try trial.server()
        let result = try trial.run(["--smtp", server.address])
        #expect(result.status == 0, "\(result.errors)")
        let messages = try server.process.lines().filter { $0.event == "message" }
        #expect(Set(messages.compactMap { $0.recipients?.first }) == ["b@example.org", "c@example.org"])
        for message in messages {
            #expect(message.defects == [] && (message.longest ?? 0) <= 998)
            #expect(message.kinds == ["multipart/alternative", "text/plain", "text/html"])
            #expect(message.subject?.hasPrefix("[Préfecture du Cher] Votre demande n° ") == true)
            #expect(message.text?.contains("Préfecture du Cher") == true)
            #expect(message.html?.contains("Préfecture du Cher<br>") == true)
            #expect(message.origin?.hasPrefix("Préfecture du Cher <") == true && message.automatic == "auto-generated")
        }
        let mails = try trial.list()
        func states(_ address: Int) -> Set<String> {
            Set(mails.filter { $0["dossier"] == .string(trial.ids[address]) }.compactMap { $0["state"]?.text })
        }
        #expect((0..<5).map(states) == [["failed"], ["sent"], ["waiting"], ["waiting"], ["sent"]], "\(mails)")
        let status = try Saisine.run(["status", "--data", trial.node, "--json"]).output
        #expect(status.contains("\"mails\":{\"waiting\":"))
        #expect(!result.errors.contains("unknown@") && !result.errors.contains("b@example"))
        let history = try Saisine.run(["dossier", trial.ids[1], "--data", trial.federation.intake])
        #expect(history.output.contains("was handed over, <\(trial.ids[1]).received."))
    }

    @Test func `a mailer killed between the hand-over and its word sends the same message again, then no more`() throws {
        let trial = try MailTrial(addresses: ["a@example.org"])
        let out = trial.federation.scratch.path("out")
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: false)
        let first = "[ -e \(out)/killed ] || { touch \(out)/killed; cat > \(out)/first; kill -9 $PPID; exit 0; }"
        let sendmail = try trial.sendmail("\(first)\ncat > \(out)/again.$$")
        #expect(try trial.run(["--sendmail", sendmail]).status == SIGKILL)
        #expect(try trial.states().allSatisfy { $0 == .string("waiting") })
        let again = try trial.run(["--sendmail=\(sendmail)"])
        #expect(again.status == 0, "\(again.errors)")
        #expect(try trial.states().allSatisfy { $0 == .string("sent") })
        func id(_ name: String) throws -> String? {
            try String(contentsOfFile: "\(out)/\(name)", encoding: .utf8).split(separator: "\n").first {
                $0.hasPrefix("Message-ID")
            }.map(String.init)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: out).filter { $0.hasPrefix("again.") }
        #expect(try names.contains { try id($0) == id("first") })
        #expect(try names.count == trial.list().count)
        #expect(try trial.run(["--sendmail", sendmail]).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).count { $0.hasPrefix("again.") } == names.count)
    }

    @Test func `a server that is away, wants a login or shows no certificate holds mails up, and loses none`() throws {
        let trial = try MailTrial(addresses: ["a@example.org"])
        let count = try trial.list().count
        let closed = try trial.run(["--smtp", "127.0.0.1:1"])
        #expect(closed.status == 75 && closed.errors.contains("level=error role=mail event=mail-stuck"))
        let strict = try trial.server(["--login", "cher:geheim"])
        #expect(try trial.run(["--smtp", strict.address]).status == 75)
        let file = trial.federation.scratch.path("password")
        try Data("wrong\n".utf8).write(to: URL(filePath: file))
        let login = ["--smtp", strict.address, "--smtp-user", "cher", "--smtp-password-file", file]
        #expect(try trial.run(login).status == 75)
        #expect(try trial.run(["--smtp", strict.address, "--tls", "starttls"]).status == 75)
        let silent = try trial.server(["--silent"])
        #expect(try trial.run(["--smtp", silent.address, "--mail-timeout", "1"]).status == 75)
        #expect(try trial.list().allSatisfy { $0["state"] == .string("waiting") && $0["attempts"] == .number(0) })
        try Data("geheim\n".utf8).write(to: URL(filePath: file))
        #expect(try trial.run(login).status == 0)
        #expect(try strict.process.lines().count { $0.event == "message" } == count)
        #expect(try trial.run(["--smtp", "mx.example.org", "--tls", "none"]).status == 64)
    }

    @Test func `STARTTLS is taken with a certificate that is trusted, and only then`() throws {
        let trial = try MailTrial(addresses: ["a@example.org"])
        let file = trial.federation.scratch.path("certificate.pem")
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/openssl")
        openssl.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=test",
            "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", file, "-out", file + ".crt",
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        let both = try Data(contentsOf: URL(filePath: file)) + Data(contentsOf: URL(filePath: file + ".crt"))
        try both.write(to: URL(filePath: file))
        let server = try trial.server(["--certificate", file])
        let options = ["--smtp", server.address, "--tls", "starttls"]
        #expect(try trial.run(options).status == 75)
        #expect(try trial.run(options + ["--ca-file", file + ".crt"]).status == 0)
        #expect(try server.process.lines().contains { $0.event == "message" })
    }

    @Test func `one mailer serves a node, ends on SIGTERM, and a bounce is noted by its report`() throws {
        let trial = try MailTrial(addresses: ["a@example.org"])
        let sendmail = try trial.sendmail("cat > /dev/null")
        let errors = Pipe()
        let running = try Saisine.start(
            ["mail", "run", "--data", trial.node, "--sendmail", sendmail], output: FileHandle.nullDevice, errors: errors)
        #expect(try trial.federation.wait { try trial.states().allSatisfy { $0 == .string("sent") } })
        let second = try trial.run(["--sendmail", sendmail])
        #expect(second.status == 75 && second.errors.contains("another"))
        running.terminate()
        running.waitUntilExit()
        #expect(running.terminationStatus == 0)
        let row = try #require(try trial.list().first)
        let id = "<\(trial.ids[0]).received.\(row["key"]?.text ?? "")@example.org>"
        let report = """
            To: x
            Content-Type: multipart/report; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx

            Final-Recipient: rfc822; a@example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 unknown

            --b
            Content-Type: text/rfc822-headers

            Message-ID: \(id)

            --b--

            """
        let bounce = ["mail", "bounce", "--data", trial.node]
        #expect(try Saisine.run(bounce, input: "Subject: Absence\n\nJe suis absent.\n").errors.contains("passed over"))
        #expect(try Saisine.run(bounce, input: report).status == 0)
        let bounced = try trial.list(["--state", "bounced"])
        #expect(bounced.count == 1 && bounced[0]["error"] == .string("5.1.1 550 5.1.1 unknown"))
        #expect(try Saisine.run(["mail", "show", row["row"]?.text ?? "", "--data", trial.node]).output.contains("Bonjour "))
        #expect(try Saisine.run(["mail", "retry", row["row"]?.text ?? "", "--data", trial.node]).status == 0)
        trial.federation.stop()
        let away = try Saisine.run(bounce, input: report)
        #expect(away.status == 75 && away.errors.contains("does not answer"))
        #expect(try trial.run(["--sendmail", sendmail]).status == 75)
    }

    @Test func `every letter can be looked at before it is needed, and a template's fault is found with its line`() throws {
        for kind in MailKind.allCases {
            let shown = try Saisine.run(["mail", "preview", kind.rawValue, "--tenant", "18"])
            #expect(
                shown.status == 0 && shown.output.contains("Subject: [Préfecture du Cher] Votre demande n° "),
                "\(kind): \(shown.errors)")
        }
        #expect(
            try Saisine.run(["mail", "preview", "refused", "--tenant", "2A", "--as", "message"]).output.contains(
                "Message-ID: <"))
        let scratch = try Scratch()
        let folder = scratch.path("mail/18")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("Objet : a {number}\n\n{nombre}\n".utf8).write(to: URL(filePath: folder + "/withdrawn.txt"))
        try Data("x".utf8).write(to: URL(filePath: folder + "/refus.txt"))
        try FileManager.default.copyItem(
            atPath: Saisine.path(inPackage: "Topology/local.json"), toPath: scratch.path("local.json"))
        let checked = try Saisine.run(["topology", "check", scratch.path("local.json")])
        #expect(checked.status == 65)
        #expect(checked.output.contains("withdrawn.txt:3:1: “{nombre}” is unknown") && checked.output.contains("refus.txt"))
        let preview = ["mail", "preview", "withdrawn", "--tenant", "18", "--topology", scratch.path("local.json")]
        #expect(try Saisine.run(preview).status == 65)
        try Data("Objet : Adieu {number}\n\nAdieu.\n".utf8).write(to: URL(filePath: folder + "/withdrawn.txt"))
        #expect(try Saisine.run(preview).output.contains("\nAdieu.\n"))
    }
}

extension JSONValue {
    fileprivate var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }
}
