package import Dossiers

extension NodeLedger {
    /// Marks the revisions before this one: they are not the dossier any more.
    package func supersede(_ id: DossierID, before revision: UInt32) throws {
        try file.begin()
        try inbox.supersede(id, before: revision)
    }

    /// A reminder has been sent: the deadlines that follow.
    package func set(_ timing: Timing, actAt: UnixTime?, row: Int64) throws {
        try file.begin()
        try inbox.setTiming(row: row, timing, actAt: actAt)
    }

    /// When the next reminder or closure is due; nil when none is.
    package func nextDue() throws -> UnixTime? { try inbox.nextDue() }

    /// Dossiers whose reminder or closure is due, in that order.
    package func due(at time: UnixTime, atMost count: Int) throws -> [HeldDossier] { try inbox.due(at: time, atMost: count) }

    /// Whether a request has been dealt with.
    package func hasRequest(_ id: DossierID, number: UInt32, kind: UInt8, body: [UInt8]) throws -> Bool {
        try requests.isKnown(id, number: number, kind: kind, body: body)
    }

    /// Whether this complement has joined as that revision, or the revision came as a whole.
    package func hasComplement(_ id: DossierID, revision: UInt32, body: [UInt8]) throws -> Bool {
        try requests.hasComplement(id, revision: revision, body: body)
    }

    /// Whether something about a dossier waits for a person.
    package func hasParked(_ id: DossierID) throws -> Bool { try requests.hasParked(id) }

    /// Keeps a request, in the transaction of its effect.
    package func keepRequest(_ id: DossierID, number: UInt32, kind: UInt8, revision: UInt32, body: [UInt8], at time: UnixTime)
        throws
    {
        try file.begin()
        try requests.insert(id, number: number, kind: kind, revision: revision, body: body, at: time)
    }
}
