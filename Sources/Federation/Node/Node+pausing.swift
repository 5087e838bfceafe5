internal import Dossiers
internal import Ledger
internal import Streams

/// A node that is there and takes no dossiers: a person paused it, or as much is parked as may be. Its reports go on.
extension Node {
    /// Takes dossiers or not, as pause and parking now say.
    func holdBackIfNeeded() throws {
        if let pause {
            return suspend(Hold(.paused, since: UInt64(max(0, pause.since.milliseconds)), reason: pause.reason))
        }
        let load = try ledger.parking.load(stream: ledger.incoming)
        if load.reaches(limits.retries.bound) {
            suspend(Hold(full: load, since: receiver.hold.map(\.since) ?? now.milliseconds))
        } else if receiver.hold != nil {
            log.info("takes-dossiers-again")
            if receiver.release() { owesResume = true }
        }
    }

    private func suspend(_ hold: Hold) {
        guard receiver.hold?.cause != hold.cause else { return }
        log.warning("takes-no-dossiers", ["reason": hold.reason])
        receiver.suspend(hold)
        owesAcknowledgement = true
    }

    /// A person pauses this node. Harmless when repeated: the first reason stands.
    func pauseDossiers(_ reason: String) throws -> OperatorOutcome {
        if let pause { return .done("paused already, since \(pause.since): \(pause.reason)") }
        let pause = Pause(since: now.wall, reason: reason)
        try ledger.set(pause)
        self.pause = pause
        try holdBackIfNeeded()
        return .done("paused: no dossier is taken until `saisine node resume`; reports go on")
    }

    /// A person lets it go on.
    func resumeDossiers() throws -> OperatorOutcome {
        guard let pause else { return .done("not paused: nothing to do") }
        try ledger.set(nil)
        self.pause = nil
        try holdBackIfNeeded()
        let held = receiver.hold.map { "; but it takes no dossiers yet: \($0.reason)" } ?? ""
        return .done("resumed after the pause since \(pause.since)\(held)")
    }
}

extension Hold {
    /// As much is parked as may be.
    init(full load: ParkingLoad, since: UInt64) {
        self.init(
            .parkedFull, since: since,
            reason:
                "\(load.entries) entries of \(load.bytes) bytes are parked or wait, which is the most: `saisine parked list`")
    }
}
