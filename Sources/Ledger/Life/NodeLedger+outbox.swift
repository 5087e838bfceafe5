package import Dossiers

extension NodeLedger {
    /// Puts a mail into the outbox, in the open transaction. The same (id, kind, key) is one mail: a second one is passed over.
    ///
    /// - Parameter due: not before this it leaves.
    package func post(
        _ kind: MailKind, about id: DossierID, key: String, revision: UInt32, cause: [UInt8], at time: UnixTime, due: UnixTime
    ) throws {
        try file.begin()
        try outbox.insert(id, kind, key: key, revision: revision, cause: cause, at: time, due: due)
    }

    /// Mails whose time has come, oldest first.
    package func dueMails(at time: UnixTime, atMost count: Int) throws -> [OutboxMail] {
        try outbox.due(at: time, atMost: count)
    }

    package func mail(row: Int64) throws -> OutboxMail? { try outbox.mail(row: row) }

    /// Every mail about a dossier, in the order of their causes.
    package func mails(of id: DossierID) throws -> [OutboxMail] { try outbox.mails(of: id) }

    /// A mail has been handed over, or will never be.
    ///
    /// - Returns: false when it had ended before.
    package func endMail(row: Int64, _ end: OutboxMail.End, error: String? = nil, at time: UnixTime) throws -> Bool {
        try file.begin()
        return try outbox.end(row: row, end, error: error, at: time)
    }

    /// A mail could not be handed over now.
    package func postponeMail(row: Int64, to time: UnixTime, error: String) throws {
        try file.begin()
        try outbox.postpone(row: row, to: time, error: error)
    }

    /// A mail that was handed over came back.
    ///
    /// - Returns: false when that is known.
    package func bounceMail(row: Int64, error: String, at time: UnixTime) throws -> Bool {
        try file.begin()
        return try outbox.bounce(row: row, error: error, at: time)
    }

    /// Takes back what a report caused and has not left.
    package func cancelMails(about id: DossierID, key: String, at time: UnixTime) throws {
        try file.begin()
        try outbox.cancel(id, key: key, at: time)
    }

    /// A mail is to be handed over once more, at a person's wish.
    ///
    /// - Returns: false when there is none, or its cause was taken back.
    package func reviveMail(row: Int64, at time: UnixTime) throws -> Bool {
        try file.begin()
        return try outbox.revive(row: row, at: time)
    }
}
