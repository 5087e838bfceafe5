internal import Dossiers
internal import Ledger

/// What has happened to a dossier since an agent saw it, in French.
struct DeskChange {
    private let record: DeskRecord
    private let version: DossierVersion
    /// Since that version, first to last.
    private let events: [DeskEvent]

    init(_ record: DeskRecord, since version: DossierVersion, _ events: [DeskEvent]) {
        self.record = record
        self.version = version
        self.events = events.filter { !$0.isRestated && ($0.revision, $0.step) > (version.revision, version.step) }
    }

    /// `un complément du demandeur est arrivé aujourd’hui à 10:42`.
    func sentence(_ time: FrenchTime, now: UnixTime) -> String {
        guard record.version.revision == version.revision else {
            return "un complément du demandeur est arrivé \(time.moment(record.receivedAt, now: now))"
        }
        guard let last = events.last else {
            return "il n’est plus à la version \(version), il est à la version \(record.version)"
        }
        let report = DeskReport(last.reason)
        let when = time.moment(last.at, now: now)
        switch report.actor {
        case .agent: return "\(report.by ?? "un collègue") l’a passé à « \(last.state.french) » \(when)"
        case .applicant where last.state == .withdrawn: return "le demandeur a retiré sa demande \(when)"
        case .applicant: return "le demandeur l’a changé \(when)"
        case .operator: return "l’administrateur l’a passé à « \(last.state.french) » \(when)"
        case .node, nil: return "il est passé à « \(last.state.french) » \(when)"
        }
    }
}
