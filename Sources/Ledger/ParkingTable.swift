internal import Dossiers
internal import SQLite
internal import Streams

/// Entries that were accepted but cannot be processed: they wait for a person and block nobody.
final class ParkingTable {
    private let insertion: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            "INSERT INTO parked(stream, sequence, id, revision, header, body, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        )
    }

    func insert(
        _ header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, placement: Placement, stream: Int64, reason: String,
        at time: UnixTime
    ) throws(SQLiteError) {
        try insertion.bind(stream, at: 1)
        try insertion.bind(Int64(bitPattern: placement.sequence), at: 2)
        try insertion.bind(placement.dossier, at: 3)
        try insertion.bind(Int64(placement.revision), at: 4)
        try unsafe insertion.bind(borrowing: header, at: 5)
        try unsafe insertion.bind(borrowing: body, at: 6)
        try insertion.bind(reason, at: 7)
        try insertion.bind(time.milliseconds, at: 8)
        try insertion.run()
    }
}
