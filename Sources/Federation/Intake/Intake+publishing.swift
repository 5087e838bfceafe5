internal import Dossiers
internal import Ledger
internal import Streams

extension Intake {
    /// Time passes for every stream: leases lapse, heartbeats come due.
    func keepTime() {
        for stream in streams {
            // Who has nothing to do has not failed to make progress.
            if stream.isIdle { stream.progressAt = now.monotonic }
            while true {
                let action = stream.sender.tick(now: now.monotonic)
                if action == .none { break }
                switch action {
                case .none: break
                case .heartbeat(let everyPrefix): stream.due(everyPrefix ? .every : .first)
                case .lapsed(let holder):
                    log.info("lease-lapsed", ["stream": stream.name, "instance": holder.instance])
                    // Reports are taken from who holds the grant (rule 9): nobody is asked for them any more.
                    (stream.reporter, stream.reporterGrant) = (nil, 0)
                }
            }
            if stream.reporter != nil, stream.receiver.tick(now: now.monotonic, using: &entropy) { stream.owesHello = true }
        }
    }

    /// Publishes what is durable: heartbeats, then what each window and the common budget allow, live streams before those that catch up.
    ///
    /// - Returns: whether some stream could go on at once.
    func publish() throws -> Bool {
        var inFlight = streams.reduce(0) { $0 + counted($1) }
        var hasMore = false
        for stream in streams { try publishHeartbeat(stream) }
        // In turn: what is left of the budget must not always go to the first.
        firstToPublish = streams.isEmpty ? 0 : (firstToPublish + 1) % streams.count
        let inTurn = streams[firstToPublish...] + streams[..<firstToPublish]
        // Who catches up leaves a quarter to live traffic, which would otherwise wait until something is acknowledged.
        for (live, budget) in [(true, limits.inFlightBytesMax), (false, limits.inFlightBytesMax / 4 * 3)] {
            for stream in inTurn where stream.sender.nextToPublish != nil && stream.sender.isLive == live {
                let before = counted(stream)
                if try publish(stream, budget: hasStalled(stream) ? 0 : budget - inFlight) { hasMore = true }
                inFlight += counted(stream) - before
            }
        }
        for stream in streams { stream.fresh.removeAll(keepingCapacity: true) }
        batch.removeAll()
        return hasMore
    }

    /// What a stream takes of the common budget. One that has made no progress for a lease gives its share back: it may always have one
    /// message in flight, and holds up nobody.
    private func counted(_ stream: IntakeStream) -> Int { hasStalled(stream) ? 0 : stream.sender.inFlightBytes }

    private func hasStalled(_ stream: IntakeStream) -> Bool { now.monotonic - stream.progressAt > limits.stream.lease }

    private func publishHeartbeat(_ stream: IntakeStream) throws {
        guard stream.heartbeat != .none else { return }
        let prefixes = stream.heartbeat == .every ? stream.topology.prefixes[...] : stream.topology.prefixes.prefix(1)
        stream.heartbeat = .none
        var header = stream.sender.heartbeat(time: now.milliseconds)
        header.tenant = stream.topology.tenant
        let bytes = header.encoded
        for prefix in prefixes {
            try unsafe bytes.withUnsafeBytes {
                try unsafe send($0, body: UnsafeRawBufferPointer(start: nil, count: 0), topic: prefix.padded, stream)
            }
        }
    }

    /// Publishes on one stream, first from memory, else from the ledger, a bounded step of it.
    private func publish(_ stream: IntakeStream, budget: Int) throws -> Bool {
        var fresh = stream.fresh[...]
        var step = CatchUp(entries: limits.catchUpEntriesMax, bytes: max(1, min(limits.catchUpBytesMax, budget)))
        let start = stream.sender.inFlightBytes
        while let sequence = stream.sender.nextToPublish {
            guard stream.sender.inFlightEntries == 0 || stream.sender.inFlightBytes - start < budget else { return false }
            fresh = fresh.drop { $0.sequence < sequence }
            if let entry = fresh.first, entry.sequence == sequence {
                try unsafe publishEntry(batch.header(entry), body: batch.body(entry), stream, sequence)
            } else {
                guard step.entries > 0, step.bytes > 0 else { return true }
                try publishStored(stream, from: sequence, upTo: fresh.first?.sequence ?? .max, &step)
            }
        }
        return false
    }

    private struct CatchUp {
        var entries: Int
        var bytes: Int
    }

    /// Reads entries back and publishes them, until the window, the step or `limit` ends it.
    private func publishStored(_ stream: IntakeStream, from sequence: UInt64, upTo limit: UInt64, _ step: inout CatchUp) throws
    {
        var next = sequence
        var left = step
        try ledger.read(stream.log, from: sequence, atMost: step.entries) { stored in
            var header = unsafe Array(stored.header)
            let bytes = try unsafe header.withUnsafeMutableBytes { header in
                unsafe try mark(header, stream, next)
                guard let piece = stored.piece else {
                    if unsafe stored.body.isEmpty { unsafe markDiscarded(header, stream) }
                    try unsafe publishEntry(header, body: stored.body, stream, next)
                    return unsafe stored.body.count
                }
                return try unsafe publishChunk(header, of: piece, stream, next)
            }
            next += 1
            left.entries -= 1
            left.bytes -= bytes + Header.byteCount
            return next < limit && left.bytes > 0 && stream.sender.nextToPublish == next
        }
        guard next > sequence else { throw LedgerError.corrupt("stream \(stream.name) has no entry \(sequence)") }
        step = left
    }

