package import Dossiers
internal import SQLite
internal import Streams

/// One stream that this ledger sends: its entries, numbered and chained.
///
/// Appending goes on within the ledger's open transaction; ``committed()`` and ``rolledBack()`` say what became of it.
package final class OutgoingLog {
    package let stream: Int64
    package let name: StreamName
    package let tenant: TenantCode
    /// The last entry, also of the open transaction.
    package var head: UInt64 { last.sequence }
    private var last: EntryHead
    /// The last entry that is durable.
    package var committedHead: UInt64 { committedLast.sequence }
    private var committedLast: EntryHead
    /// What was acknowledged when it was last asked, and the bytes up to there.
    private var mark: (sequence: UInt64, bytes: Int)?
    private let entries: EntryTable

    init(stream: Int64, name: StreamName, tenant: TenantCode, entries: EntryTable, first: UInt64, firstChain: ContentHash)
        throws
    {
        self.stream = stream
        self.name = name
        self.tenant = tenant
        self.entries = entries
        last = try entries.head(stream: stream) ?? EntryHead(sequence: first - 1, chain: firstChain, bytes: 0)
        committedLast = last
    }

    package var hasUncommitted: Bool { head != committedHead }

    /// Numbers and chains the entry in `header` (wire form), and adds it.
    ///
    /// - Parameter piece: the row of the piece whose file holds the body, for a chunk; then `body` is nil.
    /// - Returns: its sequence.
    func append(_ header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer?, piece: Int64? = nil) throws -> UInt64 {
        let bytes = UnsafeRawBufferPointer(header)
        let sequence = last.sequence + 1
        var place = try unsafe Placement(decoding: bytes)
        place.sequence = sequence
        let chain = Chain.continuing(last.chain, with: place)
        unsafe Header.place(header, sequence: sequence, chain: chain)
        try unsafe entries.insert(
            stream: stream, sequence: sequence, header: bytes, body: body, piece: piece, bytesBefore: last.bytes)
        let size = try unsafe EntryHead.size(ofHeader: bytes, body: body?.count)
        last = EntryHead(sequence: sequence, chain: chain, bytes: last.bytes + size)
        return sequence
    }

    /// The chain of a durable entry of this stream; nil when it is not there.
    package func chain(at sequence: UInt64) throws -> ContentHash? {
        if sequence == committedLast.sequence { return committedLast.chain }
        return try entries.chain(stream: stream, sequence: sequence)
    }

    /// Bytes of the entries after `acknowledged`, those of the open transaction among them; in constant work.
    package func waitingBytes(after acknowledged: UInt64) throws -> Int {
        guard acknowledged < last.sequence else { return 0 }
        if let mark, mark.sequence == acknowledged { return last.bytes - mark.bytes }
        let before = try entries.bytesBefore(stream: stream, sequence: acknowledged + 1) ?? 0
        mark = (acknowledged, before)
        return last.bytes - before
    }

    /// Where the log ends, also in the open transaction: for ``rewind(to:)``.
    var end: EntryHead { last }

    /// What was appended since `end` was this has been taken out of the open transaction.
    func rewind(to end: EntryHead) { (last, mark) = (end, nil) }

    func committed() { committedLast = last }
    func rolledBack() { (last, mark) = (committedLast, nil) }
}
