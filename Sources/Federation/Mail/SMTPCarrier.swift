package import Curl
package import Mail

/// Submission to a server.
package final class SMTPCarrier: MailCarrier {
    private let session: SMTPSession

    package init(_ server: SMTPServer) throws { session = try SMTPSession(server) }

    package func handOver(_ message: MailMessage, from sender: MailAddress, date: String) throws -> HandOver {
        let bytes = message.bytes(date: date, lineEnd: .smtp)
        return Self.judgement(of: try session.submit(bytes, from: sender.spec, to: message.to.spec))
    }

    /// A no to the recipient or to the message is about this one; any other is about us, and no fault of an address.
    static func judgement(of outcome: SMTPOutcome) -> HandOver {
        switch outcome {
        case .accepted: .accepted
        case .unreachable(let text, .session), .refused(_, let text, .session): .stuck(text)
        case .unreachable(let text, .recipient), .unreachable(let text, .message): .later(text)
        case .refused(let code, let text, .recipient), .refused(let code, let text, .message):
            code >= 500 && !isPolicy(text) ? .refused(text) : .later(text)
        }
    }

    /// The enhanced status (RFC 3463) says that the server's own state, the protocol or a policy is the reason: `554 5.7.1 Relay access
    /// denied` is told of every address while the server is set up wrongly. It is tried again, and ends as failed, not as bounced.
    private static func isPolicy(_ text: String) -> Bool {
        text.split(separator: " ").dropFirst().first.map { status in ["5.3.", "5.5.", "5.7."].contains(where: status.hasPrefix)
        } ?? false
    }
}
