package import Dossiers
internal import Ledger
package import Streams

extension Intake {
    /// A message from a portal. Whatever it is, it gets an answer; only a failure of the intake's own store throws.
    package func receive(fromPortal name: String, _ message: borrowing ReceivedMessage) throws {
        do {
            switch message.verb {
            case .submit: try submit(message, portal: name)
            case .piece: try piece(message, portal: name)
            case .chunk: try chunk(message, portal: name)
            case .state: try state(message, portal: name)
            case .follow: try follow(message, portal: name)
            case let verb:
                throw Refusal(
                    .malformed,
                    "\(verb?.rawValue ?? "the first frame") is no message of a portal: SUBMIT, PIECE, CHUNK, STATE or FOLLOW")
            }
        } catch {
            let (refusal, retry) = try refusal(of: error)
            let subject = message.verb == .submit && message.count > 1 ? unsafe Header.subject(of: message.frame(1)) : nil
            let refused = RefusedMessage(
                refusal, dossier: subject?.dossier ?? DossierID(high: 0, low: 0), revision: subject?.revision ?? 0, retry: retry
            )
            answers.append(.refused(.portals, message.connection, refused))
        }
    }

    /// A message that came faster than this intake commits, and of which its portal has enough waiting: refused unread.
    package func shed(_ message: borrowing ReceivedMessage) {
        let refusal = Refusal(.tryAgainLater, "more was sent than the intake can take in: it was not read; send it again later")
        let (dossier, revision) = subject(of: message)
        answers.append(
            .refused(
                .portals, message.connection,
                RefusedMessage(refusal, dossier: dossier, revision: revision, retry: limits.retry)))
    }

    /// What a message is about, as far as it says so.
    private func subject(of message: borrowing ReceivedMessage) -> (DossierID, UInt32) {
        let nothing = (DossierID(high: 0, low: 0), UInt32(0))
        guard message.count > 1 else { return nothing }
        switch message.verb {
        case .submit: return unsafe Header.subject(of: message.frame(1)).map { ($0.dossier, $0.revision) } ?? nothing
        case .piece, .chunk:
            do throws(Refusal) {
                let fields = try unsafe PieceFields(decoding: message.frame(1))
                return (fields.dossier, fields.revision)
            } catch { return nothing }
        case .state:
            do throws(Refusal) {
                let fields = try unsafe QuestionFields(decoding: message.frame(1))
                return (fields.dossier, fields.revision)
            } catch { return nothing }
        case .follow:
            do throws(Refusal) { return (try unsafe FollowFields(decoding: message.frame(1)).dossier, 0) } catch {
                return nothing
            }
        default: return nothing
        }
    }

    /// A message that had more frames than any, or was cut: read by nobody.
    package func refuse(_ peers: IntakePeers, _ connection: Connection, _ refusal: Refusal) {
        answers.append(.refused(peers, connection, RefusedMessage(refusal)))
    }

    private func submit(_ message: borrowing ReceivedMessage, portal: String) throws {
        try message.require(frames: 3)
        let header = try unsafe Header(decoding: message.frame(1))
        do {
            try unsafe checkForm(header, message.frame(2))
            guard try isAuthorised(header) else {
                return holdRefusal(
                    header.dossier, revision: header.revision, header.followUp, of: portal, on: message.connection)
            }
            let isTaken = try unlessFull {
                answers.append(
                    try .receipt(message.connection, unsafe receipt(for: header, body: message.frame(2), portal: portal)))
            }
            if !isTaken { throw Self.isFull }
        } catch {
            let (refusal, retry) = try refusal(of: error)
            log.debug("refused", ["id": header.dossier, "code": refusal.code.rawValue])
            answers.append(
                .refused(
                    .portals, message.connection,
                    RefusedMessage(refusal, dossier: header.dossier, revision: header.revision, retry: retry)))
        }
    }

