package import Dossiers
internal import SQLite

/// An agent's note about a dossier.
package struct DeskNote: Equatable, Sendable {
    package var at: UnixTime
    package var uid: UInt32
    /// A ``Reason``, encoded, as the intake is told it.
    package var body: [UInt8]
}

/// What agents note about dossiers; only ever appended.
final class NoteTable {
    private let insertion: Statement
    private let query: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare("INSERT INTO note(id, at, uid, body) VALUES (?1, ?2, ?3, ?4)")
        query = try database.prepare("SELECT at, uid, body FROM note WHERE id = ?1 ORDER BY row DESC LIMIT ?2")
    }

    func insert(_ id: DossierID, _ note: DeskNote) throws {
        try insertion.bind(id, at: 1)
        try insertion.bind(note.at.milliseconds, at: 2)
        try insertion.bind(Int64(note.uid), at: 3)
        try unsafe note.body.withUnsafeBytes { try unsafe insertion.bind($0, at: 4) }
        try insertion.run()
    }

    /// The last ones, first to last.
    func notes(about id: DossierID, atMost count: Int) throws -> [DeskNote] {
        try query.bind(id, at: 1)
        try query.bind(count, at: 2)
        return try query.map { row in
            DeskNote(
                at: UnixTime(milliseconds: row.int64(0)), uid: UInt32(truncatingIfNeeded: row.int64(1)), body: row.bytes(2))
        }.reversed()
    }
}

extension NodeLedger {
    /// Keeps an agent's note, in the open transaction.
    package func addNote(about id: DossierID, uid: UInt32, body: [UInt8], at time: UnixTime) throws {
        try file.begin()
        try notes.insert(id, DeskNote(at: time, uid: uid, body: body))
    }

    /// The last notes about a dossier, first to last.
    package func notes(about id: DossierID, atMost count: Int) throws -> [DeskNote] {
        try notes.notes(about: id, atMost: count)
    }
}
