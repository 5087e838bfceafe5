import Dossiers
import Foundation
import Ledger
import Streams
import Testing

/// Pausing a node, and what is parked, with real processes and without.
struct CommandLineParkingTests {
    @Test func `a paused node is seen at the intake with its reason; resumed, it gets all, once`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let (intake, node) = (federation.intake, federation.node("18"))
        #expect(try Saisine.run(["node", "pause", "--data", node]).status == 64)
        let paused = try Saisine.run(["node", "pause", "--data", node, "--reason", "new disks until noon"])
        #expect(paused.status == 0 && paused.output.contains("paused"), "\(paused.errors)")
        #expect(
            try federation.submit(["-"], input: Saisine.run(["sample", "--count", "4", "--tenants", "18"]).output).status == 0)
        #expect(
            try federation.wait {
                let stream = try #require(
                    CommandLineFederation.values(Saisine.run(["status", "--data", intake, "--json"]).output).first)
                return stream["standing"] == .string("paused") && stream["backlog"] != .number(0)
                    && stream["paused"]?["reason"] == .string("new disks until noon")
            })
        let shown = try Saisine.run(["status", "--data", intake]).output
        #expect(shown.contains("Stream 18: Its node takes no dossiers, paused since 20"), "\(shown)")
        #expect(shown.contains(": new disks until noon"))
        #expect(try Saisine.run(["status", "--data", node]).output.contains("This node takes no dossiers, paused since 20"))
        #expect(try federation.dossiers(node).isEmpty)
        #expect(try Saisine.run(["node", "resume", "--data", node]).status == 0)
        #expect(try federation.awaitReports(count: 4))
        #expect(try federation.dossiers(node).count == 4)
        let acts = try CommandLineFederation.values(Saisine.run(["acts", "--data", node, "--json"]).output)
        #expect(acts.map { $0["verb"] } == [.string("node.resume"), .string("node.pause")])
        #expect(try Saisine.run(["node", "pause", "--data", intake, "--reason", "x"]).status == 65)
    }

    @Test func `on a stopped node parked entries are retried and given up; a directory that is held and silent is said to be`()
        throws
    {
        let scratch = try Scratch()
        let data = scratch.path("18")
        let id = DossierID(milliseconds: 1_772_436_600_000, random: (7, 7))
        do {
            let directory = try DataDirectory(owning: data, role: "a test")
            let ledger = try NodeLedger.open(
                directory, stream: #require(StreamName("18")), tenant: #require(TenantCode("18")),
                now: UnixTime(milliseconds: 1)
            ).ledger
            let body =
                "{\"id\":\"\(id)\",\"revision\":1,\"demarche\":\"changement-adresse\",\"postalCode\":\"18000\",\"pieces\":[]}"
            try park(.dossier, id, sequence: 1, Array(body.utf8), in: ledger)
            try park(.hold, id, sequence: 2, [], in: ledger)
            try ledger.commit()
            let held = try Saisine.run(["parked", "retry", "--all", "--data", data])
            #expect(held.status == 69 && held.errors.contains("in use by a test, process"), "\(held.errors)")
            #expect(held.errors.contains("does not answer"))
        }
        #expect(try Saisine.run(["parked", "retry", "--data", data]).status == 64)
        #expect(try Saisine.run(["parked", "retry", "9", "--data", data]).status == 65)
        let retried = try Saisine.run(["parked", "retry", "\(id)", "--data", data])
        #expect(retried.status == 0 && retried.output == "1 used, 1 parked again; 1 still parked\n", "\(retried.errors)")
        let mute = try Saisine.run(["parked", "discard", "2", "--data", data])
        #expect(mute.status == 64 && mute.errors.contains("--reason"))
        let discarded = try Saisine.run(["parked", "discard", "2", "--data", data, "--reason", "an exercise", "--json"])
        #expect(discarded.status == 0 && discarded.output.contains("\"result\":\"discarded\""), "\(discarded.errors)")
        #expect(try Saisine.run(["parked", "list", "--data", data, "--json"]).output.isEmpty)
        let all = try CommandLineFederation.values(Saisine.run(["parked", "list", "--all", "--data", data, "--json"]).output)
        #expect(all.map { $0["state"] } == [.string("retried"), .string("discarded")])
        #expect(all.last?["attempts"] == .number(2) && all.last?["endedReason"] == .string("an exercise"))
        let history = try Saisine.run(["dossier", "\(id)", "--data", data]).output
        #expect(
            history.contains("incomplete") && history.contains("discarded") && history.contains("an exercise"), "\(history)")
        #expect(try Saisine.run(["doctor", "--data", data]).status == 0)
    }

    private func park(_ kind: EntryKind, _ id: DossierID, sequence: UInt64, _ body: [UInt8], in ledger: NodeLedger) throws {
        var header = Header(kind: kind)
        (header.dossier, header.revision, header.sequence) = (id, 1, sequence)
        (header.demarche, header.postalCode) = (.changementAdresse, PostalCode("18000"))
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        let time = UnixTime(milliseconds: 1_772_436_600_000)
        unsafe try header.encoded.withUnsafeBytes { bytes in
            unsafe try body.withUnsafeBytes {
                unsafe try ledger.parking.park(
                    bytes, body: $0, placement: header.placement, stream: ledger.incoming, reason: "an exercise",
                    Trials("an exercise", at: time), at: time)
            }
        }
    }
}
