internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// The person who looks every few seconds for what only a person can decide.
extension World {
    func scheduleOperator() { queue.add(.operate, at: now + random.milliseconds(2_000...15_000)) }

    func operate() throws {
        if let intake { for receipt in receipts.promised { try reports.check(receipt.dossier, intake.ledger) } }
        for stream in topology.streams.indices {
            if isHealed { try endSecond(of: stream) }
            try decideDossiers(stream)
            try decideReports(stream)
        }
        scheduleOperator()
    }

    private func decideDossiers(_ index: Int) throws {
        let stream = topology.streams[index]
        guard let intake,
            let stoppage = try intake.ledger.openOutgoing(stream.name, tenant: stream.tenant).record.durable.stoppage
        else { return }
        result.decisions += 1
        note("the operator finds \(stream.name) \(stoppage)")
        guard case .cloned(let a, let b) = stoppage else {
            try intake.core.openNewEpoch(stream: stream.name)
            return wake(.intake, after: .zero)
        }
        try endSecond(of: index)
        // The first may have started anew since: then neither of the two lives, and which is released is all the same.
        try intake.core.release(stream: stream.name, instance: peers[index].node?.core.instance == a ? a : b)
        wake(.intake, after: .zero)
    }

    private func decideReports(_ index: Int) throws {
        guard let node = peers[index].node, let stoppage = try node.ledger.positions().reports.durable.stoppage else { return }
        result.decisions += 1
        note("the operator finds the reports of \(name(of: index)) \(stoppage)")
        if case .cloned(let a, _) = stoppage {
            try node.core.release(instance: a)
        } else {
            try node.core.openNewEpoch()
        }
        wake(.peer(index), after: .zero)
    }
}
