internal import Ledger

/// Room on the node's disk. Dossiers are taken to its end; this only says in time that it comes.
extension Node {
    func watchSpace() throws {
        guard space.isDue(now.monotonic) else { return }
        let change = space.look(try ledger.directory.space(for: ledger.file), now: now)
        if let change { space.tell(change, log) }
    }
}
