package import Mail

/// What takes messages on their way: sendmail(1), or a server.
package protocol MailCarrier: AnyObject {
    /// Hands a message over, once; waits for as long as its timeout says.
    ///
    /// - Parameters:
    ///   - sender: the envelope's, where a report of its failure goes.
    ///   - date: as ``MailDate`` writes it.
    func handOver(_ message: MailMessage, from sender: MailAddress, date: String) throws -> HandOver
}

/// What came of handing a message over.
package enum HandOver: Equatable, Sendable {
    /// It is theirs now.
    case accepted
    /// Not this message, now: another may go.
    case later(String)
    /// Never this message: its address is none.
    case refused(String)
    /// No message, now: what takes them is away, or set up wrongly.
    case stuck(String)
}
