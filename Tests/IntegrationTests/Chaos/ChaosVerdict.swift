import Dossiers
import Ledger
import Testing

/// What the ledgers hold after a trial, judged from outside.
struct ChaosVerdict {
    private let trial: ChaosTrial
    private let intake: LedgerReader
    private var atIntake: [DossierID: RecordedDossier] = [:]

    init(_ trial: ChaosTrial) throws {
        self.trial = trial
        intake = try LedgerReader(dataDirectory: trial.data(of: "intake"))
        atIntake = Dictionary(try Self.dossiers(intake).map { ($0.id, $0) }) { first, _ in first }
    }

    func check(_ seed: Comment) throws {
        #expect(atIntake.count == trial.accepted, seed)
        for id in receipts() { #expect(atIntake[id] != nil, "\(seed): the receipt of \(id) is true") }
        for id in atIntake.keys {
            let reports = try intake.history(of: id)?.events.filter { $0.kind == .reported }
            #expect(reports?.count == 1, "\(seed): \(id) has one report")
        }
        var seen = 0
        for tenant in ChaosTrial.tenants { seen += try checkNode(tenant, seed) }
        #expect(seen == atIntake.count, seed)
        try checkStreams(of: intake, seed)
    }

    /// - Returns: how many dossiers it has: each its own, in the order of the stream, and decided as the intake knows.
    private func checkNode(_ tenant: String, _ seed: Comment) throws -> Int {
        let node = try LedgerReader(dataDirectory: trial.data(of: tenant))
        try checkStreams(of: node, seed)
        let dossiers = try Self.dossiers(node).sorted { $0.row < $1.row }
        // Pieces have sequences too, so dossiers alone leave holes; the stream as a whole has none.
        let isOrdered = zip(dossiers, dossiers.dropFirst()).allSatisfy { $0.sequence < $1.sequence }
        #expect(isOrdered, "\(seed): order at \(tenant)")
        let sent = try intake.streams().first { $0.tenant.description == tenant }?.head
        #expect(try node.streams().first?.received == sent, "\(seed): the whole stream is at \(tenant)")
        for dossier in dossiers {
            let known = atIntake[dossier.id]
            #expect(known?.tenant.description == tenant && known?.sequence == dossier.sequence, "\(seed): \(dossier.id)")
            #expect(known?.state == dossier.state, "\(seed): \(dossier.id)")
        }
        return dossiers.count
    }

    private func checkStreams(of reader: LedgerReader, _ seed: Comment) throws {
        for stream in try reader.streams() {
            #expect(stream.parked == 0 && stream.gaps == 0 && stream.stoppage == nil, "\(seed): \(stream)")
        }
    }

    /// Whole lines only: one that a killed client did not finish promises nothing.
    private func receipts() -> Set<DossierID> {
        Set(
            trial.results.split(separator: "\n").compactMap { line in
                guard line.hasSuffix("}"), line.contains("\"tenant\"") else { return nil }
                do {
                    guard case .string(let id)? = try JSONValue.parse(Array(line.utf8))["id"] else { return nil }
                    return DossierID(id)
                } catch { return nil }
            })
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
