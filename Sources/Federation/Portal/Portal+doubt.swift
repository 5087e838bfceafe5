internal import Dossiers

extension Portal {
    /// A refusal came that names no dossier, because the intake could read none in what it refused, and several are under way. None is
    /// given up on a guess: once no other such refusal comes any more, each is asked alone, and what then comes without a name is its own.
    struct Doubt {
        /// Whoever is asked alone; nil while earlier answers may still come.
        var suspect: Submission.Key?
        var quietFrom: Duration
    }

    /// Whom a refusal without a name means; nil when that is not known yet.
    func suspect(_ now: Duration) -> Submission.Key? {
        if let suspect = doubt?.suspect { return suspect }
        if underWay.count == 1, doubt == nil { return underWay.keys.first }
        doubt = Doubt(suspect: nil, quietFrom: now + limits.patience)
        return nil
    }

    /// Goes on asking one by one; what has been answered meanwhile is gone from ``underWay``.
    func resolve(_ now: Duration) {
        guard let doubt else { return }
        if let suspect = doubt.suspect, underWay[suspect] != nil { return }
        guard let next = underWay.keys.min(by: { ($0.id, $0.revision) < ($1.id, $1.revision) }) else {
            self.doubt = nil
            return
        }
        ready.removeAll()
        guard now >= doubt.quietFrom else { return }
        for key in Array(underWay.keys) { begin(key, isReady: key == next) }
        self.doubt?.suspect = next
    }

    private func begin(_ key: Submission.Key, isReady: Bool) {
        guard var progress = underWay[key] else { return }
        giveBack(progress.stage)
        progress.stage = stage(progress.submission, piece: 0)
        progress.after = .zero
        progress.isReady = isReady
        if isReady { ready.append(key) }
        underWay[key] = progress
    }
}

extension Submission.Key {
    /// As in an answer to what could not be read.
    var isNone: Bool { id == DossierID(high: 0, low: 0) && revision == 0 }
}
