import Curl
import Dossiers
@testable import Federation
import FoundationEssentials
import Mail
import Testing

/// What is made of the answers of those who take mails.
@Suite(.serialized) struct CarrierTests {
    private let scratch: Scratch
    private let message: MailMessage
    private let sender: MailAddress

    init() throws {
        scratch = try Scratch()
        sender = try #require(MailAddress("prefecture@example.org"))
        let id = try #require(MessageID(IntakeHost.id(), .received, key: "1-1", domain: "example.org"))
        message = MailMessage(
            id: id, from: sender, to: try #require(MailAddress("-a@example.org")), replyTo: nil, subject: "été",
            text: ".\nFrom é\n",
            html: "<p>é</p>\n")
    }

    private func sendmail(_ script: String, timeout: Duration = .seconds(20)) throws -> HandOver {
        let path = scratch.path + "/sendmail"
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let carrier = SendmailCarrier(path: path, timeout: timeout)
        while true {
            let outcome = try carrier.handOver(message, from: sender, date: "Thu, 01 Oct 2026 09:05:00 +0200")
            // Another test's child may hold the script open for writing until it becomes its program.
            guard words(outcome).text.contains("Text file busy") else { return outcome }
        }
    }

    @Test func `sendmail gets its arguments and the message, and no signal is blocked`() throws {
        let out = scratch.path
        #expect(
            try sendmail("echo \"$@\" > \(out)/arguments; cat > \(out)/message; grep Sig /proc/self/status > \(out)/signals")
                == .accepted)
        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: "\(out)/\(name)")), as: UTF8.self)
        }
        #expect(try text("arguments") == "-i -f prefecture@example.org -- -a@example.org\n")
        #expect(try Array(text("message").utf8) == message.bytes(date: "Thu, 01 Oct 2026 09:05:00 +0200", lineEnd: .unix))
        #expect(try text("signals").contains("SigBlk:\t0000000000000000"))
    }

    @Test(arguments: [
        (65, "refused"), (67, "refused"), (68, "refused"), (69, "later"), (71, "later"), (75, "later"), (64, "stuck"),
        (77, "stuck"),
        (78, "stuck"), (127, "stuck"),
    ])
    func `the exit code of sendmail decides`(code: Int, expected: String) throws {
        let (outcome, text) = try words(sendmail("echo \"it was\n so\" >&2; exit \(code)"))
        #expect(outcome == expected && text == "sendmail ended with \(code): it was  so")
    }

    @Test func `a sendmail that hangs is killed, one that dies is tried again, one that is not there holds up all`() throws {
        #expect(try words(sendmail("exec sleep 100", timeout: .milliseconds(100))).outcome == "later")
        #expect(try words(sendmail("kill -9 $$")) == ("later", "sendmail ended by signal 9"))
        let missing = try SendmailCarrier(path: scratch.path + "/none").handOver(message, from: sender, date: "")
        #expect(words(missing).outcome == "stuck")
        let denied =
            "msmtp: recipient address a@example.org not accepted by the server msmtp: server message: 554 5.7.1 Relay access denied"
        #expect(try words(sendmail("echo '\(denied)' >&2; exit 65")).outcome == "later")
        let postdrop =
            "echo 'postdrop: warning: mail_queue_enter: create file maildrop/1.2: Permission denied' >&2; exec sleep 100"
        let (outcome, text) = try words(sendmail(postdrop, timeout: .milliseconds(200)))
        #expect(outcome == "stuck" && text.contains("--smtp localhost"))
    }

    @Test(arguments: [
        (SMTPOutcome.accepted, "accepted"), (.refused(code: 550, text: "550 5.1.1 unknown", .recipient), "refused"),
        (.refused(code: 550, text: "550 unknown", .recipient), "refused"),
        (.refused(code: 451, text: "451 4.7.1 grey", .recipient), "later"),
        (.refused(code: 554, text: "554 5.7.1 relay denied", .recipient), "later"),
        (.refused(code: 552, text: "552 5.2.2 full", .message), "refused"),
        (.refused(code: 535, text: "535 5.7.8 login", .session), "stuck"),
        (.refused(code: 550, text: "550 5.1.8 sender", .session), "stuck"),
        (.unreachable("cut", .message), "later"), (.unreachable("no route", .session), "stuck"),
    ])
    func `only a no to a recipient or to a message is about it`(outcome: SMTPOutcome, expected: String) {
        #expect(words(SMTPCarrier.judgement(of: outcome)).outcome == expected)
    }

    private func words(_ outcome: HandOver) -> (outcome: String, text: String) {
        switch outcome {
        case .accepted: ("accepted", "")
        case .later(let text): ("later", text)
        case .refused(let text): ("refused", text)
        case .stuck(let text): ("stuck", text)
        }
    }
}
