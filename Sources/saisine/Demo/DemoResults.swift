import Dossiers
import Federation
import Ledger

/// What came back, as the ledgers have it: the intake's, and each node's for what it received.
struct DemoResults {
    private struct Row {
        let stream: StreamName
        let name: String
        var received: Set<DossierID> = []
        var sent: Set<DossierID> = []
        var complete = 0
        var incomplete = 0
        /// From acceptance to the first report, in milliseconds.
        var times: [Int64] = []
    }

    private var rows: [Row] = []
    private var example: DossierHistory?

    init(_ plan: FederationPlan, _ intake: LedgerReader) throws {
        for stream in plan.topology.streams {
            var row = Row(stream: stream.name, name: plan.topology[stream.tenant]?.name ?? "")
            try intake.forEachDossier(matching: DossierFilter(stream: stream.name)) { dossier in
                row.sent.insert(dossier.id)
                if dossier.state == .complete { row.complete += 1 }
                if dossier.state == .incomplete { row.incomplete += 1 }
                guard let history = try intake.history(of: dossier.id) else { return true }
                if let report = history.events.first(where: { $0.kind == .reported }) {
                    row.times.append(report.recordedAt.milliseconds - dossier.acceptedAt.milliseconds)
                }
                if example == nil, dossier.state == .incomplete { example = history }
                return true
            }
            let node = try LedgerReader(dataDirectory: plan.directory(of: stream.name))
            try node.forEachDossier(matching: DossierFilter()) { dossier in
                row.received.insert(dossier.id)
                return true
            }
            rows.append(row)
        }
    }

    func show(on console: Console) throws {
        var table = Table([
            ("PRÉFECTURE", .left), ("RECEIVED", .right), ("COMPLETE", .right), ("INCOMPLETE", .right), ("MEDIAN", .right),
            ("SLOWEST", .right),
        ])
        for row in rows {
            table.add(Self.cells("\(row.stream) \(row.name)", row.received.count, row.complete, row.incomplete, row.times))
        }
        table.add(
            Self.cells(
                "all", rows.reduce(0) { $0 + $1.received.count }, rows.reduce(0) { $0 + $1.complete },
                rows.reduce(0) { $0 + $1.incomplete }, rows.flatMap(\.times)))
        try console.output.line()
        try table.show(on: console)
        try console.output.line("\nMedian and slowest are times from the receipt to the report.\n")
        if let example { try example.show(on: console) }
    }

    private static func cells(_ name: String, _ received: Int, _ complete: Int, _ incomplete: Int, _ times: [Int64]) -> [String]
    {
        let sorted = times.sorted()
        func time(_ index: Int) -> String { sorted.indices.contains(index) ? "\(sorted[index]) ms" : "-" }
        return [name, "\(received)", "\(complete)", "\(incomplete)", time(sorted.count / 2), time(sorted.count - 1)]
    }

    /// Every dossier reported on, and each node with exactly those that were routed to it.
    func check(count: Int) throws(Failure) {
        let reported = rows.reduce(0) { $0 + $1.complete + $1.incomplete }
        guard reported == count else { throw Failure(.software, "\(count - reported) of \(count) dossiers have no report") }
        for row in rows where row.received != row.sent {
            throw Failure(.software, "the node of \(row.stream) does not have exactly the dossiers that were accepted for it")
        }
    }
}
