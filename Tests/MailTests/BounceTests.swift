import Dossiers
import Testing

@testable import Mail

/// Reports of servers that could not deliver, as they come.
@Suite struct BounceTests {
    private static let id = "<01a2b3c4-d5e6-7f01-8a2b-3c4d5e6f7a8b.received.0-1@cher.example>"

    private func report(action: String = "failed", quoted: String = "Message-ID: \(id)", to: String = "etrangers@cher.example")
        -> String
    {
        """
        Return-Path: <>
        X-Original-To: \(to)
        Date: Thu,  1 Oct 2026 09:05:00 +0200 (CEST)
        From: MAILER-DAEMON@mx.cher.example (Mail Delivery System)
        To: \(to)
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="8C1D.1/mx"

        This is a MIME-encapsulated message.

        --8C1D.1/mx
        Content-Description: Notification

        I'm sorry to have to inform you.

        --8C1D.1/mx
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.cher.example
        Arrival-Date: Thu,  1 Oct 2026 09:04:58 +0200 (CEST)

        Final-Recipient: rfc822; a.benali@example.org
        Action: \(action)
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 <a.benali@example.org>: Recipient
            address rejected: User unknown

        --8C1D.1/mx
        Content-Type: message/rfc822

        From: etrangers@cher.example
        \(quoted)
        Subject: x

        --8C1D.1/mx--
        """
    }

    @Test(arguments: ["\n", "\r\n"]) func `a report names the message, and why it was not delivered`(lineEnd: String) throws {
        let read = try #require(DeliveryReport(Array(report().replacing("\n", with: lineEnd).utf8)))
        #expect(read.message?.description == Self.id && read.isFailure && read.status == "5.1.1" && read.returnPath == nil)
        #expect(read.diagnostic == "550 5.1.1 <a.benali@example.org>: Recipient address rejected: User unknown")
    }

    @Test(arguments: ["delayed", "delivered", "relayed"]) func `what is only late or passed on is no failure`(action: String)
        throws
    {
        #expect(try #require(DeliveryReport(Array(report(action: action).utf8))).isFailure == false)
    }

    @Test func `a report without our message id is known by its own address`() throws {
        let dossier = try #require(DossierID("01a2b3c4-d5e6-7f01-8a2b-3c4d5e6f7a8b"))
        let path = ReturnPath(dossier, row: 42)
        let address = try #require(MailAddress("ne-pas-repondre@cher.example")?.detailed(path.detail))
        let read = try #require(DeliveryReport(Array(report(quoted: "X: y", to: address.spec).utf8)))
        #expect(read.message == nil && read.returnPath == path)
        #expect(DeliveryReport(Array(report(quoted: "X: y", to: "a+b@cher.example").utf8))?.returnPath == nil)
    }

    @Test func `anything else is no report`() {
        for text in [
            "", "Subject: Absence\nAuto-Submitted: auto-replied\n\n\(Self.id)", "Content-Type: multipart/report\n\n--\n",
            "\u{0}",
        ] {
            #expect(DeliveryReport(Array(text.utf8)) == nil)
        }
        let bytes = Array(report().utf8)
        for end in stride(from: 0, to: bytes.count, by: 7) { _ = DeliveryReport(Array(bytes[..<end])) }
    }
}
