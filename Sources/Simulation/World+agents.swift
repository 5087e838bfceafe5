internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// The agents of the préfectures, who decide on what their node holds.
extension World {
    /// Of each look at the world, how often one of them decides.
    private static let diligence = 0.5

    func decideSomething() throws {
        guard random.happens(Self.diligence) else { return }
        let index = random.below(portalIndex)
        guard let node = peers[index].node, !disk(of: .peer(index)).hasDied else { return }
        let held = try node.ledger.dossiers(from: 0, atMost: 1_000)
        guard !held.isEmpty, let dossier = try node.ledger.latest(random.pick(held).id) else { return }
        let decided = ShownState(
            state: random.pick([.underInstruction, .validated, .refused]), term: dossier.shown.term,
            step: dossier.shown.step + 1)
        let key = Submission.Key(id: dossier.id, revision: dossier.revision)
        reports.decided(decided, on: key)
        history.decided(decided, on: key)
        do {
            try node.ledger.directory.marking(quiet) {
                try record(decided, on: dossier, at: moment(of: .peer(index)).wall, node)
            }
            wake(.peer(index), after: .zero)
        } catch let failure as any LedgerFailure where failure.isDiskFull {
            try die(.peer(index))
        } catch {
            try end(.peer(index), by: error)
        }
    }

    /// This version has no verb for it: the effect and its report are one transaction.
    private func record(
        _ decided: ShownState, on held: HeldDossier, at time: UnixTime,
        _ node: (core: Node, ledger: NodeLedger, bench: SimulatedBench)
    ) throws {
        var changed = held
        changed.shown = decided
        try node.ledger.decide(changed, at: time)
        var header = Header(kind: .state)
        (header.dossier, header.revision) = (held.id, held.revision)
        (header.state, header.ownerTerm, header.step) = (decided.state, decided.term, decided.step)
        header.time = UInt64(max(0, time.milliseconds))
        (header.stream, header.tenant) = (node.core.stream, node.ledger.log.tenant)
        header.contentHash = ContentHash(ofNothing: ())
        var bytes = header.encoded
        let sequence = try unsafe bytes.withUnsafeMutableBytes {
            try unsafe node.ledger.report($0, body: UnsafeRawBufferPointer(start: nil, count: 0))
        }
        let decision = Decision(shown: decided, restated: false, sequence: sequence, reason: nil)
        try node.ledger.note(decision, row: held.row, at: time)
        try node.ledger.commit()
    }
}
