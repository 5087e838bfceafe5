internal import Ledger

/// Room on the node's disk. Dossiers are taken to its end; this only says in time that it comes.
extension Node {
    func watchSpace() throws {
        guard space.isDue(now.monotonic) else { return }
        if let change = try space.look(ledger.directory, ledger.file, now: now) { space.tell(change, peerLog, now: now) }
    }
}