    /// The receipt that a submission gets: an old one, or a new one once this turn is committed.
    private func receipt(for header: Header, body: UnsafeRawBufferPointer, portal name: String) throws -> ReceiptFields {
        guard header.kind == .dossier else { return try unsafe receipt(forRequest: header, body: body, portal: name) }
        guard let postalCode = header.postalCode else { throw Refusal(.missingField, "the header has no postal code") }
        let portal = try number(ofPortal: name)
        let known = try ledger.known(header.dossier, revision: header.revision)
        if let receipt = try repeated(known, header, portal: portal) { return receipt }
        if let refusal = try ledger.refusal(header.dossier, header.contentHash) { throw refusal }
        // Only now: who repeats himself has his answer already, and it takes no room (rule 18).
        try checkRoom(for: body.count)
        let pieces = try unsafe checkBody(header, body, postalCode: postalCode, portal: portal)
        let place = try destination(header, postalCode: postalCode, known: known, portal: portal)
        try checkQuota(place.stream.share, adding: Backlog(of: body.count, with: pieces))
        return try unsafe accept(header, body, postalCode: postalCode, portal: portal, pieces: pieces, place)
    }

    /// What can be seen of a submission without knowing anything.
    private func checkForm(_ header: Header, _ body: UnsafeRawBufferPointer) throws(Refusal) {
        guard [.dossier, .complement, .withdrawal].contains(header.kind) else {
            throw Refusal(
                .malformed, "SUBMIT carries a dossier, a complement or a withdrawal (kinds 1, 3 and 4); this is \(header.kind)")
        }
        guard header.dossier.isVersion7 else { throw Refusal(.badField, "id: expected a UUID, version 7") }
        guard (1...Dossier.revisionMax).contains(header.revision) else {
            throw Refusal(.badField, "revision: expected 1 to \(Dossier.revisionMax)")
        }
        guard body.count <= Dossier.sizeMax else {
            throw Refusal(.tooLarge, "the \(header.kind) has \(body.count) bytes; at most \(Dossier.sizeMax) are accepted")
        }
        guard unsafe ContentHash(of: body) == header.contentHash else {
            throw Refusal(.badHash, "the body does not have the content hash of its header: send it again")
        }
    }

    /// The receipt given before, for the same bytes from the same portal (streams, rule 18); nil for a revision that is new.
    private func repeated(_ known: KnownDossier?, _ header: Header, portal: Int64) throws -> ReceiptFields? {
        guard let known else { return nil }
        if known.portal == KnownDossier.nobody { return try claimed(known, header, portal: portal) }
        guard known.portal == portal else { throw Refusal(.idTaken, "this id cannot be used: draw another") }
        guard let same = known.same else {
            guard header.revision > known.latestRevision else {
                throw Refusal(
                    .conflict, "revision \(header.revision) comes after revision \(known.latestRevision), which is accepted")
            }
            return nil
        }
        guard same.contentHash == header.contentHash else {
            throw Refusal(
                .conflict,
                "revision \(header.revision) of this dossier is accepted with other content: submit a higher revision")
        }
        return receipt(header, assumed: same.assumed, at: same.acceptedAt, row: known.stream)
    }

    /// The receipt of a dossier that its node gave back after this intake had lost it: it belongs to the first portal that shows the same
    /// bytes. Who only knows its id has no say in it.
    private func claimed(_ known: KnownDossier, _ header: Header, portal: Int64) throws -> ReceiptFields {
        guard let same = known.same else {
            throw Refusal(
                .conflict,
                "this intake was restored and does not know any more who submitted this dossier: submit its revision "
                    + "\(known.latestRevision) again first, unchanged, then this one")
        }
        guard same.contentHash == header.contentHash else {
            throw Refusal(
                .conflict,
                "revision \(header.revision) of this dossier is accepted with other content: submit a higher revision")
        }
        try ledger.claim(header.dossier, portal: portal)
        return receipt(header, assumed: same.assumed, at: same.acceptedAt, row: known.stream)
    }

