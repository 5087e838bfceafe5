internal import Dossiers
internal import Ledger
internal import Streams

/// Entries that were accepted and wait: for a piece's chunk to be on disk, or behind one that does. They are applied in their order,
/// and never number more than a window (streams, rule 5).
struct NodeInbox {
    /// An entry with its bytes.
    struct Entry {
        let place: Placement
        let header: [UInt8]
        let body: [UInt8]
        var work: Work
    }

    enum Work {
        /// Nothing to do beside the loop, or done.
        case none
        case underWay
        /// The chunk is on disk; with it, whether the piece is whole.
        case written(isWhole: Bool)
        case failed(String)
        /// The disk had no room for it: it must come again.
        case unwritten(FileError)
    }

    /// The last entry applied in this turn: its place, and the grant in which it was accepted.
    struct Taken {
        let sequence: UInt64
        let chain: ContentHash
        let grant: UInt64
    }

    let files: PieceFiles
    private let bench: any Workbench<PieceResult>
    private var waiting: [Entry] = []
    private var applied = 0
    /// Applied entries that are kept before the array is shortened.
    private static let appliedMax = 64
    var taken: Taken?
    /// Leftovers whose files have been removed since they were asked for.
    private var removed: [Int64]?
    /// Files whose removal is under way.
    private var removing: Set<String> = []

    init(files: PieceFiles, bench: any Workbench<PieceResult>) {
        self.files = files
        self.bench = bench
    }

    var isEmpty: Bool { applied == waiting.count }
    var count: Int { waiting.count - applied }
    var byteCount: Int { waiting[applied...].reduce(0) { $0 + $1.header.count + $1.body.count } }

    /// Forgets what waits: a grant that ended takes it along, and it comes again.
    mutating func reset() {
        waiting.removeAll()
        applied = 0
        taken = nil
    }

    mutating func append(_ entry: Entry) { waiting.append(entry) }

    /// Hands a chunk over to be written, and the entry behind those that wait.
    mutating func write(_ place: Placement, _ header: Header, headerBytes: [UInt8], body: [UInt8]) {
        append(Entry(place: place, header: headerBytes, body: body, work: .underWay))
        let (files, task) = (files, PieceTask.entry(sequence: place.sequence, grant: place.g))
        bench.start { Self.write(header, body, task, files) }
    }

    private static func write(_ header: Header, _ body: [UInt8], _ task: PieceTask, _ files: PieceFiles) -> PieceResult {
        do throws(FileError) {
            if try files.isSettled(header.pieceHash.description) { return .stored(task, bytes: body.count, chunks: []) }
        } catch { return .failed(task, bytes: body.count, error) }
        return PieceJob.write(
            body, to: "\(header.pieceHash)-\(header.dossier)-\(header.revision)", as: header.pieceHash.description,
            at: Int(header.pieceOffset), total: Int(header.pieceTotal), hash: header.pieceHash, sync: true, task: task,
            files: files)
    }

    /// Whether the file of this piece is being removed. A chunk that is handed over to be written comes after that; one that is written at
    /// once would find its file there, and lose it.
    func isRemoving(_ hash: ContentHash) -> Bool { removing.contains(hash.description) }

    /// Writes a chunk at once; what came of it. Not while its file is being removed.
    func writeNow(_ header: Header, body: [UInt8]) throws(FileError) -> Work {
        switch Self.write(header, body, .entry(sequence: header.sequence, grant: 0), files) {
        case .written: .written(isWhole: false)
        case .stored: .written(isWhole: true)
        case .badHash: .failed("the piece does not have its hash")
        case .failed(_, _, let error) where error.isHole: .failed(error.description)
        case .failed(_, _, let error): throw error
        case .removed: preconditionFailure("a write removes nothing")
        }
    }

    /// Hands files over to be removed.
    mutating func remove(_ leftovers: [Leftover], named names: [String]) {
        removing = Set(names)
        let (rows, files) = (leftovers.map(\.row), files)
        bench.start { PieceJob.remove(names, rows: rows, files: files) }
    }

    mutating func takeRemoved() -> [Int64]? {
        defer { removed = nil }
        return removed
    }

    /// Notes what has been written since the last call.
    ///
    /// - Throws: the ``FileError`` of a write that failed, unless for want of room.
    mutating func noteFinished() throws(FileError) {
        for result in bench.finished() {
            switch result {
            case .written(let task, _): note(task, .written(isWhole: false))
            case .stored(let task, _, _): note(task, .written(isWhole: true))
            case .badHash(let task, _): note(task, .failed("the piece does not have its hash"))
            // A hole: an earlier chunk is gone, which no repetition brings back.
            case .failed(let task, _, let error) where error.isHole: note(task, .failed(error.description))
            // Also when nobody waits for it any more: the disk cannot be believed.
            case .failed(_, _, let error) where !error.isDiskFull: throw error
            case .failed(let task, _, let error): note(task, .unwritten(error))
            case .removed(_, let error?): throw error
            case .removed(let rows, nil): (removed, removing) = (rows, [])
            }
        }
    }

    private mutating func note(_ task: PieceTask, _ work: Work) {
        guard case .entry(let sequence, let grant) = task else { preconditionFailure("an intake's job in a node") }
        guard let index = waiting.firstIndex(where: { $0.place.sequence == sequence && $0.place.g == grant }) else { return }
        waiting[index].work = work
    }

    /// The first that waits, if its work is done.
    var next: Entry? {
        guard !isEmpty else { return nil }
        if case .underWay = waiting[applied].work { return nil }
        return waiting[applied]
    }

    /// The first that waited is applied.
    mutating func removeFirst() {
        applied += 1
        // A stream that never rests must not keep all that it has brought.
        guard isEmpty || applied >= Self.appliedMax else { return }
        waiting.removeFirst(applied)
        applied = 0
    }
}
