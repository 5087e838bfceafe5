internal import Dossiers
internal import Streams

extension Hold {
    /// As STATUS tells it.
    var json: JSONValue {
        .object([
            "cause": .string(cause.word), "since": .string("\(UnixTime(milliseconds: Int64(clamping: since)))"),
            "reason": .string(reason),
        ])
    }
}

extension Hold.Cause {
    /// How a stream stands that is held for it.
    var word: String {
        switch self {
        case .paused: "paused"
        case .parkedFull: "parking full"
        }
    }
}