    /// Where a dossier goes: a later revision follows the first (rule 20), a new one the routing table.
    private func destination(_ header: Header, postalCode: PostalCode, known: KnownDossier?, portal: Int64) throws
        -> Destination
    {
        if let known {
            guard let stream = stream(row: known.stream) else {
                throw Refusal(.tryAgainLater, "the préfecture of this dossier is not served now: submit again later")
            }
            return Destination(stream: stream, assumed: false)
        }
        do throws(Refusal) {
            let route = try topology.routing.route(postalCode, commune: header.commune)
            guard let stream = stream(named: route.stream) else {
                throw Refusal(.notServed, "no node serves stream \(route.stream)")
            }
            return Destination(stream: stream, assumed: route.isAssumed)
        } catch {
            if error.code.restsOnTopology { try keep(error, header, portal: portal) }
            throw error
        }
    }

    private struct Destination {
        let stream: IntakeStream
        let assumed: Bool
    }

    /// The body is one well-formed object, says what the header says, and names pieces that are stored. Of a sealed body only the
    /// header can be checked, and what it names is not known: all that its portal has stored for it goes with it.
    private func checkBody(_ header: Header, _ body: UnsafeRawBufferPointer, postalCode: PostalCode, portal: Int64) throws
        -> [StagedPiece]
    {
        guard !header.flags.contains(.sealed) else { return try sealedPieces(header, portal: portal) }
        var references: [PieceReference] = []
        let summary = try unsafe DossierSummary.scan(body) { references.append($0) }
        try compare(summary, header, postalCode)
        return try stored(references, of: header, by: portal)
    }

    /// The pieces that a body names, all stored by this portal for this revision.
    func stored(_ references: [PieceReference], of header: Header, by portal: Int64) throws -> [StagedPiece] {
        let bytes = references.reduce(0) { $0.addingReportingOverflow($1.size).partialValue }
        guard bytes >= 0, bytes <= limits.dossierPiecesBytesMax else {
            throw Refusal(
                .tooLarge, "the pieces have \(bytes) bytes in all; at most \(limits.dossierPiecesBytesMax) are accepted")
        }
        var pieces: [StagedPiece] = []
        for reference in references where !pieces.contains(where: { $0.hash == reference.hash }) {
            let key = PieceKey(portal: portal, id: header.dossier, revision: header.revision, hash: reference.hash)
            guard let piece = try ledger.piece(key), piece.total == reference.size else {
                throw Refusal(.missingPiece, "piece \(reference.kind) is not stored: send it, then submit again")
            }
            pieces.append(piece)
        }
        return pieces
    }

    func sealedPieces(_ header: Header, portal: Int64) throws -> [StagedPiece] {
        let pieces = try ledger.pieces(
            of: header.dossier, revision: header.revision, portal: portal, atMost: Dossier.pieceCountMax + 1)
        guard pieces.count <= Dossier.pieceCountMax else {
            throw Refusal(.badField, "more than \(Dossier.pieceCountMax) pieces are stored for this sealed dossier")
        }
        let bytes = pieces.reduce(0) { $0 + $1.total }
        guard bytes <= limits.dossierPiecesBytesMax else {
            throw Refusal(
                .tooLarge,
                "the pieces have \(bytes) bytes in all; at most \(limits.dossierPiecesBytesMax) are accepted")
        }
        return pieces
    }

    func compare(_ summary: DossierSummary, _ header: Header, _ postalCode: PostalCode) throws(Refusal) {
        func differs(_ member: String) -> Refusal { Refusal(.badField, "\(member): the body says other than the header") }
        guard summary.id == header.dossier else { throw differs("id") }
        guard summary.revision == header.revision else { throw differs("revision") }
        guard summary.demarche == header.demarche else { throw differs("demarche") }
        guard summary.postalCode == postalCode else { throw differs("postalCode") }
        guard summary.commune == header.commune else { throw differs("commune") }
    }

