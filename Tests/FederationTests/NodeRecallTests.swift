import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A node that is asked for a dossier, and what a replay may not do to it.
struct NodeRecallTests {
    private let scratch: Scratch
    private let stream: Topology.Stream
    private let node: NodeHost
    private let intake: ScriptedIntake
    private let submission: Submission

    init() throws {
        scratch = try Scratch()
        stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        intake = ScriptedIntake(node)
        var random = Seeded(3)
        submission = try .made(
            id: IntakeHost.id(), pieces: [random.bytes(500), random.bytes(PieceFiles.chunkBytes + 9)])
    }

    @Test func `a recall is answered by the pieces, the dossier and its present state, one of an unknown dossier by nothing`()
        throws
    {
        try take()
        try recall(submission.header.dossier)
        try recall(IntakeHost.id())
        try intake.askForReports()
        let reports = intake.reports
        #expect(reports.map(\.header.kind) == [.state, .piece, .piece, .piece, .dossier, .state])
        #expect(reports[1].body == (try submission.pieces[0].read(0, 1_000)))
        #expect(reports[2].body + reports[3].body == (try submission.pieces[1].read(0, .max / 2)))
        #expect(reports[4].body == submission.body && reports[4].header.contentHash == submission.header.contentHash)
        #expect(reports[4].header.time == 1_772_436_600_000, "when it was accepted")
        #expect(reports[5].header.flags.contains(.restated))
    }

    @Test func `with a later revision go the pieces that it names, whichever brought them, and no other`() throws {
        let lodged = try Lodged()
        try intake.grant()
        try intake.lodge(lodged)
        try intake.ask(.complement, lodged, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try intake.turn()
        try #require(try node.ledger.latest(lodged.id)?.revision == 2)
        try ask(intake, for: lodged.id, revision: 2)
        try intake.turn()
        try intake.askForReports()
        let dossier = try #require(intake.reports.last { $0.header.kind == .dossier })
        var named: Set<ContentHash> = []
        _ = try DossierSummary.scan(dossier.body) { named.insert($0.hash) }
        let sent = intake.reports.filter { $0.header.kind == .piece }.map(\.header.pieceHash)
        #expect(sent.count == 4 && Set(sent) == named)
    }

    @Test func `a dossier that is only parked here, as a sealed one, goes back as it came, with its pieces`() throws {
        try take(flags: [.sealed, .assumed])
        try recall(submission.header.dossier)
        try intake.askForReports()
        let reports = intake.reports
        try #require(reports.map(\.header.kind) == [.unreadable, .piece, .piece, .piece, .dossier])
        let given = try #require(reports.last)
        #expect(given.body == submission.body && given.header.contentHash == submission.header.contentHash)
        #expect(given.header.flags == [.sealed, .assumed] && given.header.time == 1_772_436_600_000)
        #expect(given.header.postalCode == submission.header.postalCode && given.header.step == 0)
        #expect(reports[1].body == (try submission.pieces[0].read(0, 1_000)) && reports[1].header.flags == [])
        // It comes at a new place of the stream, as everything does in a new epoch.
        try node.receive(publication: intake.dossier(submission, flags: [.sealed, .assumed, .replay]))
        try intake.turn()
        #expect(try node.ledger.parking.parkedCount() == 1, "a person has one to decide on")
        #expect(intake.reports.last?.header.kind == .unreadable)
    }

    @Test func `a node that dies after it was asked answers in its next life, once`() throws {
        var limits = NodeLimits()
        limits.recalledMax = 1
        let node = try NodeHost(stream, path: scratch.path + "/one", now: IntakeHost.start, limits: limits)
        let intake = ScriptedIntake(node)
        try intake.grant()
        let ids = [IntakeHost.id(), IntakeHost.id()]
        for id in ids { try node.receive(publication: intake.dossier(.made(id: id))) }
        // Both in one turn, which answers the first: the second waits in a queue that is acknowledged.
        for id in ids { try ask(intake, for: id) }
        #expect(try intake.turn().acknowledged() == 4)
        #expect(try dossiersGiven(node) == [ids[0]])
        var path = node.path
        for life in ["second", "third"] {
            let next = scratch.path + "/" + life
            try scratch.copy(path, to: next)
            let node = try NodeHost(stream, path: next, now: node.now)
            for _ in 0..<3 { try node.turn() }
            #expect(try dossiersGiven(node) == ids)
            path = next
        }
    }

    @Test func `a replay has no second effect: no report, no decision, nothing for a mail`() throws {
        try intake.grant()
        let shown = ShownState(state: .validated, term: 1, step: 4)
        // Lost with its ledger, then restored from a copy, then once more: whoever replays what.
        for _ in 0..<3 { try node.receive(publication: intake.dossier(submission, flags: .replay, shown: shown)) }
        try intake.turn()
        try intake.askForReports()
        #expect(intake.reports.allSatisfy { $0.header.flags.contains(.restated) && $0.header.state == .validated })
        #expect(try node.dossiers().map(\.shown) == [shown])
        #expect(try node.dossiers().allSatisfy { !$0.decided })
        let history = try #require(try LedgerReader(dataDirectory: node.path).history(of: submission.header.dossier))
        #expect(history.events.filter { $0.kind == .decided }.allSatisfy { $0.restated }, "nothing was decided again")
    }

    @Test func `a dossier that this node has decided on is not taken back by a replay`() throws {
        try intake.grant()
        try node.receive(publication: intake.dossier(submission))
        try intake.turn()
        let decided = try node.dossiers().map(\.shown)
        let later = ShownState(state: .refused, term: 1, step: 9)
        try node.receive(publication: intake.dossier(submission, flags: .replay, shown: later))
        try intake.turn()
        #expect(try node.dossiers().map(\.shown) == decided)
    }

    // MARK: What the intake says

    private func take(flags: EntryFlags = []) throws {
        try intake.grant()
        for index in submission.pieces.indices {
            for entry in try intake.chunks(submission, index) { try node.receive(publication: entry) }
        }
        try node.receive(publication: intake.dossier(submission, flags: flags))
        try intake.turn()
    }

    private func ask(_ intake: ScriptedIntake, for id: DossierID, revision: UInt32 = 1) throws {
        var recall = Header(kind: .recall)
        (recall.dossier, recall.revision) = (id, revision)
        try intake.node.receive(publication: intake.entry(recall))
    }

    private func recall(_ id: DossierID) throws {
        try ask(intake, for: id)
        try intake.turn()
    }

    private func dossiersGiven(_ node: NodeHost) throws -> [DossierID] {
        var given: [DossierID] = []
        try node.ledger.read(from: 1, atMost: 100) { stored in
            let header = try unsafe Header(decoding: stored.header)
            if header.kind == .dossier { given.append(header.dossier) }
            return true
        }
        return given
    }
}
