/// What the bytes of a piece are, for whoever has seen them.
package enum PieceMedia: Hashable, Sendable {
    case type(MediaType)
    /// None of the types that préfectures read.
    case other
    /// Nobody has looked: what its sender declared counts.
    case unknown

    /// What a file that begins with these bytes is.
    package init(detectedIn start: some Collection<UInt8>) {
        self = MediaType(detectedIn: start).map { .type($0) } ?? .other
    }
}