    /// The mark *replay*, with what the intake knows, on what some ledger of the node has held (rule 10).
    private func mark(_ header: UnsafeMutableRawBufferPointer, _ stream: IntakeStream, _ sequence: UInt64) throws {
        let bytes = UnsafeRawBufferPointer(header)
        let place = try unsafe Placement(decoding: bytes)
        var flags = unsafe Header.flags(of: bytes)
        let isRevision = place.kind == .dossier || place.kind == .complement
        let shown = isRevision ? try ledger.shown(place.dossier, revision: place.revision) : nil
        guard stream.sender.isReplay(sequence) || (shown?.step ?? 0) > 0 else { return }
        flags.insert(.replay)
        unsafe Header.patch(header, stamp: stream.sender.stamp, flags: flags)
        if let shown, shown.step > 0 {
            unsafe Header.patch(header, state: shown.state, ownerTerm: shown.term, step: shown.step)
        }
    }

    /// An entry whose body has left tells so; one that never had a body is whole (rule 10).
    private func markDiscarded(_ header: UnsafeMutableRawBufferPointer, _ stream: IntakeStream) {
        let bytes = UnsafeRawBufferPointer(header)
        guard unsafe [.dossier, .piece, .complement, .withdrawal].contains(Header.kind(of: bytes)) else { return }
        unsafe Header.patch(header, stamp: stream.sender.stamp, flags: Header.flags(of: bytes).union(.discarded))
    }

    private func publishEntry(
        _ header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer, _ stream: IntakeStream, _ sequence: UInt64
    )
        throws
    {
        let bytes = UnsafeRawBufferPointer(header)
        unsafe Header.patch(header, stamp: stream.sender.stamp, flags: Header.flags(of: bytes))
        let topic =
            unsafe Header.postalCode(of: bytes).map { stream.topology.claim.topic(for: $0) }
            ?? stream.topology.prefixes[0].padded
        try unsafe send(bytes, body: body, topic: topic, stream)
        stream.sender.published(sequence: sequence, bytes: UInt32(header.count + body.count))
    }

    /// - Returns: the bytes of the chunk.
    private func publishChunk(
        _ header: UnsafeMutableRawBufferPointer, of piece: Int64, _ stream: IntakeStream, _ sequence: UInt64
    ) throws -> Int {
        var count = 0
        let isBlob = unsafe try ledger.withContent(ofPiece: piece) { content in
            let slice = unsafe try slice(of: content, for: UnsafeRawBufferPointer(header))
            try unsafe publishEntry(header, body: slice, stream, sequence)
            count = slice.count
        }
        guard !isBlob else { return count }
        let chunk = unsafe try chunk(for: UnsafeRawBufferPointer(header), of: piece)
        try unsafe chunk.withUnsafeBytes { try unsafe publishEntry(header, body: $0, stream, sequence) }
        return chunk.count
    }

    /// All of a small piece; of a large one, which is a blob only when a node gave it back, the chunk that the header names.
    private func slice(of content: UnsafeRawBufferPointer, for header: UnsafeRawBufferPointer) throws -> UnsafeRawBufferPointer
    {
        guard content.count > PieceFiles.chunkBytes else { return unsafe content }
        let offset = min(Int(try unsafe Header(decoding: header).pieceOffset), content.count)
        return unsafe UnsafeRawBufferPointer(
            rebasing: content[offset..<min(offset + PieceFiles.chunkBytes, content.count)])
    }

    private func chunk(for header: UnsafeRawBufferPointer, of piece: Int64) throws -> [UInt8] {
        let decoded = try unsafe Header(decoding: header)
        guard let file = try ledger.pieceFile(row: piece) else { throw LedgerError.corrupt("entry without its piece \(piece)") }
        do throws(FileError) {
            return try uploads.files.read(file, at: Int(decoded.pieceOffset), count: PieceFiles.chunkBytes)
        } catch {
            // One lost file must not stop every préfecture: its chunk goes empty, which its node parks as corrupt and reports.
            guard error.isLost else { throw error }
            peerLog.error("piece-lost", ["file": file, "reason": error], now: now.monotonic)
            return []
        }
    }

    private func send(_ header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, topic: PostalCode, _ stream: IntakeStream)
        throws
    {
        unsafe try withUnsafeTemporaryAllocation(byteCount: 5, alignment: 1) { frame in
            unsafe topic.encodeTopic(into: frame)
            try unsafe network.publish(stream.index, topic: UnsafeRawBufferPointer(frame), header: header, body: body)
        }
    }
}
