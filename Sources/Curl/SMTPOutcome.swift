/// What came of a submission.
package enum SMTPOutcome: Equatable, Sendable {
    /// The server has it, and answers for it.
    case accepted
    /// The server said no: its code, what it said, and to what.
    case refused(code: Int, text: String, Step)
    /// No answer, or none that is SMTP, in libcurl's words; and what was said last.
    case unreachable(String, Step)

    /// To which command a server answered.
    package enum Step: Equatable, Sendable {
        /// To the greeting, TLS, the login or the sender: nothing that a recipient could mend.
        case session
        case recipient
        case message
    }
}
