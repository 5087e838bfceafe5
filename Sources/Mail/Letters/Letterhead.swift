package import Dossiers

/// How one préfecture presents itself in its letters.
package struct Letterhead: Sendable {
    /// `Préfecture du Cher`.
    package var name: String
    package var service: String
    package var address: [String]
    package var phone: String
    package var hours: [String]
    /// Where answers go.
    package var replyTo: MailAddress?
    /// Whom messages are from.
    package var sender: MailAddress
    /// Of message ids.
    package var domain: String
    package var website: String
    /// How a document is collected, in words.
    package var appointment: String
    /// The administrative court that hears its cases, `d’Orléans`; empty: the one that is competent.
    package var court: String
    /// How many seconds east of UTC its clocks are, at an instant.
    package var secondsEast: @Sendable (UnixTime) -> Int

    package init(
        name: String, service: String, address: [String], phone: String, hours: [String], replyTo: MailAddress?,
        sender: MailAddress, domain: String, website: String, appointment: String, court: String = "",
        secondsEast: @escaping @Sendable (UnixTime) -> Int
    ) {
        self.name = name
        self.service = service
        self.address = address
        self.phone = phone
        self.hours = hours
        self.replyTo = replyTo
        self.sender = sender
        self.domain = domain
        self.website = website
        self.appointment = appointment
        self.court = court
        self.secondsEast = secondsEast
    }
}
