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
    package private(set) var head: UInt64
    private var headChain: ContentHash
    /// The last entry that is durable.
    package private(set) var committedHead: UInt64
    private var committedChain: ContentHash
    private let entries: EntryTable

    init(stream: Int64, name: StreamName, tenant: TenantCode, entries: EntryTable, first: UInt64, firstChain: ContentHash)
        throws
    {
        self.stream = stream
        self.name = name
        self.tenant = tenant
        self.entries = entries
        let last = try entries.head(stream: stream) ?? (sequence: first - 1, chain: firstChain)
        (head, headChain) = (last.sequence, last.chain)
        (committedHead, committedChain) = (last.sequence, last.chain)
    }

    package var hasUncommitted: Bool { head != committedHead }

    /// Numbers and chains the entry in `header` (wire form), and adds it.
    ///
    /// - Parameter piece: the row of the piece whose file holds the body, for a chunk; then `body` is nil.
    /// - Returns: its sequence.
    func append(_ header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer?, piece: Int64? = nil) throws -> UInt64 {
        let bytes = UnsafeRawBufferPointer(header)
        let sequence = head + 1
        var place = try unsafe Placement(decoding: bytes)
        place.sequence = sequence
        let chain = Chain.continuing(headChain, with: place)
        unsafe Header.place(header, sequence: sequence, chain: chain)
        try unsafe entries.insert(stream: stream, sequence: sequence, header: bytes, body: body, piece: piece)
        (head, headChain) = (sequence, chain)
        return sequence
    }

    /// The chain of a durable entry of this stream; nil when it is not there.
    package func chain(at sequence: UInt64) throws -> ContentHash? {
        if sequence == committedHead { return committedChain }
        return try entries.chain(stream: stream, sequence: sequence)
    }

    /// Where the log stands, for ``rewind(to:)``.
    struct Mark {
        fileprivate let head: UInt64
        fileprivate let chain: ContentHash
    }

    var mark: Mark { Mark(head: head, chain: headChain) }

    /// What was appended since the mark has been taken out of the open transaction.
    func rewind(to mark: Mark) { (head, headChain) = (mark.head, mark.chain) }

    func committed() { (committedHead, committedChain) = (head, headChain) }
    func rolledBack() { (head, headChain) = (committedHead, committedChain) }
}
