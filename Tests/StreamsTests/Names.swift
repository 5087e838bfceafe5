import Dossiers
import Streams

/// Names that the tests share.
enum Names {
    static let stream: StreamName = {
        guard let name = StreamName("18") else { preconditionFailure("a stream's name") }
        return name
    }()
    static let zero = DossierID(high: 0, low: 0)
}
