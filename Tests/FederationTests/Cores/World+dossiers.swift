import Dossiers
import Federation
import Ledger
import Streams
import Testing

extension World {
    /// Sample dossiers of these tenants.
    func submissions(_ count: Int, seed: UInt64) throws -> [Submission] {
        try Reference.samples(topology, seed: seed).prefix(count).enumerated().map { index, line in
            let id = DossierID(milliseconds: UInt64(now.wall.milliseconds), random: (random.next(), random.next()))
            return try Submission(
                line: DossierLine.parse(line), tag: index, id: id, submittedAt: now.wall, directory: ".")
        }
    }

    /// One dossier that names these pieces.
    func submission(_ postalCode: String = "18000", commune: String? = nil, pieces: [[UInt8]] = []) throws -> Submission {
        let id = DossierID(milliseconds: UInt64(now.wall.milliseconds), random: (random.next(), random.next()))
        return try .made(id: id, postalCode: postalCode, commune: commune, pieces: pieces)
    }

    /// The streams' names in the topology's order.
    var names: [StreamName] { topology.streams.map(\.name) }

    /// Whether every receipt given so far has its report.
    func isReported(_ portal: String) throws -> Bool {
        guard let intake, let receipts = portals[portal]?.receipts else { return false }
        let number = intake.ledger.portal(portal)
        return try receipts.allSatisfy { receipt in
            let standing = try intake.ledger.standing(receipt.dossier, revision: receipt.revision, portal: number)
            return (standing?.shown.step ?? 0) > 0
        }
    }

    /// What must hold at the end whatever happened: accepted ⇒ at its node once, in order, and reported once.
    func check(_ portal: String) throws {
        let receipts = try #require(portals[portal]).receipts
        let reader = try LedgerReader(dataDirectory: scratch.path + "/intake")
        #expect(Set(receipts.map(\.dossier)).count == receipts.count, "two receipts for one submission")
        for name in names {
            let node = try #require(nodes[name])
            let expected = receipts.filter { $0.stream == name }.map(\.dossier)
            let held = try node.dossiers()
            #expect(Set(held.map(\.id)) == Set(expected))
            #expect(held.count == expected.count)
            #expect(try sequences(of: held, in: name) == (try sequences(of: held, in: name)).sorted())
        }
        for receipt in receipts {
            let history = try #require(try reader.history(of: receipt.dossier))
            let reported = history.events.filter { $0.kind == .reported }
            #expect(
                reported.count == 1,
                "\(receipt.dossier) of \(receipt.stream): \(reported.map { "\($0.state.map(\.rawValue) ?? "") \($0.restated)" })"
            )
            #expect(history.latest.tenant == receipt.tenant)
        }
        #expect(sendsBeforeCommit == 0)
    }

    /// The place of each dossier in its stream, as the intake numbered it.
    private func sequences(of held: [HeldDossier], in name: StreamName) throws -> [Int] {
        let intake = try #require(intake)
        var places: [DossierID: Int] = [:]
        let (log, _) = try intake.ledger.openOutgoing(name, tenant: try #require(topology[name]).tenant)
        try intake.ledger.read(log, from: 1, atMost: 1_000_000) { stored in
            let place = try unsafe Placement(decoding: stored.header)
            if place.kind == .dossier { places[place.dossier] = Int(place.sequence) }
            return true
        }
        return held.compactMap { places[$0.id] }
    }
}

extension Submission {
    /// A dossier of a change of address that names these pieces.
    static func made(
        id: DossierID, revision: UInt32 = 1, postalCode: String = "18000", commune: String? = nil, pieces: [[UInt8]] = [],
        note: String = ""
    ) throws -> Submission {
        let pieces = pieces.map { Piece($0) }
        let entries = pieces.map { piece in
            """
            {"kind":"justificatif-domicile","name":"a.pdf","mediaType":"application/pdf","size":\(piece.total),"hash":"\(piece.hash)"}
            """
        }
        let body = """
            {"id":"\(id)","revision":\(revision),"demarche":"changement-adresse","postalCode":"\(postalCode)",\
            \(commune.map { "\"commune\":\"\($0)\"," } ?? "")"note":"\(note)","pieces":[\(entries.joined(separator: ","))]}
            """
        return Submission(
            tag: 0, id: id, revision: revision, demarche: .changementAdresse,
            postalCode: try #require(PostalCode(postalCode)), commune: commune.flatMap { CommuneCode($0) },
            body: Array(body.utf8), pieces: pieces)
    }
}
