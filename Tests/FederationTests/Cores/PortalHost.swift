import Dossiers
import Federation
import Streams

/// A portal without a socket, with what became of its submissions.
final class PortalHost {
    let network = FakePortalNetwork()
    let core: Portal
    private(set) var receipts: [ReceiptFields] = []
    private(set) var refusals: [(submission: Submission, refusal: Refusal)] = []

    init(_ limits: Portal.Limits = Portal.Limits()) { core = Portal(network: network, limits: limits) }

    func turn(_ now: Duration) throws {
        for (submission, outcome) in try core.turn(now: now) {
            switch outcome {
            case .accepted(let receipt): receipts.append(receipt)
            case .refused(let refusal): refusals.append((submission, refusal))
            }
        }
    }

    func receive(_ frames: Frames, _ now: Duration) throws {
        try frames.lend(from: Connection(token: 0)) { try core.receive($0, now: now) }
    }
}
