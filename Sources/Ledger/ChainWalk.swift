internal import Dossiers
internal import SQLite
internal import Streams

/// Follows the entries of one stream in their order, and tells where numbers or chain break.
struct ChainWalk {
    private(set) var sequence: UInt64
    private var chain: ContentHash

    init(after sequence: UInt64, chain: ContentHash) {
        self.sequence = sequence
        self.chain = chain
    }

    /// The fault of the next entry, if it does not follow the one before it; the walk goes on behind it all the same.
    mutating func follow(_ number: UInt64, header: UnsafeRawBufferPointer) -> String? {
        guard let place = unsafe Self.place(header) else {
            sequence = number
            return "entry \(number) has no readable header"
        }
        let due = sequence + 1
        let expected = Chain.continuing(chain, with: place)
        (sequence, chain) = (number, place.chain)
        guard number == due else { return "entries \(due) to \(number - 1) are missing" }
        guard place.sequence == number, place.chain == expected else { return "entry \(number) does not continue the chain" }
        return nil
    }

    private static func place(_ header: UnsafeRawBufferPointer) -> Placement? {
        do throws(Refusal) { return try unsafe Placement(decoding: header) } catch { return nil }
    }
}

extension EntryTable {
    /// Entries of a stream that a start checks: its work is bounded, and what is damaged was mostly written last.
    private static let startEntries: UInt64 = 1_000

    /// Whether a stream stands as an honest ledger has it, in constant work.
    ///
    /// - Throws: ``LedgerError/corrupt(_:)``, naming the check.
    func check(stream: Int64, _ name: StreamName, _ record: OutgoingRecord, head: UInt64) throws {
        let (first, acknowledged) = (record.durable.first, record.durable.acknowledged)
        guard first > 0, first <= head + 1 else { throw LedgerError.corrupt("stream \(name): first entry \(first) of \(head)") }
        guard acknowledged <= head else { throw LedgerError.corrupt("stream \(name): \(acknowledged) acknowledged of \(head)") }
        var walk = ChainWalk(after: first - 1, chain: record.durable.firstChain)
        if head > Self.startEntries, head - Self.startEntries >= first {
            let before = head - Self.startEntries
            guard let chain = try chain(stream: stream, sequence: before) else {
                throw LedgerError.corrupt("stream \(name): entry \(before) is missing")
            }
            walk = ChainWalk(after: before, chain: chain)
        }
        try unsafe readHeaders(stream: stream, from: walk.sequence + 1) { sequence, header in
            guard let fault = unsafe walk.follow(sequence, header: header) else { return }
            throw LedgerError.corrupt("stream \(name): \(fault)")
        }
    }
}
