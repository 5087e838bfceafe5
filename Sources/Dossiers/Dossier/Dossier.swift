/// One application, read from its JSON form (`DossierFormat.md`). What is known is here with its type; what is not stays in
/// `json`, which comes out as it came in. Only the members that routing needs must be there: whether the rest suffices is for
/// `CompletenessRules` to say.
package struct Dossier: Equatable, Sendable {
    /// Limit on a body, in bytes: with its header it fits one message.
    package static let sizeMax = 256 << 10
    package static let pieceCountMax = 64
    /// Limit on revisions: more than any applicant sends, and no number overflows.
    package static let revisionMax: UInt32 = 1_000_000

    /// The paths of the known members that rules may speak of.
    package static let fieldPaths: [String] =
        ["submittedAt", "commune", "movedOn"]
        + ["foreignerNumber", "birthName", "usualName", "givenNames", "sex", "birthDate", "birthPlace", "birthCountry"]
        .map { "applicant.\($0)" } + ["applicant.nationality", "applicant.email", "applicant.phone"]
        + ["line", "complement", "city"].map { "address.\($0)" }
        + ["kind", "mention", "number", "validFrom", "validUntil"].map { "permit.\($0)" }
        + ["birthName", "givenNames", "birthDate", "nationality", "category"].map { "minor.\($0)" }
        + ["circumstance", "date"].map { "loss.\($0)" }
        + ["line", "complement", "city", "postalCode"].map { "previousAddress.\($0)" }

    /// The whole, unknown members included.
    package let json: JSONValue
    package let id: DossierID
    /// From 1, one more each time the applicant completes it.
    package let revision: UInt32
    package let demarche: Demarche
    package let submittedAt: UnixTime?
    package let postalCode: PostalCode
    package let commune: CommuneCode?
    package let applicant: Applicant?
    package let address: Address?
    package let permit: Permit?
    /// For a DCEM: the child that is to travel.
    package let minor: Minor?
    /// For a duplicate: how the permit was lost.
    package let loss: Loss?
    /// For a change of address: where the applicant lived.
    package let previousAddress: Address?
    package let movedOn: CivilDate?
    package let pieces: [Piece]

    /// Reads and checks a body. A known member of a wrong type or form, or a date that does not exist, is refused by its path
    /// (`bad-field`, `missing-field`, `unknown-demarche`, `bad-postal-code`); `null` is the same as absent.
    package init(json: JSONValue) throws(Refusal) {
        guard case .object = json else {
            throw Refusal(.badField, "a dossier is a JSON object; this is another JSON value")
        }
        let whole = JSONField(json)
        self.json = json
        id = try whole["id"].parsed(Expectation.id) { DossierID($0) }
        revision = UInt32(
            try whole["revision"].present?.wholeNumber(Expectation.revision, in: 1...Int(UInt32.max)) ?? 1)
        demarche = try whole["demarche"].demarche()
        submittedAt = try whole["submittedAt"].present?.parsed(Expectation.time) { UnixTime($0) }
        postalCode = try whole["postalCode"].postalCode()
        commune = try whole["commune"].present?.parsed(Expectation.commune) { CommuneCode($0) }
        applicant = try whole["applicant"].present.map { (field) throws(Refusal) in try Applicant(field) }
        address = try whole["address"].present.map { (field) throws(Refusal) in try Address(field) }
        permit = try whole["permit"].present.map { (field) throws(Refusal) in try Permit(field) }
        minor = try whole["minor"].present.map { (field) throws(Refusal) in try Minor(field) }
        loss = try whole["loss"].present.map { (field) throws(Refusal) in try Loss(field) }
        previousAddress = try whole["previousAddress"].present.map { (field) throws(Refusal) in try Address(field) }
        movedOn = try whole["movedOn"].present?.day()
        pieces = try Self.pieces(whole["pieces"])
    }

    /// Reads a body's bytes: well-formed JSON, no member twice anywhere, then `init(json:)`.
    package init(body: [UInt8]) throws(Refusal) {
        let json: JSONValue
        do { json = try JSONValue.parse(body, sizeMax: Self.sizeMax) } catch { throw error.refusal }
        try self.init(json: json)
    }

    private static func pieces(_ field: JSONField) throws(Refusal) -> [Piece] {
        guard let field = field.present else { return [] }
        let elements = try field.elements(Expectation.pieces)
        guard elements.count <= pieceCountMax else {
            throw Refusal(.badField, "pieces: expected \(Expectation.pieces), found \(elements.count)")
        }
        return try elements.map { (element) throws(Refusal) in try Piece(element) }
    }
}
