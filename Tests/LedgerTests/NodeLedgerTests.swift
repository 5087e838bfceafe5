import Dossiers
import Ledger
import Streams
import Testing

struct NodeLedgerTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `another stream's node is refused, and leaves no trace`() throws {
        do { _ = try open("data") }
        let directory = try scratch.directory()
        #expect(throws: LedgerError.otherStream(directory.path, expected: "36")) {
            try NodeLedger.open(directory, stream: "36", tenant: "36", now: Given.time)
        }
        let again = try NodeLedger.open(directory, stream: "18", tenant: "18", now: Given.time)
        #expect(again.dossiers == StreamReceiver.Durable())
    }

    @Test func `a dossier, its report and the place in the stream are one transaction`() throws {
        let opened = try open("data")
        let durable = StreamReceiver.Durable(epoch: Epoch(counter: 2, random: 3), next: 5, chain: Given.hash(5))
        try take(1, into: opened.ledger)
        try opened.ledger.update(durable)
        try opened.ledger.commit()
        try take(2, into: opened.ledger)
        try opened.ledger.update(StreamReceiver.Durable(epoch: durable.epoch, next: 6, chain: Given.hash(6)))
        let again = try open(scratch.copy(of: opened.ledger.directory))
        #expect(again.dossiers == durable)
        #expect(again.reports.durable.head == 1)
        #expect(try again.ledger.dossier(Given.id(1), revision: 1)?.shown.state == .complete)
        #expect(try again.ledger.dossier(Given.id(2), revision: 1) == nil)
    }

    @Test func `a rollback takes the report's number back`() throws {
        let ledger = try open("data").ledger
        try take(1, into: ledger)
        try ledger.commit()
        try take(2, into: ledger)
        ledger.rollBack()
        #expect(!ledger.hasUncommitted)
        try take(3, into: ledger)
        try ledger.commit()
        #expect(ledger.log.committedHead == 2)
        #expect(try ledger.positions().reports.durable.head == 2)
        var ids: [DossierID] = []
        try ledger.read(from: 1, atMost: 10) { stored in
            ids.append(try unsafe Placement(decoding: stored.header).dossier)
            return true
        }
        #expect(ids == [Given.id(1), Given.id(3)])
    }

    @Test func `a dossier comes out as it went in, with and without what is optional`() throws {
        let ledger = try open("data").ledger
        for (number, postalCode) in [(UInt64(1), PostalCode?.some("18000")), (2, nil)] {
            try take(number, into: ledger, postalCode: postalCode)
            let held = try #require(try ledger.dossier(Given.id(number), revision: 1))
            #expect(held.postalCode == postalCode)
            #expect(held.demarche == (postalCode == nil ? nil : .dcem))
            #expect(held.contentHash == Given.hash(number))
            #expect(held.decided)
            #expect(held.reason == [1, 2])
        }
        #expect(try ledger.dossiers(from: 2, atMost: 10).map(\.id) == [Given.id(2)])
        #expect(try ledger.dossiers(from: 0, atMost: 1).map(\.id) == [Given.id(1)])
    }

    @Test func `what is adopted from the intake is no decision of this node, and does not undo one`() throws {
        let ledger = try open("data").ledger
        let state = ShownState(state: .validated, term: 3, step: 4)
        try take(1, into: ledger, decided: false)
        var held = try #require(try ledger.latest(Given.id(1)))
        held.shown = state
        try ledger.adopt(held, at: Given.later(1))
        held = try #require(try ledger.latest(Given.id(1)))
        #expect(held.shown == state)
        #expect(!held.decided)
        try ledger.decide(held, at: Given.later(2))
        held.shown = ShownState(state: .ready, term: 3, step: 5)
        try ledger.adopt(held, at: Given.later(3))
        held = try #require(try ledger.latest(Given.id(1)))
        #expect(held.decided)
        #expect(held.shown.state == .ready)
    }

    @Test func `a piece is held once the whole of it is there`() throws {
        let ledger = try open("data").ledger
        for (received, isHeld) in [(262_144, false), (524_288, false), (600_000, true), (262_144, true)] {
            let piece = ArrivedPiece(
                id: Given.id(1), revision: 1, hash: Given.hash(1), total: 600_000, received: received)
            unsafe try ledger.received(piece, at: Given.time)
            #expect(try ledger.holds(piece: Given.hash(1), of: Given.id(1), revision: 1) == isHeld)
        }
        // A later revision need not bring it again.
        #expect(try ledger.holds(piece: Given.hash(1), of: Given.id(1), revision: 2))
        #expect(try !ledger.holds(piece: Given.hash(1), of: Given.id(1), revision: 0))
        #expect(try !ledger.holds(piece: Given.hash(1), of: Given.id(2), revision: 1))
    }

    @Test func `what a piece is stays as its first bytes showed it`() throws {
        let ledger = try open("data").ledger
        func received(_ bytes: Int, _ media: PieceMedia) throws {
            let piece = ArrivedPiece(
                id: Given.id(1), revision: 1, hash: Given.hash(1), total: 600_000, received: bytes, media: media)
            unsafe try ledger.received(piece, at: Given.time)
        }
        func media(_ number: UInt64) throws -> PieceMedia? {
            try ledger.media(ofPiece: Given.hash(number), of: Given.id(1), revision: 1)
        }
        try received(262_144, .type(.tiff))
        #expect(try media(1) == nil, "it is not whole")
        try received(600_000, .unknown)
        #expect(try media(1) == .type(.tiff))
        for (number, kept) in zip(2..., [PieceMedia.other, .unknown] + MediaType.allCases.map { .type($0) }) {
            let piece = ArrivedPiece(
                id: Given.id(1), revision: 1, hash: Given.hash(UInt64(number)), total: 1, received: 1, media: kept)
            unsafe try ledger.received(piece, at: Given.time)
            #expect(try media(UInt64(number)) == kept)
        }
    }

    @Test func `a small piece of an older ledger is told by its content`() throws {
        let ledger = try open("data").ledger
        let content = Array("%PDF-1.4".utf8)
        let piece = ArrivedPiece(id: Given.id(1), revision: 1, hash: Given.hash(1), total: 8, received: 8)
        unsafe try content.withUnsafeBytes { unsafe try ledger.received(piece, content: $0, at: Given.time) }
        #expect(try ledger.media(ofPiece: Given.hash(1), of: Given.id(1), revision: 1) == .type(.pdf))
    }

    private func open(_ directory: String) throws -> (
        ledger: NodeLedger, reports: OutgoingRecord, dossiers: StreamReceiver.Durable
    ) {
        try NodeLedger.open(scratch.directory(directory), stream: "18", tenant: "18", now: Given.time)
    }

    @discardableResult
    private func take(
        _ number: UInt64, into ledger: NodeLedger, postalCode: PostalCode? = "18000", decided: Bool = true
    ) throws -> Int64 {
        let body = Array("{}".utf8)
        let shown = ShownState(state: .complete, term: 1, step: 1)
        let row = unsafe try body.withUnsafeBytes { body in
            unsafe try ledger.insert(
                ArrivedDossier(
                    id: Given.id(number), revision: 1, demarche: postalCode == nil ? nil : .dcem, postalCode: postalCode,
                    commune: nil, assumed: false, sequence: number, acceptedAt: Given.time, shown: shown, decided: decided,
                    contentHash: Given.hash(number), openedAt: Given.time,
                    timing: Timing(legal: nil, restingSince: nil, until: nil, reminders: 0), actAt: nil, person: nil,
                    followUp: nil, body: body),
                reason: [1, 2], at: Given.time)
        }
        var header = Header(kind: .state)
        header.dossier = Given.id(number)
        header.revision = 1
        var bytes = header.encoded
        let sequence = unsafe try bytes.withUnsafeMutableBytes { header in
            unsafe try body.withUnsafeBytes { unsafe try ledger.report(header, body: $0) }
        }
        try ledger.note(Decision(shown: shown, restated: false, sequence: sequence, reason: nil), row: row, at: Given.time)
        return row
    }
}
