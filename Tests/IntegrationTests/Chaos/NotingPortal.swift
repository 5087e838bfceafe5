import Dossiers
import Federation
import Testing

/// A portal in the test's own process, which takes note of every receipt the moment it has it.
final class NotingPortal {
    private let client: PortalClient
    private(set) var receipts: [DossierID] = []
    private(set) var submitted = 0
    private(set) var refusals: [Refusal] = []

    init(_ federation: TrialFederation) throws {
        var limits = Portal.Limits()
        limits.patience = .milliseconds(300)
        client = try PortalClient(endpoint: federation.submissions, name: "trial", limits: limits)
    }

    var isDone: Bool { client.inFlight == 0 }

    func submit(_ lines: [String]) throws {
        for line in lines {
            let parsed = try DossierLine.parse(Array(line.utf8))
            let id = try #require(parsed.id)
            submitted += 1
            client.submit(
                try Submission(
                    line: parsed, tag: submitted, id: id, submittedAt: UnixTime(milliseconds: Int64(id.milliseconds)),
                    directory: "."))
        }
    }

    /// Sends and takes answers, for a moment.
    func step() throws {
        for (submission, outcome) in try client.step(.milliseconds(5)) {
            switch outcome {
            case .accepted: receipts.append(submission.key.id)
            case .refused(let refusal): refusals.append(refusal)
            }
        }
    }
}
