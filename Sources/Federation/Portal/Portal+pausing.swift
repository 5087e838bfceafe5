internal import Dossiers
internal import Ledger
internal import Streams

extension Portal.Progress {
    /// Doublings of the time that the intake asked for.
    private static let doublingsMax = 2
    /// Doubling makes no more than this of it: an intake that has been closed for long asks for long waits itself.
    private static let doubledMax = Duration.seconds(60)

    /// How long to wait after being asked to try again later: what the intake said, longer each time, and up to half as long again by
    /// the dossier's own id, so that those who were refused together do not come back together.
    func pause(told: Duration) -> Duration {
        var random = SeededGenerator(seed: submission.header.dossier.low &+ UInt64(attempts))
        let spread = Int(random.next() % 512)
        let wait = max(told, min(told * (1 << min(attempts - 1, Self.doublingsMax)), Self.doubledMax))
        return wait + wait * spread / 1_024
    }

    /// Whether what is under way is a piece that the intake keeps in a growing file.
    var isUploading: Bool {
        switch stage {
        case .asking(let piece), .sending(let piece, _, _): submission.pieces[piece].total > PieceFiles.inlineBytesMax
        case .submitting: false
        }
    }

    /// Whether chunks are sent of which nothing has been heard.
    var hasUnanswered: Bool { if case .sending(_, let sent, let have) = stage { sent > have } else { false } }
}
