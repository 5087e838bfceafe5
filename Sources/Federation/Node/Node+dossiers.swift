internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// A publication of the stream: topic, header, body. What is not one is dropped: nobody can be answered here.
    package func receive(publication message: borrowing ReceivedMessage) throws {
        try unlessFull { try take(message) }
    }

    private func take(_ message: borrowing ReceivedMessage) throws {
        guard now.monotonic >= pausedUntil, message.count == 3 else { return }
        let (header, body) = unsafe (message.frame(1), message.frame(2))
        let place: Placement
        do throws(Refusal) { place = try unsafe Placement(decoding: header) } catch {
            peerLog.warning("publication-unreadable", ["reason": error.message], now: now.monotonic)
            return
        }
        if place.kind == .heartbeat {
            return try heartbeat(
                place, prefix: unsafe prefixIndex(ofTopic: message.frame(0)), sentAt: unsafe Header.time(of: header))
        }
        guard body.count <= Dossier.sizeMax else { return }
        let isDiscarded = unsafe body.isEmpty && Header.flags(of: header).contains(.discarded)
        switch receiver.entry(
            place, contentMatches: unsafe isDiscarded || ContentHash(of: body) == place.contentHash, now: now.monotonic)
        {
        case .ignored: break
        case .accept: try unsafe accept(place, header, body)
        case .acceptCorrupt:
            peerLog.error("corrupt-entry", ["sequence": place.sequence], now: now.monotonic)
            inbox.append(
                NodeInbox.Entry(place: place, header: unsafe Array(header), body: unsafe Array(body), work: .failed("corrupt")))
            try applyWaiting()
        case .acknowledge: owesAcknowledgement = true
        case .resume: owesResume = true
        case .diverged:
            peerLog.error("diverged", ["sequence": place.sequence], now: now.monotonic)
            tellDivergence()
        }
    }

    private func prefixIndex(ofTopic topic: UnsafeRawBufferPointer) -> Int {
        let code = unsafe PostalCode(String(decoding: topic.prefix(5), as: UTF8.self))
        return prefixes.firstIndex { $0.padded == code } ?? -1
    }

    private func heartbeat(_ place: Placement, prefix: Int, sentAt time: UnixTime) throws {
        let grant = receiver.grant
        if place.g != 0, place.g == grant {
            clock.heard(time, now: now)
            if inbox.isEmpty, place.head < receiver.durable.next { caughtUpAt = time }
        }
        switch receiver.heartbeat(place, prefix: prefix, now: now.monotonic, using: &entropy) {
        case .none: break
        case .hello: owesHello = true
        case .resume: owesResume = true
        case .acknowledge: owesAcknowledgement = true
        case .diverged: tellDivergence()
        case .adopt(let durable):
            inbox.reset()
            try noteMissing(before: durable.next)
            try ledger.update(durable)
            guard try commit() else { return }
            log.info("epoch-adopted", ["epoch": durable.epoch, "next": durable.next])
            if receiver.moved(to: durable, now: now.monotonic) { owesResume = true }
        }
        if receiver.grant != grant { inbox.reset() }
    }

    /// Entries from the present place up to `next` no longer exist: a person is shown which (rule 10). A node that lost its ledger finds
    /// it so at its first epoch, where the stream begins at what the intake still holds.
    func noteMissing(before next: UInt64) throws {
        let due = receiver.durable.next
        guard next > due else { return }
        log.error("entries-missing", ["from": due, "through": next - 1])
        try ledger.noteGap(first: due, last: next - 1, at: now.wall)
    }

    /// The intake cannot see it: the node stands where it says, and the entry after that does not continue its chain.
    private func tellDivergence() {
        guard let divergence = receiver.divergence else { return }
        refusals.append(RefusedMessage(divergence.refusal, channel: .dossiers, r: divergence.r, stream: stream))
    }

    /// The header, or nil when some field is outside its range: then the entry is parked in its place.
    func readable(_ header: UnsafeRawBufferPointer) -> Header? {
        do throws(Refusal) { return try unsafe Header(decoding: header) } catch { return nil }
    }

    /// The next entry: applied at once unless it has work beside the loop, or another before it has.
    private func accept(_ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) throws {
        if place.kind == .piece, let decoded = unsafe readable(header), decoded.pieceTotal > PieceFiles.inlineBytesMax,
            try !isGone(decoded)
        {
            inbox.write(place, decoded, headerBytes: unsafe Array(header), body: unsafe Array(body))
        } else if inbox.isEmpty {
            try unsafe apply(place, header, body, .none)
        } else {
            inbox.append(NodeInbox.Entry(place: place, header: unsafe Array(header), body: unsafe Array(body), work: .none))
        }
    }

    /// Applies what has waited for its work, in order.
    func applyFinished() throws {
        try inbox.noteFinished()
        try applyWaiting()
    }

    private func applyWaiting() throws {
        while let entry = inbox.next {
            guard receiver.isCommittable(entry.place.sequence, grant: entry.place.g) else {
                inbox.removeFirst()
                continue
            }
            unsafe try entry.header.withUnsafeBytes { header in
                unsafe try entry.body.withUnsafeBytes { body in try unsafe apply(entry.place, header, body, entry.work) }
            }
            inbox.removeFirst()
        }
    }

    /// The effect of one entry, in the turn's transaction, or why it must wait: its place is taken either way.
    private func apply(
        _ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ work: NodeInbox.Work
    ) throws {
        defer { inbox.taken = NodeInbox.Taken(sequence: place.sequence, chain: place.chain, grant: place.g) }
        if case .unwritten(let error) = work { throw error }
        if retries.isBlocking(place.dossier) { return try unsafe waitBehind(place, header, body) }
        do { try attempt { try unsafe use(header, body, work) } } catch  where LedgerFile.concernsEntry(error) {
            try unsafe failed(place, header, body, error)
        }
    }

    /// The effect of one entry, whole or not at all.
    ///
    /// - Throws: ``Unusable`` for what is parked at once; what else is not the store's is tried again.
    func use(_ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ work: NodeInbox.Work) throws {
        let decoded: Header
        do throws(Refusal) { decoded = try unsafe Header(decoding: header) } catch { throw Unusable(error.message) }
        if case .failed(let reason) = work { throw Unusable(reason) }
        if try isGone(decoded) { return try takeDiscarded(decoded) }
        switch decoded.kind {
        case .dossier: try unsafe take(decoded, body)
        case .piece where decoded.pieceTotal <= PieceFiles.inlineBytesMax: try unsafe keepSmall(decoded, body)
        case .piece:
            guard case .written(let isWhole) = work else { throw Unusable("an empty piece") }
            let received = isWhole ? Int(decoded.pieceTotal) : Int(decoded.pieceOffset) + body.count
            unsafe try ledger.received(
                ArrivedPiece(
                    id: decoded.dossier, revision: decoded.revision, hash: decoded.pieceHash, total: Int(decoded.pieceTotal),
                    received: received,
                    media: unsafe decoded.pieceOffset == 0 ? PieceMedia(detectedIn: body.prefix(MediaType.reach)) : .unknown),
                at: now.wall)
        case .complement: try unsafe complement(decoded, body)
        case .withdrawal: try unsafe withdraw(decoded, body)
        case .known: try adoptKnown(decoded)
        case .recall: try recall(decoded)
        default: throw Unusable("\(decoded.kind) is not handled by this version")
        }
    }

    /// A small piece is one chunk, kept in the ledger; its content hash, already checked, must be that of the piece.
    private func keepSmall(_ header: Header, _ body: UnsafeRawBufferPointer) throws {
        guard header.pieceOffset == 0, Int(header.pieceTotal) == body.count, header.contentHash == header.pieceHash else {
            throw Unusable("a small piece that is not one chunk of its hash")
        }
        let piece = ArrivedPiece(
            id: header.dossier, revision: header.revision, hash: header.pieceHash, total: body.count, received: body.count,
            media: unsafe PieceMedia(detectedIn: body.prefix(MediaType.reach)))
        try unsafe ledger.received(piece, content: body, at: now.wall)
    }
}
