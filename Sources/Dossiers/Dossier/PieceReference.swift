/// A piece as a dossier's body names it: what the intake needs to see that its bytes have arrived.
package struct PieceReference: Hashable, Sendable {
    package let kind: PieceKind
    /// In bytes.
    package let size: Int
    /// BLAKE2b-256 of the whole.
    package let hash: ContentHash

    package init(kind: PieceKind, size: Int, hash: ContentHash) {
        self.kind = kind
        self.size = size
        self.hash = hash
    }
}
