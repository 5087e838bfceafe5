internal import Dossiers
internal import Ledger
internal import Streams

/// Pieces on their way from portals to the disk: how far each has come, and how much is under way.
final class IntakeUploads {
    private struct Upload {
        /// Of the uploads of this process: what an earlier one of the same piece still has under way says nothing about this one.
        let generation: UInt64
        var total: Int
        /// Handed over to be written.
        var taken: Int
        /// Written.
        var written: Int
        var connection: Connection
        var touched: Duration
    }

    /// An upload that rests this long makes room for others when there is none; PIECE takes it up again.
    private static let restMax = Duration.seconds(60)

    let files: PieceFiles
    private let bench: any Workbench<PieceResult>
    private let limits: IntakeLimits
    private var uploads: [PieceKey: Upload] = [:]
    /// What they, and those before them, take of the disk.
    private(set) var growing: GrowingPieces
    private var generation: UInt64 = 0
    private var underWay: [Int64: Int] = [:]
    private(set) var underWayInAll = 0

    var count: Int { uploads.count }
    var bytesUnderWay: Int { underWayInAll }

    init(files: PieceFiles, bench: any Workbench<PieceResult>, limits: IntakeLimits) throws(FileError) {
        growing = GrowingPieces(try files.growing())
        self.files = files
        self.bench = bench
        self.limits = limits
    }

    func finished() -> [PieceResult] { bench.finished() }

    /// Hands files over to be removed.
    func remove(_ leftovers: [Leftover], named names: [String]) {
        let (rows, files) = (leftovers.map(\.row), files)
        bench.start { PieceJob.remove(names, rows: rows, files: files) }
    }

    /// Forgets what is under way: portals ask again with PIECE.
    func reset() { for key in Array(uploads.keys) { drop(key) } }

    func isUnderWay(_ key: PieceKey) -> Bool { uploads[key] != nil }

    /// The files of growing pieces are gone.
    func removed(_ names: [String]) { for name in names { growing.remove(name) } }

    /// Forgets an upload; what there is of it stays.
    private func drop(_ key: PieceKey) {
        guard let upload = uploads.removeValue(forKey: key) else { return }
        growing.end(key, total: upload.total, left: upload.taken)
    }

    /// Forgets uploads that rest, of one portal or of all.
    private func dropResting(of portal: Int64? = nil, now: Duration) {
        let resting = uploads.filter { key, upload in
            (portal ?? key.portal) == key.portal && upload.taken == upload.written && now - upload.touched >= Self.restMax
        }
        for key in resting.keys { drop(key) }
    }

    /// PIECE: how much of it is there. An upload that goes on elsewhere answers to the connection that asked last.
    func ask(_ key: PieceKey, total: Int, from connection: Connection, now: Duration) throws(Refusal) -> Int {
        // Another length than was told before, and nothing under way: begun anew.
        if let upload = uploads[key], upload.total != total, upload.taken == upload.written { drop(key) }
        if var upload = uploads[key] {
            upload.connection = connection
            // What is under way counts: it will be there before anything that the portal sends next.
            upload.touched = now
            uploads[key] = upload
            return upload.taken
        }
        try makeRoom(for: key.portal, now: now)
        let received = min(files.received(key.fileName), (total - 1) / PieceFiles.chunkBytes * PieceFiles.chunkBytes)
        generation += 1
        growing.begin(key, total: total)
        uploads[key] = Upload(
            generation: generation, total: total, taken: received, written: received, connection: connection, touched: now)
        return received
    }

    private func makeRoom(for portal: Int64, now: Duration) throws(Refusal) {
        if growing.underWay(of: portal).pieces >= limits.portalUploadsMax { dropResting(of: portal, now: now) }
        guard growing.underWay(of: portal).pieces < limits.portalUploadsMax else {
            throw Refusal(
                .tryAgainLater,
                "this portal is sending \(limits.portalUploadsMax) pieces, as many as it may at one time: end some first"
            )
        }
        if uploads.count >= limits.uploadsMax { dropResting(now: now) }
        guard uploads.count < limits.uploadsMax else {
            throw Refusal(.tryAgainLater, "too many pieces are being sent: try again later")
        }
    }

    /// CHUNK: takes it if it is the next one. Answers how much is there when it is not.
    func take(
        _ bytes: UnsafeRawBufferPointer, of key: PieceKey, total: Int, at offset: Int, from connection: Connection,
        now: Duration
    )
        throws(Refusal) -> Int?
    {
        guard var upload = uploads[key], upload.total == total else {
            throw Refusal(.missingPiece, "say PIECE first")
        }
        guard offset == upload.taken else { return upload.taken }
        guard unsafe !bytes.isEmpty, bytes.count == min(PieceFiles.chunkBytes, total - offset) else {
            throw Refusal(
                .malformed, "a chunk of \(bytes.count) bytes where \(min(PieceFiles.chunkBytes, total - offset)) are due")
        }
        guard underWay[key.portal, default: 0] + bytes.count <= limits.portalChunkBytesMax,
            underWayInAll + bytes.count <= limits.chunkBytesMax
        else { throw Refusal(.tryAgainLater, "more chunks are under way than may be: wait for HAVE") }
        upload.taken += bytes.count
        upload.connection = connection
        upload.touched = now
        uploads[key] = upload
        underWay[key.portal, default: 0] += bytes.count
        underWayInAll += bytes.count
        start(unsafe Array(bytes), of: key, upload.generation, total: total, at: offset)
        return nil
    }

    private func start(_ bytes: [UInt8], of key: PieceKey, _ generation: UInt64, total: Int, at offset: Int) {
        let files = files
        bench.start {
            PieceJob.write(
                bytes, to: key.fileName, as: key.fileName, at: offset, total: total, hash: key.hash, sync: false,
                task: .upload(key, generation: generation), files: files)
        }
    }

    /// A chunk is written: whom to tell, and how much is there now. Nil when nobody waits for it any more.
    func written(_ key: PieceKey, _ generation: UInt64, bytes: Int) -> (connection: Connection, total: Int, have: Int)? {
        release(key, bytes)
        guard var upload = uploads[key], upload.generation == generation else { return nil }
        upload.written += bytes
        uploads[key] = upload
        return (upload.connection, upload.total, upload.written)
    }

    /// The whole piece is on disk, whichever of its uploads brought it: whom to tell.
    func stored(_ key: PieceKey, bytes: Int) -> (connection: Connection, total: Int)? {
        release(key, bytes)
        growing.remove(key.fileName)
        return end(key, left: 0).map { ($0.connection, $0.total) }
    }

    /// The upload has come to nothing: whom to tell.
    ///
    /// - Parameter isGone: with what there was of it.
    func failed(_ key: PieceKey, _ generation: UInt64, bytes: Int, isGone: Bool) -> Connection? {
        release(key, bytes)
        if isGone { growing.remove(key.fileName) }
        guard let upload = uploads[key], upload.generation == generation else { return nil }
        return end(key, left: isGone ? 0 : upload.written)?.connection
    }

    private func end(_ key: PieceKey, left: Int) -> Upload? {
        guard let upload = uploads.removeValue(forKey: key) else { return nil }
        growing.end(key, total: upload.total, left: left)
        return upload
    }

    private func release(_ key: PieceKey, _ bytes: Int) {
        underWayInAll -= bytes
        let left = underWay[key.portal, default: 0] - bytes
        underWay[key.portal] = left > 0 ? left : nil
    }
}
