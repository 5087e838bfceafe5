package import Dossiers

extension Header {
    /// The follow-up code of the dossier, in the first ten bytes of the piece hash; nil when there is none (all zero), and for other kinds
    /// than a dossier, a complement and a withdrawal. To set it on those is an error of the caller.
    package var followUp: FollowUpCode? {
        get {
            guard Self.carriesCode(kind) else { return nil }
            let code = FollowUpCode(high: pieceHash.words.0, low: UInt16(truncatingIfNeeded: pieceHash.words.1 >> 48))
            return code.high == 0 && code.low == 0 ? nil : code
        }
        set {
            precondition(Self.carriesCode(kind), "a \(kind) has no follow-up code")
            pieceHash = newValue.map { ContentHash($0.high, UInt64($0.low) << 48, 0, 0) } ?? .zero
        }
    }

    private static func carriesCode(_ kind: EntryKind) -> Bool { [.dossier, .complement, .withdrawal].contains(kind) }
}
