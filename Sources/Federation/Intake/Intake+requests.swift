internal import Dossiers
internal import Ledger
internal import Streams

/// What an applicant asks of a dossier that is lodged: a complement, or its withdrawal (streams, rule 17). The follow-up code authorises it,
/// whichever portal brings it.
extension Intake {
    /// Whether a request's code is that of a dossier which is here. A dossier needs none.
    func isAuthorised(_ header: Header) throws -> Bool {
        guard header.kind != .dossier else { return true }
        return try isRight(header.followUp, for: header.dossier) && ledger.requested(header.dossier) != nil
    }

    /// The receipt of a request that is authorised: an old one, or a new one once this turn is committed.
    func receipt(forRequest header: Header, body: UnsafeRawBufferPointer, portal name: String) throws -> ReceiptFields {
        guard let subject = try ledger.requested(header.dossier) else { throw Self.isUnknown }
        if let same = try ledger.repeated(
            header.dossier, header.kind, revision: header.revision, header.contentHash)
        {
            return receipt(header, assumed: subject.assumed, at: same.acceptedAt, row: subject.stream)
        }
        try checkStanding(subject, header)
        // Only now: who repeats himself has his answer already, and it takes no room (rule 18).
        try checkRoom(for: body.count)
        let pieces = try unsafe checkRequest(header, body, portal: name)
        guard let stream = stream(row: subject.stream) else {
            throw Refusal(.tryAgainLater, "the préfecture of this dossier is not served now: submit again later")
        }
        try checkQuota(stream.share, adding: Backlog(of: body.count, with: pieces))
        try unsafe accept(request: header, body, subject: subject, pieces: pieces, to: stream)
        return receipt(header, assumed: subject.assumed, at: now.wall, row: subject.stream)
    }

    /// A complement is the revision after the latest, a withdrawal is of the latest, and the dossier is still open as far as is known here.
    private func checkStanding(_ subject: RequestedDossier, _ header: Header) throws(Refusal) {
        guard subject.state.isOpen || subject.state == .parked else {
            throw Refusal(
                .notAllowed,
                "this dossier is \(subject.state.rawValue): it is settled, and nothing is added to it or withdrawn any more")
        }
        let due = header.kind == .complement ? subject.revision &+ 1 : subject.revision
        guard header.revision == due else {
            throw Refusal(
                .conflict,
                "revision \(subject.revision) of this dossier stands, so this \(header.kind) is of revision \(due), not "
                    + "\(header.revision): ask by FOLLOW what stands, then submit again")
        }
        guard subject.nextRequest <= limits.requestsMax else {
            throw Refusal(
                .notAllowed,
                "this dossier has had \(limits.requestsMax) complements and withdrawals, as many as it may: write to its préfecture"
            )
        }
    }

    /// The body says what its kind may say, and the pieces that it names are stored by this portal. Of a sealed one only the header can be
    /// checked.
    private func checkRequest(_ header: Header, _ body: UnsafeRawBufferPointer, portal name: String) throws -> [StagedPiece] {
        let isSealed = header.flags.contains(.sealed)
        guard header.kind == .complement else {
            if !isSealed { try unsafe Self.checkWithdrawal(Array(body)) }
            return []
        }
        let portal = try number(ofPortal: name)
        guard !isSealed else { return try sealedPieces(header, portal: portal) }
        return try stored(try Complement(body: unsafe Array(body)).pieces.map(\.reference), of: header, by: portal)
    }

    private static func checkWithdrawal(_ body: [UInt8]) throws(Refusal) {
        let json: JSONValue
        do throws(JSONError) { json = try JSONValue.parse(body, sizeMax: Dossier.sizeMax) } catch { throw error.refusal }
        _ = try JSONField(json).strictObject(["message"])["message"].present?.string()
    }

    private func accept(
        request header: Header, _ body: UnsafeRawBufferPointer, subject: RequestedDossier, pieces: [StagedPiece],
        to stream: IntakeStream
    ) throws {
        var entry = unsafe batch.add(body: body)
        unsafe stored(request: header, subject, stream).encode(into: batch.header(entry))
        if header.kind == .complement {
            let dossier = NewDossier(
                id: header.dossier, revision: header.revision, portal: subject.portal, contentHash: header.contentHash,
                demarche: subject.demarche, postalCode: subject.postalCode, commune: subject.commune, assumed: subject.assumed,
                isComplement: true)
            entry.sequence = try unsafe ledger.acceptComplement(
                dossier, header: batch.header(entry), body: batch.body(entry), pieces: pieces, to: stream.log, at: now.wall)
        } else {
            entry.sequence = try unsafe ledger.acceptWithdrawal(
                header: batch.header(entry), body: batch.body(entry), to: stream.log, at: now.wall)
        }
        stream.fresh.append(entry)
        space.take(body.count)
    }

    /// The header as it is stored: where the dossier is bound to is the intake's to say, not the portal's (rule 20).
    private func stored(request header: Header, _ subject: RequestedDossier, _ stream: IntakeStream) -> Header {
        var stored = Header(kind: header.kind)
        stored.flags = header.flags.intersection(.sealed)
        if subject.assumed { stored.flags.insert(.assumed) }
        stored.time = now.milliseconds
        stored.contentHash = header.contentHash
        stored.dossier = header.dossier
        stored.revision = header.revision
        stored.postalCode = subject.postalCode
        stored.commune = subject.commune
        stored.demarche = subject.demarche
        stored.requestNumber = subject.nextRequest
        stored.followUp = ledger.followUp.code(for: header.dossier)
        stored.stream = stream.name
        stored.tenant = stream.topology.tenant
        return stored
    }
}
