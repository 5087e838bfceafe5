import Dossiers
import Foundation
import Ledger
import Streams
import Testing

/// What the verbs say of a ledger that no process serves.
struct CommandLineLedgerTests {
    private let scratch: Scratch
    private var data: String { scratch.path("18") }

    init() throws { scratch = try Scratch() }

    @Test func `a stopped stream is told with the command for each choice`() throws {
        let (a, b) = (InstanceID(high: 0, low: 10), InstanceID(high: 0, low: 11))
        try write { ledger, reports in
            var record = reports
            record.durable.stoppage = .cloned(a, b)
            try ledger.update(record)
        }
        let shown = try Saisine.run(["stream", "list", "--data", data]).output
        #expect(shown.contains("Stream 18 is cloned."))
        for instance in [a, b] {
            #expect(shown.contains("saisine stream release 18 \(instance) --data \(data) --reason"), "\(shown)")
        }
    }

    @Test func `a parked entry is listed without its body, and shown with it`() throws {
        var header = Header(kind: .recall)
        header.sequence = 7
        try write { ledger, _ in
            let body = Array("a body".utf8)
            unsafe try header.encoded.withUnsafeBytes { bytes in
                unsafe try body.withUnsafeBytes {
                    unsafe try ledger.parking.park(
                        bytes, body: $0, placement: header.placement, stream: ledger.incoming, reason: "an exercise",
                        Trials("an exercise", at: UnixTime(milliseconds: 1)), at: UnixTime(milliseconds: 1))
                }
            }
        }
        let listed = try Saisine.run(["parked", "list", "--data", data, "--json"]).output
        #expect(listed.contains("\"kind\":\"recall\"") && listed.contains("\"sequence\":7") && !listed.contains("a body"))
        let shown = try Saisine.run(["parked", "show", "1", "--data", data]).output
        #expect(shown.contains("reason: an exercise") && shown.hasSuffix("\na body\n"), "\(shown)")
        #expect(try Saisine.run(["parked", "show", "2", "--data", data]).status == 65)
        #expect(try Saisine.run(["parked", "show", "x", "--data", data]).status == 64)
    }

    /// Changes the ledger of a node, and closes it.
    private func write(_ change: (NodeLedger, OutgoingRecord) throws -> Void) throws {
        let directory = try DataDirectory(owning: data, role: "a test")
        let (stream, tenant) = (try #require(StreamName("18")), try #require(TenantCode("18")))
        let opened = try NodeLedger.open(directory, stream: stream, tenant: tenant, now: UnixTime(milliseconds: 1))
        try change(opened.ledger, opened.reports)
        try opened.ledger.commit()
    }
}
