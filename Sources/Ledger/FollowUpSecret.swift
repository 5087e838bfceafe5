package import Dossiers
internal import SQLite
internal import Sodium

/// The secret of an intake from which the follow-up code of every dossier follows: the first ten bytes of the HMAC-SHA-512-256 of its id.
///
/// It is drawn once and kept in the ledger, so that backups hold it: an intake that was restored gives the same codes.
package struct FollowUpSecret: Sendable {
    private let key: AuthenticationKey

    /// A new one, at random.
    package init() { key = AuthenticationKey() }

    /// One that was kept: 32 bytes; another count is `nil`.
    package init?(_ bytes: [UInt8]) {
        guard let key = AuthenticationKey(bytes) else { return nil }
        self.key = key
    }

    /// The code of a dossier: the same for all its revisions.
    package func code(for id: DossierID) -> FollowUpCode {
        let words = [id.high.bigEndian, id.low.bigEndian]
        let tag = unsafe words.withUnsafeBytes { unsafe key.tag(of: $0) }
        guard let code = FollowUpCode(bytes: tag.prefix(FollowUpCode.byteCount)) else { preconditionFailure("a tag is longer") }
        return code
    }

    /// Whether `code` is that of a dossier, in a time that does not tell how much of it is right.
    package func isRight(_ code: FollowUpCode, for id: DossierID) -> Bool { isSameSecret(code.bytes, self.code(for: id).bytes) }

    /// The secret of a ledger, drawn and kept now if it has none. Outside a transaction.
    ///
    /// - Parameter new: what is kept if it has none; nil draws one.
    static func kept(in database: Database, new: FollowUpSecret?) throws -> FollowUpSecret {
        let query = try database.prepare("SELECT follow_up FROM secret")
        if let bytes = try query.first({ $0.bytes(0) }) {
            guard let secret = FollowUpSecret(bytes) else { throw LedgerError.corrupt("the secret of its follow-up codes") }
            return secret
        }
        let secret = new ?? FollowUpSecret()
        try database.transaction {
            let insertion = try database.prepare("INSERT INTO secret(one, follow_up) VALUES (1, ?1)")
            unsafe try secret.key.bytes.withUnsafeBytes { try unsafe insertion.bind($0, at: 1) }
            try insertion.run()
        }
        return secret
    }
}
