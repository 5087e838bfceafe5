internal import Dossiers
internal import Federation

/// The people of one run: who applies, who decides, and what has come to whose mailbox.
final class Lives {
    /// In the order of their errands.
    let applicants: [Applicant]
    /// Simulated ones; every node has them.
    let rules: CompletenessRules
    private let places: [DossierID: Int]
    var agents = Agents()
    var mailers: [Int: SimulatedMailer] = [:]
    let mails = MailChecker()
    let versions = VersionChecker()
    /// How far all calendars have gone on beside the clocks.
    var calendar = Duration.zero
    /// Looks at the people since nothing goes wrong any more.
    var looksAtPeace = 0
    /// Some node's ledger is another than it was, or was one of two.
    var hasLostLedgers = false
    /// A clock of the intake was wrong at some time: what was in time cannot be told from its receipts.
    var isIntakeClockSuspect = false

    init(_ errands: [Errand], using random: inout SeededGenerator) {
        rules = LifeRules.rules
        applicants = errands.filter { $0.kind == .life }.map { Applicant($0, random.pick(Applicant.Temper.allCases)) }
        places = Dictionary(uniqueKeysWithValues: applicants.enumerated().map { ($1.id, $0) })
    }

    subscript(id: DossierID) -> Applicant? { places[id].map { applicants[$0] } }
    func place(of id: DossierID) -> Int? { places[id] }
}
