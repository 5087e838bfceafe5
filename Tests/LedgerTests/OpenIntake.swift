import Dossiers
import Ledger
import Streams

/// An intake's ledger with the stream of Cher open.
struct OpenIntake {
    let scratch: Scratch
    let ledger: IntakeLedger
    let stream: OutgoingLog
    let record: OutgoingRecord
    let reports: Int64
    let portal: Int64

    init(_ scratch: Scratch, _ directory: String = "data") throws {
        self.scratch = scratch
        ledger = try IntakeLedger(directory: scratch.directory(directory), now: Given.time)
        (stream, record) = try ledger.openOutgoing("18", tenant: "18")
        reports = try ledger.openIncoming("18").stream
        portal = ledger.portal("cher")
        try ledger.commit()
    }

    /// Opened anew from what is on disk, as after `kill -9`: what is not committed is lost.
    func reopened() throws -> OpenIntake { try OpenIntake(scratch, scratch.copy(of: ledger.directory)) }

    /// Accepts a dossier whose content hash is `Given.hash(number)`.
    func accept(
        _ number: UInt64, revision: UInt32 = 1, pieces: [StagedPiece] = [], to log: OutgoingLog? = nil,
        at time: UnixTime = Given.time
    ) throws -> UInt64 {
        var header = Header(kind: .dossier)
        header.dossier = Given.id(number)
        header.revision = revision
        header.contentHash = Given.hash(number)
        header.postalCode = "18000"
        let dossier = NewDossier(
            id: Given.id(number), revision: revision, portal: portal, contentHash: Given.hash(number), demarche: .dcem,
            postalCode: "18000", commune: nil, assumed: false)
        var bytes = header.encoded
        let body = Array("{}".utf8)
        return unsafe try bytes.withUnsafeMutableBytes { header in
            unsafe try body.withUnsafeBytes { body in
                unsafe try ledger.accept(
                    dossier, header: header, body: body, pieces: pieces, to: log ?? stream, at: time)
            }
        }
    }

    func standing(of number: UInt64) throws -> DossierStanding? {
        try ledger.standing(Given.id(number), revision: 0, portal: portal)
    }

    func entries() throws -> [(place: Placement, piece: Int64?)] {
        var entries: [(place: Placement, piece: Int64?)] = []
        try ledger.read(stream, from: 1, atMost: 1_000) { stored in
            entries.append((place: try unsafe Placement(decoding: stored.header), piece: stored.piece))
            return true
        }
        return entries
    }

    /// Records a report on a dossier, on its first revision unless told another.
    func record(
        _ state: DossierState, on number: UInt64, revision: UInt32 = 1, step: UInt32, term: UInt32 = 1, restated: Bool = false,
        stream: Int64? = nil
    ) throws -> ReportEffect {
        let report = Report(
            id: Given.id(number), revision: revision, stream: stream ?? self.stream.stream, kind: 32, state: state, term: term,
            step: step, restated: restated, decidedAt: Given.later(Int64(step)))
        let body = Array("\(state.rawValue) \(step)".utf8)
        return unsafe try body.withUnsafeBytes { unsafe try ledger.record(report, body: $0, at: Given.time) }
    }
}
