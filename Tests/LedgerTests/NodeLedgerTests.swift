import Dossiers
import Ledger
import Streams
import Testing

struct NodeLedgerTests {
    private func open(_ scratch: Scratch, _ code: String = "18") throws -> (
        ledger: NodeLedger, reports: OutgoingRecord, dossiers: StreamReceiver.Durable
    ) {
        let tenant = try #require(TenantCode(code))
        let directory = try DataDirectory(owning: scratch.path + "/node", role: "a test")
        return try NodeLedger.open(directory, stream: StreamName(tenant), tenant: tenant, now: noon)
    }

    private func insert(_ number: UInt64, into ledger: NodeLedger, state: DossierState = .complete) throws -> Int64 {
        let body = Array("{}".utf8)
        return unsafe try body.withUnsafeBytes { body in
            let arrived = unsafe ArrivedDossier(
                id: id(number), revision: 1, demarche: .dcem, postalCode: PostalCode("18000"), commune: nil, assumed: false,
                sequence: number,
                acceptedAt: noon, shown: ShownState(state: state, term: 1, step: 1), decided: true, contentHash: .zero,
                body: body)
            return try ledger.insert(arrived, reason: nil, at: noon)
        }
    }

    @Test func `a position moves with the effect of its entry, or not at all`() throws {
        let scratch = try Scratch()
        do {
            let (ledger, _, _) = try open(scratch)
            _ = try insert(1, into: ledger)
            try ledger.update(
                StreamReceiver.Durable(epoch: Epoch(counter: 1, random: 7), next: 2, chain: ContentHash(1, 2, 3, 4)))
            try ledger.commit()
            _ = try insert(2, into: ledger)
            try ledger.update(StreamReceiver.Durable(epoch: Epoch(counter: 1, random: 7), next: 3, chain: .zero))
        }
        let (ledger, _, dossiers) = try open(scratch)
        #expect(
            dossiers == StreamReceiver.Durable(epoch: Epoch(counter: 1, random: 7), next: 2, chain: ContentHash(1, 2, 3, 4)))
        #expect(try ledger.dossier(id(1), revision: 1)?.shown.state == .complete)
        #expect(try ledger.dossier(id(2), revision: 1) == nil)
    }

    @Test func `a node's ledger serves one stream only`() throws {
        let scratch = try Scratch()
        do { _ = try open(scratch) }
        #expect(throws: LedgerError.self) { try open(scratch, "36") }
    }

    @Test func `where a stream stands is kept whole, also why it is stopped`() throws {
        let scratch = try Scratch()
        let clones = (InstanceID(high: 1, low: .max), InstanceID(high: .max, low: 2))
        do {
            let (ledger, record, _) = try open(scratch)
            var changed = record
            changed.durable.epoch = Epoch(counter: .max, random: .max)
            changed.durable.needsEpoch = false
            changed.durable.isServed = true
            changed.durable.stoppage = .cloned(clones.0, clones.1)
            changed.durable.barred = clones.1
            changed.lastHeard = noon
            changed.restate = 5
            try ledger.update(changed)
            try ledger.commit()
        }
        let (_, record, _) = try open(scratch)
        #expect(record.durable.epoch == Epoch(counter: .max, random: .max))
        #expect(record.durable.stoppage == .cloned(clones.0, clones.1))
        #expect(record.durable.barred == clones.1)
        #expect(record.durable.isServed && !record.durable.needsEpoch)
        #expect(record.lastHeard == noon)
        #expect(record.restate == 5)
    }

    @Test func `a state adopted from the intake is no decision of this node`() throws {
        let (ledger, _, _) = try open(Scratch())
        let row = try insert(1, into: ledger, state: .incomplete)
        try ledger.adopt(ShownState(state: .complete, term: 1, step: 4), row: row, at: noon)
        let held = try #require(try ledger.dossier(id(1), revision: 1))
        #expect(held.shown == ShownState(state: .complete, term: 1, step: 4))
        #expect(held.decided)
        #expect(try ledger.latest(id(1)) == held)
        #expect(try ledger.dossiers(from: row, atMost: 10) == [held])
    }

    @Test func `a piece is held once it is whole, and how much has come never shrinks`() throws {
        let (ledger, _, _) = try open(Scratch())
        func piece(_ received: Int) -> ArrivedPiece {
            ArrivedPiece(id: id(1), revision: 1, hash: .zero, total: 20, received: received)
        }
        unsafe try ledger.received(piece(10), at: noon)
        #expect(try !ledger.holds(piece: .zero, of: id(1), revision: 1))
        unsafe try ledger.received(piece(20), at: noon)
        unsafe try ledger.received(piece(10), at: noon)
        #expect(try ledger.holds(piece: .zero, of: id(1), revision: 1))
        #expect(try !ledger.holds(piece: .zero, of: id(1), revision: 2))
    }
}
