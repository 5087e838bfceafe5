package import Dossiers

/// What an applicant sees of a dossier: the answer to FOLLOW.
package struct ApplicantView: Equatable, Sendable {
    /// A complement or a withdrawal that has its receipt.
    package struct Request: Equatable, Sendable {
        package var number: UInt32
        /// `complement` or `withdrawal`.
        package var kind: String
        package var revision: UInt32
        /// Of its body; nil from an intake that does not tell it.
        package var contentHash: ContentHash?
        package var at: UnixTime
        /// Whether the préfecture has said what became of it.
        package var isAnswered: Bool
    }

    /// A decision of the préfecture.
    package struct Passage: Equatable, Sendable {
        package var state: DossierState
        package var at: UnixTime
    }

    package var id: DossierID
    /// The latest that has a receipt: a complement is of the one after it.
    package var revision: UInt32
    /// Nil where the dossier is sealed.
    package var demarche: Demarche?
    package var tenant: TenantCode
    /// As the topology names it; nil when it does not know the tenant any more.
    package var prefecture: String?
    package var state: DossierState
    /// Since when.
    package var since: UnixTime
    /// When the dossier was first accepted.
    package var submittedAt: UnixTime
    /// Why, as the préfecture last said: an object; nil when it has said nothing.
    package var reason: JSONValue?
    package var requests: [Request]
    package var history: [Passage]

    /// Reads the answer's JSON; unknown members are passed over.
    package init(json: JSONValue) throws(Refusal) {
        let whole = JSONField(json)
        id = try whole["id"].parsed("a dossier's id") { DossierID($0) }
        revision = UInt32(truncatingIfNeeded: try whole["revision"].wholeNumber())
        demarche = try whole["demarche"].present?.parsed("a démarche") { Demarche(rawValue: $0) }
        tenant = try whole["tenant"].parsed("a tenant code") { TenantCode($0) }
        prefecture = try whole["prefecture"].present?.string()
        state = try whole["state"].parsed("a state") { DossierState(rawValue: $0) }
        since = try whole["since"].time()
        submittedAt = try whole["submittedAt"].time()
        reason = try whole["reason"].present?.object().value
        requests = try whole["requests"].elements().map { (field) throws(Refusal) in
            Request(
                number: UInt32(truncatingIfNeeded: try field["number"].wholeNumber()), kind: try field["kind"].string(),
                revision: UInt32(truncatingIfNeeded: try field["revision"].wholeNumber()),
                contentHash: try field["hash"].present?.parsed("a hash") { ContentHash($0) }, at: try field["at"].time(),
                isAnswered: try field["answered"].bool())
        }
        history = try (whole["history"].present?.elements() ?? []).map { (field) throws(Refusal) in
            Passage(
                state: try field["state"].parsed("a state") { DossierState(rawValue: $0) }, at: try field["at"].time())
        }
    }
}

extension JSONField {
    fileprivate func time() throws(Refusal) -> UnixTime {
        UnixTime(milliseconds: Int64(try wholeNumber("milliseconds since 1970")))
    }
}
