import Dossiers
import FederationTesting
import Ledger
import Testing

struct LocalFederationTests {
    @Test func `a dossier goes to its préfecture and its report comes back`() throws {
        let federation = try LocalFederation(tenants: ["18", "36"])
        defer { federation.stop() }
        let receipts = try federation.submit(federation.samples(count: 20, seed: 1))
        let reports = try federation.reports(on: receipts.map(\.id), within: .seconds(10))
        #expect(reports.map(\.tenant) == receipts.map(\.tenant))
        #expect(reports.allSatisfy { ["complete", "incomplete"].contains($0.state) })
    }

    @Test func `dossiers wait for a node that is away, and come once when it is back`() throws {
        let federation = try LocalFederation(tenants: ["18", "36"])
        defer { federation.stop() }
        let first = try federation.submit(federation.samples(count: 30, seed: 2))
        _ = try federation.reports(on: first.map(\.id), within: .seconds(10))
        try federation.stopNode(of: "18")
        let second = try federation.submit(federation.samples(count: 200, seed: 3))
        let others = second.filter { $0.tenant == "36" }
        #expect(try federation.reports(on: others.map(\.id), within: .seconds(10)).count == others.count)
        #expect(throws: FederationError.self) {
            try federation.reports(on: second.filter { $0.tenant == "18" }.map(\.id), within: .milliseconds(200))
        }
        try federation.startNode(of: "18")
        let reports = try federation.reports(on: second.map(\.id), within: .seconds(10))
        #expect(reports.map(\.tenant) == second.map(\.tenant))
        #expect(try held(by: "18", in: federation) == Set((first + second).filter { $0.tenant == "18" }.map(\.id)))
    }

    @Test func `a préfecture holds its own dossiers and no one else's`() throws {
        let federation = try LocalFederation(tenants: ["18", "36", "2A"])
        defer { federation.stop() }
        let receipts = try federation.submit(federation.samples(count: 60, seed: 4))
        _ = try federation.reports(on: receipts.map(\.id), within: .seconds(10))
        for tenant in federation.tenants {
            #expect(try held(by: tenant, in: federation) == Set(receipts.filter { $0.tenant == tenant }.map(\.id)))
        }
    }

    @Test(arguments: [
        ("42620", "03250", "03", false), ("33220", "24335", "24", false), ("33220", nil, "33", true),
        ("42620", nil, "42", true),
    ])
    func `the commune decides, and a shared code without one is assumed`(
        code: String, commune: String?, tenant: String, assumed: Bool
    ) throws {
        let federation = try LocalFederation(tenants: ["03", "24", "33", "42"])
        defer { federation.stop() }
        let member = commune.map { ",\"commune\":\"\($0)\"" } ?? ""
        let receipts = try federation.submit(["{\"demarche\":\"dcem\",\"postalCode\":\"\(code)\"\(member)}"])
        #expect(receipts.map(\.tenant) == [tenant])
        #expect(receipts.map(\.isAssumed) == [assumed])
        #expect(try federation.reports(on: receipts.map(\.id), within: .seconds(10)).map(\.tenant) == [tenant])
    }

    @Test func `an applicant follows a dossier, completes it through another portal, and withdraws it`() throws {
        let federation = try LocalFederation(tenants: ["18"])
        defer { federation.stop() }
        let receipt = try #require(try federation.submit(["{\"demarche\":\"dcem\",\"postalCode\":\"18000\"}"]).first)
        #expect(try federation.reports(on: [receipt.id], within: .seconds(10)).map(\.state) == ["incomplete"])
        let piece = LocalFederation.AddedPiece(kind: "passeport", name: "p.pdf", bytes: Array("%PDF-1.7 passeport".utf8))
        let completed = try federation.complete(
            receipt.id, code: receipt.code, pieces: [piece], fields: ["applicant.birthName": "TRAORÉ"], portal: "bourges")
        #expect(completed.revision == 2 && completed.code == receipt.code)
        let again = try federation.complete(
            receipt.id, code: receipt.code.lowercased(), pieces: [piece], fields: ["applicant.birthName": "TRAORÉ"], revision: 2
        )
        #expect(again == completed, "the same receipt")
        _ = try federation.withdraw(receipt.id, code: receipt.code)
        try awaitState("withdrawn", of: receipt, in: federation)
        #expect(throws: FederationError.self) { try federation.complete(receipt.id, code: receipt.code, pieces: [piece]) }
        let wrong = "0000-0000-0000-0000"
        #expect(throws: FederationError.self) { try federation.follow(receipt.id, code: wrong, portal: "guesser") }
    }

    private func awaitState(_ state: String, of receipt: Receipt, in federation: LocalFederation) throws {
        let end = ContinuousClock.now + .seconds(10)
        var view = try federation.follow(receipt.id, code: receipt.code)
        while view.state != state || view.pendingRequests > 0, ContinuousClock.now < end {
            view = try federation.follow(receipt.id, code: receipt.code)
        }
        #expect(view.state == state && view.pendingRequests == 0)
    }

    @Test func `pieces of every size come out byte for byte on both sides`() throws {
        let federation = try LocalFederation(tenants: ["18"])
        defer { federation.stop() }
        var random = SeededGenerator(seed: 5)
        let contents = [1, 65_536, 65_537, 262_144, 700_001].map { size in
            (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        }
        let pieces = contents.enumerated().map {
            "{\"kind\":\"autre-\($0)\",\"name\":\"p\",\"content\":\"\(Base64.encode($1))\"}"
        }
        let line = "{\"demarche\":\"dcem\",\"postalCode\":\"18000\",\"pieces\":[\(pieces.joined(separator: ","))]}"
        // Twice: another dossier with the same pieces has them too.
        let receipts = try federation.submit([line, line])
        _ = try federation.reports(on: receipts.map(\.id), within: .seconds(20))
        for receipt in receipts {
            for side in ["intake", "18"] {
                #expect(try self.pieces(of: receipt.id, at: federation.directory + "/" + side) == contents, "\(side)")
            }
        }
    }

    @Test func `a whole region is served in time for a test`() throws {
        let clock = ContinuousClock.now
        let federation = try LocalFederation(tenants: ["18", "28", "36", "37", "41", "45"])
        defer { federation.stop() }
        #expect(ContinuousClock.now - clock < .seconds(10), "a loaded machine takes longer than the second that it should")
    }

    private func held(by tenant: String, in federation: LocalFederation) throws -> Set<String> {
        var ids: [String] = []
        try LedgerReader(dataDirectory: federation.directory + "/" + tenant).forEachDossier(matching: DossierFilter()) {
            dossier in
            ids.append(dossier.id.description)
            return true
        }
        #expect(ids.count == Set(ids).count, "none is held twice")
        return Set(ids)
    }

    private func pieces(of id: String, at directory: String) throws -> [[UInt8]] {
        let reader = try LedgerReader(dataDirectory: directory)
        let dossier = try #require(try DossierID(id).flatMap { try reader.history(of: $0) }).latest
        var references: [PieceReference] = []
        _ = try DossierSummary.scan(dossier.body) { references.append($0) }
        return try references.map { try reader.bytes(of: $0, in: dossier) }
    }
}
