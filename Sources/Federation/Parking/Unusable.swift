internal import Dossiers

/// An entry that no repetition makes usable: it is parked at once (streams, rule 12). Anything else that its use throws is tried again.
struct Unusable: Error {
    /// For a person who may see the dossier.
    let reason: String
    /// For the log, which quotes nothing of the dossier.
    let logged: String

    init(_ reason: String, logged: String? = nil) {
        self.reason = reason
        self.logged = logged ?? reason
    }

    init(_ refusal: Refusal) { self.init(refusal.message, logged: refusal.code.rawValue) }
}

/// What an error says, for a person and for the log.
struct FailedAttempt {
    let reason: String
    let logged: String

    init(_ error: any Error) {
        switch error {
        case let unusable as Unusable: (reason, logged) = (unusable.reason, unusable.logged)
        case let refusal as Refusal: (reason, logged) = (refusal.message, refusal.code.rawValue)
        default: (reason, logged) = ("\(error)", "\(error)")
        }
    }
}
