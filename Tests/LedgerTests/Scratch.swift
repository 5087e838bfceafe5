import Dossiers
import Foundation
import Ledger
import Streams

/// A directory of a test's own, gone with it. Its path is short: a socket's has 107 bytes at most.
final class Scratch {
    let path: String

    init() throws {
        path = "/tmp/saisine-ledger-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        // What is left behind in a temporary directory harms nobody.
        do { try FileManager.default.removeItem(atPath: path) } catch { return }
    }
}

let noon = UnixTime(milliseconds: 1_790_000_000_000)

func id(_ number: UInt64) -> DossierID { DossierID(milliseconds: 1_790_000_000_000 + number, random: (number, number)) }

/// An intake's ledger with one stream, and what a test does to it over and over.
struct TestIntake {
    let ledger: IntakeLedger
    let log: OutgoingLog
    let record: OutgoingRecord

    init(_ scratch: Scratch) throws {
        ledger = try IntakeLedger(directory: DataDirectory(owning: scratch.path + "/intake", role: "a test"), now: noon)
        guard let tenant = TenantCode("18") else { preconditionFailure("18 is a code") }
        (log, record) = try ledger.openOutgoing(StreamName(tenant), tenant: tenant)
    }

    /// Accepts a dossier with this body, in the open transaction.
    @discardableResult
    func accept(_ number: UInt64, body: String = "{}", pieces: [StagedPiece] = [], portal: String = "test") throws -> UInt64 {
        let bytes = Array(body.utf8)
        guard let postalCode = PostalCode("18000") else { preconditionFailure("18000 is a code") }
        var header = Header(kind: .dossier)
        header.dossier = id(number)
        header.revision = 1
        header.postalCode = postalCode
        header.contentHash = unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) }
        var encoded = header.encoded
        let dossier = NewDossier(
            id: header.dossier, revision: 1, portal: try ledger.portal(portal), contentHash: header.contentHash,
            demarche: .dcem,
            postalCode: postalCode, commune: nil, assumed: false)
        return unsafe try bytes.withUnsafeBytes { body in
            unsafe try encoded.withUnsafeMutableBytes { header in
                try unsafe ledger.accept(dossier, header: header, body: body, pieces: pieces, to: log, at: noon)
            }
        }
    }

    /// Every entry from the first on, decoded.
    func entries() throws -> [Header] {
        var headers: [Header] = []
        try ledger.read(log, from: 1, atMost: 1_000) { entry in
            headers.append(try unsafe Header(decoding: entry.header))
            return true
        }
        return headers
    }

    func report(_ number: UInt64, _ state: DossierState, step: UInt32, restated: Bool = false, stream: Int64? = nil) throws
        -> ReportEffect
    {
        let report = Report(
            id: id(number), revision: 1, stream: stream ?? log.stream, kind: EntryKind.state.rawValue, state: state, term: 1,
            step: step,
            restated: restated, decidedAt: noon)
        return unsafe try Array("{}".utf8).withUnsafeBytes { try unsafe ledger.record(report, body: $0, at: noon) }
    }
}
