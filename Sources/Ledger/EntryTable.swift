internal import Dossiers
internal import SQLite
internal import Streams

/// The entries of all streams that a ledger sends, in one table that grows at its right edge.
package final class EntryTable {
    private let insertion: Statement
    private let headerAt: Statement
    private let last: Statement
    private let bytesBefore: Statement
    private let from: Statement
    private let headersFrom: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            "INSERT INTO entry(stream, sequence, header, body, piece, bytes_before) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        headerAt = try database.prepare("SELECT header FROM entry WHERE stream = ?1 AND sequence = ?2")
        last = try database.prepare(
            "SELECT sequence, header, length(body), bytes_before FROM entry WHERE stream = ?1 ORDER BY sequence DESC LIMIT 1")
        bytesBefore = try database.prepare("SELECT bytes_before FROM entry WHERE stream = ?1 AND sequence = ?2")
        from = try database.prepare(
            "SELECT header, body, piece FROM entry WHERE stream = ?1 AND sequence >= ?2 ORDER BY sequence LIMIT ?3")
        headersFrom = try database.prepare(
            "SELECT sequence, header FROM entry WHERE stream = ?1 AND sequence >= ?2 ORDER BY sequence")
    }

    /// Adds one entry. The caller has numbered and chained it, in `header`.
    ///
    /// - Parameter piece: the row of the piece whose file holds the body, for a chunk; then `body` is nil.
    /// - Parameter bytesBefore: of the stream's entries before it.
    func insert(
        stream: Int64, sequence: UInt64, header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer?, piece: Int64?,
        bytesBefore: Int
    ) throws(SQLiteError) {
        try insertion.bind(stream, at: 1)
        try insertion.bind(Int64(sequence), at: 2)
        try unsafe insertion.bind(borrowing: header, at: 3)
        if let body = unsafe body { try unsafe insertion.bind(borrowing: body, at: 4) } else { try insertion.bindNull(at: 4) }
        if let piece { try insertion.bind(piece, at: 5) } else { try insertion.bindNull(at: 5) }
        try insertion.bind(bytesBefore, at: 6)
        try insertion.run()
    }

    /// The chain value that entry `sequence` carries; nil when there is none. Sequence 0 is not an entry.
    func chain(stream: Int64, sequence: UInt64) throws -> ContentHash? {
        defer { headerAt.reset() }
        try headerAt.bind(stream, at: 1)
        try headerAt.bind(Int64(sequence), at: 2)
        guard try headerAt.step() else { return nil }
        return try unsafe headerAt.withBlob(0) { try unsafe Placement.chain(in: $0) }
    }

    /// The last entry of a stream.
    func head(stream: Int64) throws -> EntryHead? {
        defer { last.reset() }
        try last.bind(stream, at: 1)
        guard try last.step() else { return nil }
        let body = last.isNull(2) ? nil : last.int(2)
        return try unsafe last.withBlob(1) { header in
            try unsafe EntryHead(
                sequence: UInt64(last.int64(0)), chain: unsafe Placement.chain(in: header),
                bytes: last.int(3) + EntryHead.size(ofHeader: header, body: body))
        }
    }

    /// Bytes of the stream's entries before this one; nil when there is none of that sequence.
    func bytesBefore(stream: Int64, sequence: UInt64) throws -> Int? {
        try bytesBefore.bind(stream, at: 1)
        try bytesBefore.bind(Int64(sequence), at: 2)
        return try bytesBefore.first { $0.int(0) }
    }

    /// Lends the headers from `sequence` to the last, in order.
    func readHeaders(stream: Int64, from sequence: UInt64, visit: (UInt64, UnsafeRawBufferPointer) throws -> Void) throws {
        try headersFrom.bind(stream, at: 1)
        try headersFrom.bind(Int64(sequence), at: 2)
        try headersFrom.forEachRow { row in
            let number = try row.uint64(0)
            try unsafe row.withBlob(1) { try unsafe visit(number, $0) }
        }
    }

    /// Lends the entries from `sequence` on, in order, at most `count`, until `visit` answers false. They are lent for that time only.
    func read(
        stream: Int64, from sequence: UInt64, atMost count: Int, visit: (borrowing StoredEntry) throws -> Bool
    ) throws {
        defer { from.reset() }
        try from.bind(stream, at: 1)
        try from.bind(Int64(sequence), at: 2)
        try from.bind(Int64(count), at: 3)
        while try from.step() {
            let piece = from.isNull(2) ? nil : from.int64(2)
            let goesOn = try unsafe from.withBlob(0) { header in
                try unsafe from.withBlob(1) { body in try visit(unsafe StoredEntry(header: header, body: body, piece: piece)) }
            }
            if !goesOn { return }
        }
    }
}

/// An entry as the ledger lends it.
@safe package struct StoredEntry: ~Copyable {
    /// 256 bytes or more, in wire form.
    package let header: UnsafeRawBufferPointer
    /// Empty when it is the chunk of a piece's file, or has been discarded.
    package let body: UnsafeRawBufferPointer
    /// The piece whose file holds the chunk.
    package let piece: Int64?
}

/// Where a stream ends: its last entry, the chain there, and the bytes of all its entries.
struct EntryHead {
    var sequence: UInt64
    var chain: ContentHash
    var bytes: Int

    /// Bytes that an entry counts.
    ///
    /// - Parameter body: nil for the chunk of a piece, which is elsewhere, and for what has been discarded.
    static func size(ofHeader header: UnsafeRawBufferPointer, body: Int?) throws -> Int {
        if let body { return header.count + body }
        guard let decoded = unsafe readable(header), decoded.kind == .piece else { return header.count }
        return header.count + min(PieceFiles.chunkBytes, Int(decoded.pieceTotal) - Int(decoded.pieceOffset))
    }

    private static func readable(_ header: UnsafeRawBufferPointer) -> Header? {
        do throws(Refusal) { return try unsafe Header(decoding: header) } catch { return nil }
    }
}
