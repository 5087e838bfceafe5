/// What a template may put in by `{name}`: the raw value is the name.
package enum MailName: String, CaseIterable, Sendable {
    // The dossier.
    case number, code, demarche, name, received
    // What happened, and what is due: dates as `12 octobre 2026`, and `.short` as `12/10/2026`.
    case text, until, untilShort = "until.short", legal, into, `extension`
    /// The agent who decided, as the law has it on letters.
    case agent
    // The préfecture.
    case office = "office.name", service = "office.service", phone = "office.phone", email = "office.email"
    case website = "office.website", appointment = "office.appointment", court = "office.court"
    /// The element of the list around it.
    case item
}

/// What a template may go through by `{each name}`.
package enum MailList: String, CaseIterable, Sendable {
    /// One message for each piece or field that is missing or unsuitable.
    case shortcomings
    case address = "office.address"
    case hours = "office.hours"
}

/// What a template may ask by `{if name}` beside the names and lists, which are asked whether there is one.
package enum MailFlag: String, CaseIterable, Sendable {
    /// The silence period rests.
    case suspended
    case incomplete
    /// The dossier is of a child.
    case minor
    /// The last reminder.
    case last
    /// Something of it was decided by a person.
    case asked
    // The démarche.
    case recepisse, duplicata, adresse, dcem
}

/// What stands for the names, lists and flags in one message. What is not there is empty.
package struct MailValues: Sendable {
    package var names: [MailName: String] = [:]
    package var lists: [MailList: [String]] = [:]
    package var flags: Set<MailFlag> = []

    package init() {}
}