    private func accept(
        _ header: Header, _ body: UnsafeRawBufferPointer, postalCode: PostalCode, portal: Int64, pieces: [StagedPiece],
        _ place: Destination
    ) throws -> ReceiptFields {
        let stream = place.stream
        var entry = unsafe batch.add(body: body)
        unsafe stored(header, place).encode(into: batch.header(entry))
        let dossier = NewDossier(
            id: header.dossier, revision: header.revision, portal: portal, contentHash: header.contentHash,
            demarche: header.demarche,
            postalCode: postalCode, commune: header.commune, assumed: place.assumed)
        entry.sequence = try unsafe ledger.accept(
            dossier, header: batch.header(entry), body: batch.body(entry), pieces: pieces, to: stream.log, at: now.wall)
        stream.fresh.append(entry)
        acceptedCount += 1
        space.take(body.count)
        return receipt(header, assumed: place.assumed, at: now.wall, row: stream.log.stream)
    }

    /// The header as it is stored: what the portal may say, and what the intake adds.
    private func stored(_ header: Header, _ place: Destination) -> Header {
        var stored = Header(kind: .dossier)
        stored.flags = header.flags.intersection(.sealed)
        if place.assumed { stored.flags.insert(.assumed) }
        stored.time = now.milliseconds
        stored.contentHash = header.contentHash
        stored.dossier = header.dossier
        stored.revision = header.revision
        stored.postalCode = header.postalCode
        stored.commune = header.commune
        stored.demarche = header.demarche
        stored.followUp = ledger.followUp.code(for: header.dossier)
        stored.stream = place.stream.name
        stored.tenant = place.stream.topology.tenant
        return stored
    }

    func receipt(_ header: Header, assumed: Bool, at time: UnixTime, row: Int64) -> ReceiptFields {
        guard let stream = ledger.streamNames[row] else { preconditionFailure("an accepted dossier has a stream") }
        return ReceiptFields(
            isAssumed: assumed, revision: header.revision, dossier: header.dossier, time: UInt64(max(0, time.milliseconds)),
            contentHash: header.contentHash, tenant: stream.tenant, stream: stream.name,
            followUp: ledger.followUp.code(for: header.dossier))
    }

    /// Where a dossier of this portal stands; of any other it says what it says of one that does not exist.
    private func state(_ message: borrowing ReceivedMessage, portal name: String) throws {
        try message.require(frames: 2)
        let question = try unsafe QuestionFields(decoding: message.frame(1))
        let standing = try ledger.knownPortal(name).flatMap {
            try ledger.standing(question.dossier, revision: question.revision, portal: $0)
        }
        guard let standing else {
            let refusal = Refusal(.unknownDossier, "this portal has submitted no dossier of this id")
            answers.append(
                .refused(
                    .portals, message.connection,
                    RefusedMessage(refusal, dossier: question.dossier, revision: question.revision)))
            return
        }
        var flags = EntryFlags()
        if standing.assumed { flags.insert(.assumed) }
        let fields = StateFields(
            state: standing.shown.state, flags: flags, revision: standing.revision, dossier: question.dossier,
            changed: UInt64(max(0, standing.changedAt.milliseconds)), ownerTerm: standing.shown.term, step: standing.shown.step,
            accepted: UInt64(max(0, standing.acceptedAt.milliseconds)))
        let reason = Self.forApplicant(standing.reason)
        answers.append(.state(message.connection, fields, body: reason.isNull ? [] : reason.serialized))
    }
}

extension Backlog {
    /// What a dossier, or a request, adds with its pieces.
    init(of bodyBytes: Int, with pieces: [StagedPiece]) {
        let new = pieces.filter { !$0.accepted }
        let entries = 1 + new.reduce(0) { $0 + $1.chunks.count }
        self.init(entries: entries, bytes: bodyBytes + new.reduce(0) { $0 + $1.total } + entries * Header.byteCount)
    }
}
