internal import Dossiers

/// How long a settled dossier keeps its body and its pieces (streams, rule 10). What is not acknowledged stays whatever its age.
package struct RetentionAges: Hashable, Sendable {
    /// Days after which a dossier leaves that the other side's backup holds.
    package var backed: Int
    /// Days after which it leaves although no backup of the other side is known to hold it; never less.
    package var unbacked: Int
    package static let standard = RetentionAges(backed: 365, unbacked: 1_825)

    package init(backed: Int, unbacked: Int) {
        self.backed = backed
        self.unbacked = max(backed, unbacked)
    }

    /// Whether something that has stood since `time` may leave.
    func allows(since time: UnixTime, isBacked: Bool, now: UnixTime) -> Bool {
        now.milliseconds - time.milliseconds >= Int64(isBacked ? backed : unbacked) * 86_400_000
    }
}

/// How far the other side has a stream.
package struct RetentionBounds: Hashable, Sendable {
    package var acknowledged: UInt64
    /// The last sequence that its backup holds.
    package var safe: UInt64

    package init(acknowledged: UInt64, safe: UInt64) {
        self.acknowledged = acknowledged
        self.safe = min(acknowledged, safe)
    }

    /// Whether an entry that has stood since `time` may leave.
    func allow(_ sequence: UInt64, since time: UnixTime, _ ages: RetentionAges, now: UnixTime) -> Bool {
        sequence <= acknowledged && ages.allows(since: time, isBacked: sequence <= safe, now: now)
    }
}

/// What leaves, or has left, a ledger.
package struct RetentionTally: Hashable, Sendable {
    package var dossiers = 0
    package var bodyBytes = 0
    package var pieces = 0
    package var pieceBytes = 0

    package init() {}

    package var bytes: Int { bodyBytes + pieceBytes }

    package static func += (a: inout Self, b: Self) {
        a.dossiers += b.dossiers
        a.bodyBytes += b.bodyBytes
        a.pieces += b.pieces
        a.pieceBytes += b.pieceBytes
    }
}

extension DossierState {
    /// Nothing more is decided on the dossier here.
    var isSettled: Bool {
        switch self {
        case .collected, .refused, .transferred, .withdrawn, .closed: true
        case .accepted, .delivered, .complete, .incomplete, .underInstruction, .validated, .ready, .parked: false
        }
    }

    static let settled = allCases.filter(\.isSettled)
}
