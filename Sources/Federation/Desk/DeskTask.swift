internal import Dossiers
internal import Ledger

/// One dossier under the hands of one agent.
struct DeskTask {
    /// As it was found.
    let record: DeskRecord
    /// As it stands now.
    var held: HeldDossier
    let claim: Claim?
    let agent: Agent

    var version: DossierVersion { DossierVersion(revision: held.revision, step: held.shown.step) }
    var isChanged: Bool { version != record.version }
}

extension Claim {
    /// What this agent has last seen of the dossier; nil when the claim is another's.
    func seenBy(_ agent: Agent) -> DossierVersion? { uid == agent.uid ? seen : nil }
}

extension DeskVerb {
    /// Whether it rests on what the asker has last seen; taking, giving back and noting do not.
    var needsVersion: Bool {
        switch self {
        case .ask, .validate, .refuse, .ready, .collected, .merge: true
        case .whoami, .reasons, .list, .counts, .show, .open, .piece, .take, .release, .note, .undo: false
        }
    }
}

/// What a desk needs of a dossier's last report; nothing of one that it cannot read.
struct DeskReport {
    let actor: Reason.Actor?
    let event: String
    let by: String?
    let into: DossierID?

    init(_ body: [UInt8]) {
        let reason: Reason
        do throws(Refusal) { reason = try Reason(decoding: body) } catch {
            (actor, event, by, into) = (nil, "", nil, nil)
            return
        }
        (actor, event, by, into) = (reason.actor, reason.event, reason.by, reason.into)
    }

    /// An agent decided it, so an agent can take it back.
    var isDecision: Bool {
        let undoable: [LifeCycle.Event] = [.asked, .validated, .refused, .madeReady]
        return actor == .agent && undoable.contains { $0.name == event }
    }
}
