import Dossiers
import Ledger
import Testing

/// What the ledgers of a federation hold after a trial, judged from outside.
struct TrialVerdict {
    private let note: Comment
    private let intake: LedgerReader
    private let nodes: [(tenant: String, reader: LedgerReader)]
    private var atIntake: [DossierID: RecordedDossier] = [:]

    /// - Parameter data: the data directory of `intake`, and of the node of a tenant.
    init(tenants: [String], note: Comment, data: (String) -> String) throws {
        self.note = note
        intake = try LedgerReader(dataDirectory: data("intake"))
        nodes = try tenants.map { ($0, try LedgerReader(dataDirectory: data($0))) }
        atIntake = Dictionary(try Self.dossiers(intake).map { ($0.id, $0) }) { first, _ in first }
    }

    init(_ federation: TrialFederation, _ note: Comment = "") throws {
        for service in federation.services { try service.look() }
        try self.init(tenants: federation.tenants, note: note) { name in
            federation.services.first { $0.name == name }?.data ?? ""
        }
    }

    /// Every receipt is true: what it promises is in the intake's ledger.
    func check(receipts: some Sequence<DossierID>) {
        for id in receipts { #expect(atIntake[id] != nil, "\(note): the receipt of \(id) is true") }
    }

    /// As many as were submitted are there, each reported once by its own node, in the order of its stream, and nobody else has it.
    func check(count: Int) throws {
        #expect(atIntake.count == count, note)
        for id in atIntake.keys {
            let reports = try intake.history(of: id)?.events.filter { $0.kind == .reported }
            #expect(reports?.count == 1, "\(note): \(id) has one report")
        }
        var seen = 0
        for node in nodes { seen += try checkNode(node.tenant, node.reader) }
        #expect(seen == atIntake.count, note)
        try checkStreams(of: intake)
    }

    /// What a ledger's owner has acknowledged is in it: true at every instant, whoever runs.
    func checkAcknowledgements() throws {
        // Positions only grow: the sender's side is read first.
        let sent = Dictionary(uniqueKeysWithValues: try intake.streams().map { ($0.tenant.description, $0.acknowledged) })
        for (tenant, node) in nodes {
            guard let received = try node.streams().first else { continue }
            #expect(received.received >= sent[tenant] ?? 0, "\(note): \(tenant) has what it acknowledged")
            let back = try intake.streams().first { $0.tenant.description == tenant }
            #expect(back?.received ?? 0 >= received.acknowledged, "\(note): the intake has what it acknowledged to \(tenant)")
        }
    }

    /// - Returns: how many dossiers it has: each its own, in the order of the stream, and decided as the intake knows.
    private func checkNode(_ tenant: String, _ node: LedgerReader) throws -> Int {
        try checkStreams(of: node)
        let dossiers = try Self.dossiers(node).sorted { $0.row < $1.row }
        // Pieces have sequences too, so dossiers alone leave holes; the stream as a whole has none.
        let isOrdered = zip(dossiers, dossiers.dropFirst()).allSatisfy { $0.sequence < $1.sequence }
        #expect(isOrdered, "\(note): order at \(tenant)")
        let sent = try intake.streams().first { $0.tenant.description == tenant }?.head
        #expect(try node.streams().first?.received == sent, "\(note): the whole stream is at \(tenant)")
        for dossier in dossiers {
            let known = atIntake[dossier.id]
            #expect(known?.tenant.description == tenant && known?.sequence == dossier.sequence, "\(note): \(dossier.id)")
            #expect(known?.state == dossier.state, "\(note): \(dossier.id)")
        }
        return dossiers.count
    }

    private func checkStreams(of reader: LedgerReader) throws {
        for stream in try reader.streams() {
            #expect(stream.parked == 0 && stream.gaps == 0 && stream.stoppage == nil, "\(note): \(stream)")
        }
    }

    private static func dossiers(_ reader: LedgerReader) throws -> [RecordedDossier] {
        var found: [RecordedDossier] = []
        try reader.forEachDossier(matching: DossierFilter()) { dossier in
            found.append(dossier)
            return true
        }
        return found
    }
}
