import Dossiers
import Streams

/// What travels in a simulation.
enum Down {
    case heartbeat(Placement, prefix: Int)
    case entry(Placement, isIntact: Bool, prefix: Int)
    case welcome(Welcome)
    case held(Held)
    case refused(RefusedFields, Refusal)
    case truncated(Truncated)

    var prefix: Int? {
        switch self {
        case .heartbeat(_, let prefix), .entry(_, _, let prefix): prefix
        case .welcome, .held, .refused, .truncated: nil
        }
    }
}

enum Up {
    case hello(Hello)
    case resume(Resume)
    case acknowledgement(Acknowledgement)
}

/// An entry of the sender's ledger.
struct Stored {
    var dossier: DossierID
    var chain: ContentHash
    var bytes: UInt32
    /// Its bytes on disk are not what their hash says.
    var isCorrupt: Bool

    var contentHash: ContentHash { ContentHash(dossier.low, 0, 0, 0) }
}
