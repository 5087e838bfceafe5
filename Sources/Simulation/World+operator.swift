internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// The person who looks every few seconds for what only a person can decide.
extension World {
    func scheduleOperator() { queue.add(.operate, at: now + random.milliseconds(2_000...15_000)) }

    func operate() throws {
        try checkIntake()
        for stream in topology.streams.indices {
            if isHealed { try endSecond(of: stream) }
            try decideDossiers(stream)
            try decideReports(stream)
        }
        scheduleOperator()
    }

    /// What the intake's ledger says, while it runs.
    private func checkIntake() throws {
        guard let intake else { return }
        for receipt in receipts.promised {
            let key = Submission.Key(id: receipt.dossier, revision: receipt.revision)
            try reports.check(key, hasSeveralWriters: history.hasSeveralWriters(key), intake.ledger)
        }
        try positions.check(intake.ledger, topology)
        try history.check(disk.storage, path: intake.ledger.directory.ledgerPath)
    }

    private func decideDossiers(_ index: Int) throws {
        let stream = topology.streams[index]
        guard let intake,
            let stoppage = try intake.ledger.openOutgoing(stream.name, tenant: stream.tenant).record.durable.stoppage
        else { return }
        result.decisions += 1
        note("the operator finds \(stream.name) \(stoppage)")
        guard case .cloned(let a, let b) = stoppage else {
            try intake.core.receive(Self.request(.newEpoch(stream: stream.name)), token: 0)
            _ = intake.core.takeOutcomes()
            return wake(.intake, after: .zero)
        }
        try endSecond(of: index)
        // The first may have started anew since: then neither of the two lives, and which is released is all the same.
        let released = peers[index].node?.core.instance == a ? a : b
        try intake.core.receive(Self.request(.release(stream: stream.name, released)), token: 0)
        _ = intake.core.takeOutcomes()
        wake(.intake, after: .zero)
    }

    private func decideReports(_ index: Int) throws {
        guard let node = peers[index].node, let stoppage = try node.ledger.positions().reports.durable.stoppage else { return }
        result.decisions += 1
        note("the operator finds the reports of \(name(of: index)) \(stoppage)")
        let name = node.core.stream
        let command: OperatorCommand =
            if case .cloned(let a, _) = stoppage { .release(stream: name, a) } else { .newEpoch(stream: name) }
        try node.core.receive(Self.request(command), token: 0)
        _ = node.core.takeOutcomes()
        wake(.peer(index), after: .zero)
    }

    /// For no reason: of a stream's dossiers, or of its node's reports.
    func openEpoch() throws {
        let index = random.below(topology.streams.count)
        let command = OperatorCommand.newEpoch(stream: topology.streams[index].name)
        if random.below(2) == 0, let intake {
            note("the operator opens a new epoch of \(topology.streams[index].name)")
            try intake.core.receive(Self.request(command), token: 0)
            _ = intake.core.takeOutcomes()
            wake(.intake, after: .zero)
        } else if let node = peers[index].node {
            note("the operator opens a new epoch of the reports of \(name(of: index))")
            try node.core.receive(Self.request(command), token: 0)
            _ = node.core.takeOutcomes()
            wake(.peer(index), after: .zero)
        }
    }

    private static func request(_ command: OperatorCommand) throws -> OperatorRequest {
        try OperatorRequest(command, reason: "simulated", asker: Asker(uid: 0, user: "operator"))
    }
}
