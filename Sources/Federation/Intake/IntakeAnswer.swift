internal import Dossiers
internal import Streams

/// What a turn owes to a peer: sent last, after the commit that makes it true.
enum IntakeAnswer {
    case receipt(Connection, ReceiptFields)
    case refused(IntakePeers, Connection, RefusedMessage)
    /// HAVE or STORED.
    case piece(Connection, Verb, PieceFields)
    case state(Connection, StateFields, body: [UInt8])
    case followed(Connection, FollowFields, body: [UInt8])
    case welcome(Connection, stream: Int, r: UInt64)
    case held(Connection, Held)
    case truncated(Connection, Truncated)
}
