import Dossiers
import Ledger
import SQLite
import Streams
import Testing

struct IntakeLedgerTests {
    @Test func `entries are numbered without gaps and each continues the chain of the one before`() throws {
        let intake = try TestIntake(Scratch())
        for number in 1...5 { try intake.accept(UInt64(number), body: "{\"n\":\(number)}") }
        try intake.ledger.commit()
        var chain = ContentHash.zero
        for (index, header) in try intake.entries().enumerated() {
            #expect(header.sequence == UInt64(index + 1))
            #expect(header.chain == Chain.continuing(chain, with: header.placement))
            chain = header.chain
        }
        #expect(try intake.entries().count == 5)
        #expect(intake.log.committedHead == 5)
    }

    @Test func `a transaction that is taken back leaves nothing, and its places are given again`() throws {
        let intake = try TestIntake(Scratch())
        try intake.accept(1)
        try intake.ledger.commit()
        try intake.accept(2, portal: "new")
        try intake.ledger.rollBack()
        #expect(intake.log.head == 1)
        #expect(try intake.ledger.known(id(2), revision: 1) == nil)
        #expect(try intake.accept(3, portal: "other") == 2)
        try intake.ledger.commit()
        #expect(try intake.entries().map(\.dossier) == [id(1), id(3)])
    }

    @Test func `what was committed is there again when the ledger is opened anew, and nothing else`() throws {
        let scratch = try Scratch()
        do {
            let intake = try TestIntake(scratch)
            try intake.accept(1)
            try intake.ledger.commit()
            try intake.accept(2)
        }
        let intake = try TestIntake(scratch)
        #expect(intake.log.committedHead == 1)
        #expect(try intake.accept(2) == 2)
        try intake.ledger.commit()
        let entries = try intake.entries()
        #expect(entries[1].chain == Chain.continuing(entries[0].chain, with: entries[1].placement))
    }

    @Test func `an accepted revision is known by its portal, stream and content`() throws {
        let intake = try TestIntake(Scratch())
        try intake.accept(1, body: "{}")
        let known = try #require(try intake.ledger.known(id(1), revision: 1))
        #expect(known.portal == (try intake.ledger.portal("test")))
        #expect(known.stream == intake.log.stream)
        #expect(known.same?.acceptedAt == noon)
        #expect(try intake.ledger.known(id(1), revision: 2)?.same == nil)
    }

    @Test func `the same id and revision cannot be inserted twice`() throws {
        let intake = try TestIntake(Scratch())
        try intake.accept(1)
        #expect(throws: SQLiteError.self) { try intake.accept(1) }
    }

    @Test func `a refusal is repeated to the same bytes and to no others`() throws {
        let intake = try TestIntake(Scratch())
        let hash = ContentHash(1, 2, 3, 4)
        try intake.ledger.keep(Refusal(.notServed, "nobody"), id(1), hash, at: noon)
        try intake.ledger.commit()
        #expect(try intake.ledger.refusal(id(1), hash) == Refusal(.notServed, "nobody"))
        #expect(try intake.ledger.refusal(id(1), .zero) == nil)
        #expect(try intake.ledger.refusal(id(2), hash) == nil)
    }

    @Test func `the state shown is the last report's, a restated older one excepted`() throws {
        let intake = try TestIntake(Scratch())
        try intake.accept(1)
        #expect(try intake.report(1, .incomplete, step: 1) == .shown)
        #expect(try intake.report(1, .incomplete, step: 1) == .repeated)
        #expect(try intake.report(1, .complete, step: 2) == .shown)
        let shown = ShownState(state: .complete, term: 1, step: 2)
        #expect(try intake.report(1, .incomplete, step: 1, restated: true) == .outdated(shown))
        #expect(try intake.ledger.shown(id(1), revision: 1) == shown)
        // Not restated, it is the owner's last word, whatever its step [rep_ce_mono].
        #expect(try intake.report(1, .incomplete, step: 1) == .shown)
    }

    @Test func `a report about another stream's dossier is foreign and changes nothing`() throws {
        let intake = try TestIntake(Scratch())
        try intake.accept(1)
        #expect(try intake.report(1, .complete, step: 1, stream: intake.log.stream + 1) == .foreign)
        #expect(try intake.ledger.shown(id(1), revision: 1)?.state == .accepted)
    }

    @Test func `a report that comes before its dossier is kept and shown when the dossier comes`() throws {
        let intake = try TestIntake(Scratch())
        #expect(try intake.report(1, .complete, step: 3) == .unknownDossier)
        try intake.accept(1)
        #expect(try intake.ledger.shown(id(1), revision: 1) == ShownState(state: .complete, term: 1, step: 3))
    }

