package import Dossiers
internal import SQLite

/// Something a person did to a process or to its ledger.
package struct Act: Equatable, Sendable {
    package var at: UnixTime
    /// Who asked: the number and the name of their account on this machine.
    package var uid: UInt32
    package var user: String
    /// As the command names it: `parked.retry`.
    package var verb: String
    /// What it was done to: a stream, a parked row.
    package var subject: String
    /// Why, in the words of who asked; may be empty.
    package var reason: String
    /// What came of it, in one sentence.
    package var outcome: String

    package init(
        at: UnixTime, uid: UInt32, user: String, verb: String, subject: String, reason: String, outcome: String
    ) {
        self.at = at
        self.uid = uid
        self.user = user
        self.verb = verb
        self.subject = subject
        self.reason = reason
        self.outcome = outcome
    }
}

/// The acts of a ledger, which are only ever appended.
final class ActTable {
    private let insertion: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            "INSERT INTO act(at, uid, user, verb, subject, reason, outcome) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    }

    func insert(_ act: Act) throws(SQLiteError) {
        try insertion.bind(act.at.milliseconds, at: 1)
        try insertion.bind(Int64(act.uid), at: 2)
        try insertion.bind(act.user, at: 3)
        try insertion.bind(act.verb, at: 4)
        try insertion.bind(act.subject, at: 5)
        try insertion.bind(act.reason, at: 6)
        try insertion.bind(act.outcome, at: 7)
        try insertion.run()
    }
}

extension IntakeLedger {
    /// Records what a person did, in the transaction of its effect.
    package func record(_ act: Act) throws {
        try file.begin()
        try acts.insert(act)
    }
}

extension NodeLedger {
    /// Records what a person did, in the transaction of its effect.
    package func record(_ act: Act) throws {
        try file.begin()
        try acts.insert(act)
    }
}