    @Test func `a dossier is delivered once its place is acknowledged, and only its portal may know`() throws {
        let intake = try TestIntake(Scratch())
        try intake.accept(1)
        let portal = try intake.ledger.portal("test")
        #expect(try intake.ledger.standing(id(1), revision: 0, portal: portal)?.shown.state == .accepted)
        try intake.ledger.delivered(intake.log, through: 1, at: UnixTime(milliseconds: noon.milliseconds + 5))
        let standing = try #require(try intake.ledger.standing(id(1), revision: 0, portal: portal))
        #expect(standing.shown.state == .delivered)
        #expect(standing.changedAt.milliseconds == noon.milliseconds + 5)
        #expect(try intake.ledger.standing(id(1), revision: 0, portal: portal + 1) == nil)
    }

    @Test func `the chunks of a piece are appended before the dossier that names it, once`() throws {
        let intake = try TestIntake(Scratch())
        let portal = try intake.ledger.portal("test")
        let key = PieceKey(portal: portal, id: id(1), revision: 1, hash: ContentHash(9, 9, 9, 9))
        let chunks = [ContentHash(1, 1, 1, 1), ContentHash(2, 2, 2, 2)]
        try intake.ledger.stored(key, total: 262_144 + 10, chunks: chunks, at: noon)
        let piece = try #require(try intake.ledger.piece(key))
        #expect(try intake.accept(1, pieces: [piece]) == 3)
        try intake.ledger.commit()
        let entries = try intake.entries()
        #expect(entries.map(\.kind) == [.piece, .piece, .dossier])
        #expect(entries.map(\.pieceOffset) == [0, 262_144, 0])
        #expect(entries.prefix(2).map(\.contentHash) == chunks)
        #expect(try intake.ledger.piece(key)?.accepted == true)
        let file = try intake.ledger.pieceFile(row: piece.row)
        #expect(file == key.fileName)
    }

    @Test func `a piece belongs to its portal and dossier, never to its hash`() throws {
        let intake = try TestIntake(Scratch())
        let key = PieceKey(portal: try intake.ledger.portal("a"), id: id(1), revision: 1, hash: ContentHash(9, 9, 9, 9))
        try intake.ledger.stored(key, total: 10, chunks: [key.hash], at: noon)
        for other in [
            PieceKey(portal: try intake.ledger.portal("b"), id: key.id, revision: 1, hash: key.hash),
            PieceKey(portal: key.portal, id: id(2), revision: 1, hash: key.hash),
            PieceKey(portal: key.portal, id: key.id, revision: 2, hash: key.hash),
        ] { #expect(try intake.ledger.piece(other) == nil) }
    }

    @Test func `pieces that no dossier has named lapse, those of a dossier stay`() throws {
        let intake = try TestIntake(Scratch())
        let portal = try intake.ledger.portal("test")
        let (kept, lapsed) = (ContentHash(1, 1, 1, 1), ContentHash(2, 2, 2, 2))
        for hash in [kept, lapsed] {
            try intake.ledger.stored(
                PieceKey(portal: portal, id: id(1), revision: 1, hash: hash), total: 10, chunks: [hash], at: noon)
        }
        let piece = try #require(try intake.ledger.piece(PieceKey(portal: portal, id: id(1), revision: 1, hash: kept)))
        try intake.accept(1, pieces: [piece])
        #expect(try intake.ledger.forgetLapsedPieces(before: noon).isEmpty)
        let later = UnixTime(milliseconds: noon.milliseconds + 1)
        #expect(try intake.ledger.forgetLapsedPieces(before: later).map(\.hash) == [lapsed])
    }

    @Test func `a ledger of a newer schema, of another role or of another program is refused`() throws {
        let scratch = try Scratch()
        do { _ = try TestIntake(scratch) }
        let path = scratch.path + "/intake/ledger.sqlite"
        #expect(throws: LedgerError.otherRole(path, found: .intake, expected: .node)) {
            try LedgerFile(writing: path, role: .node, now: noon)
        }
        do {
            let database = try Database(path: path)
            try database.execute("PRAGMA user_version = 99")
        }
        #expect(throws: LedgerError.newerSchema(path, 99, 1)) { try LedgerFile(writing: path, role: .intake, now: noon) }
        #expect(throws: LedgerError.newerSchema(path, 99, 1)) { try LedgerFile(reading: path) }
        let foreign = scratch.path + "/foreign.sqlite"
        do { try Database(path: foreign).execute("PRAGMA application_id = 7; CREATE TABLE t(a)") }
        #expect(throws: LedgerError.notALedger(foreign)) { try LedgerFile(writing: foreign, role: .intake, now: noon) }
    }
}
