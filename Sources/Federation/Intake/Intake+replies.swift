package import Dossiers
internal import Ledger
internal import Streams

extension Intake {
    /// A message from the node of a stream, as its User-Id says. What it cannot say is answered; only the store's failure throws.
    package func receive(fromNode name: StreamName, _ message: borrowing ReceivedMessage) throws {
        guard let stream = stream(named: name) else {
            refuse(.nodes, message.connection, Refusal(.unknownStream, "this intake's topology has no stream \(name)"))
            return
        }
        do {
            try unlessFull { try take(message, stream) }
        } catch let refusal as Refusal {
            peerLog.warning(
                "node-message-refused", about: "\(name) \(refusal.code)",
                ["stream": name, "code": refusal.code.rawValue, "reason": refusal.message], now: now.monotonic)
            refuse(.nodes, message.connection, refusal)
        }
    }

    private func take(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        switch message.verb {
        case .hello: try hello(message, stream)
        case .resume: try resume(message, stream)
        case .acknowledgement: try acknowledgement(message, stream)
        case .data: try data(message, stream)
        case .refused: try refused(message, stream)
        case .truncated: try truncated(message, stream)
        case let verb: throw Refusal(.malformed, "\(verb?.rawValue ?? "the first frame") is no message of a node")
        }
    }

    // MARK: Dossiers, of which the intake is the sender

    private func hello(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        try message.require(frames: 2)
        let hello = try unsafe Hello(decoding: message.frame(1))
        try check(hello.channel, hello.stream, .dossiers, stream)
        let connection = message.connection
        switch stream.sender.hello(hello, from: connection, now: now.monotonic, using: &entropy) {
        case .granted(let minted):
            if let minted {
                log.info("new-epoch", ["stream": stream.name, "epoch": minted])
                stream.isDirty = true
            }
            answers.append(.welcome(connection, stream: stream.index, r: hello.r))
            stream.due(.every)
        case .held(let held):
            answers.append(.held(connection, held))
        case .refused(let refusal):
            peerLog.warning(
                "stream-refused", about: "\(stream.name) \(refusal.code)",
                ["stream": stream.name, "code": refusal.code.rawValue, "instance": hello.instance], now: now.monotonic)
            stream.isDirty = true
            answers.append(
                .refused(.nodes, connection, RefusedMessage(refusal, channel: .dossiers, r: hello.r, stream: stream.name)))
        case .wait:
            break
        }
    }

    private func resume(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        try message.require(frames: 2)
        let resume = try unsafe Resume(decoding: message.frame(1))
        try check(resume.channel, resume.stream, .dossiers, stream)
        let chain = try stream.sender.chainNeeded(for: resume).flatMap { try stream.log.chain(at: $0) }
        let before = stream.sender.durable.acknowledged
        switch stream.sender.resume(resume, chainHere: chain, now: now.monotonic) {
        case .ignored: break
        case .resumed(let acknowledged):
            peerLog.info(
                "resumed", about: "\(stream.name)",
                ["stream": stream.name, "acknowledged": acknowledged, "head": stream.log.committedHead], now: now.monotonic)
            stream.isDirty = true
            // Asking again is no progress; who is new to its grant was not served until now.
            if acknowledged > before { stream.progressAt = now.monotonic }
            if acknowledged > 0 { stream.deliveredThrough = acknowledged }
            try askForReports(stream, message.connection, grant: resume.g)
        case .truncated(let truncated):
            answers.append(.truncated(message.connection, truncated))
        case .diverged(let refusal):
            peerLog.error(
                "diverged", about: "\(stream.name)",
                ["stream": stream.name, "next": resume.next, "head": stream.log.committedHead], now: now.monotonic)
            stream.isDirty = true
            answers.append(
                .refused(.nodes, message.connection, RefusedMessage(refusal, channel: .dossiers, r: 0, stream: stream.name)))
        }
    }

    private func acknowledgement(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        try message.require(frames: 2)
        let acknowledgement = try unsafe Acknowledgement(decoding: message.frame(1))
        try check(acknowledgement.channel, acknowledgement.stream, .dossiers, stream)
        let before = stream.sender.hold
        defer { noteHold(stream, before: before) }
        switch stream.sender.acknowledge(acknowledgement, now: now.monotonic) {
        case .ignored: break
        case .acknowledged(let sequence):
            stream.isDirty = true
            stream.deliveredThrough = sequence
            stream.progressAt = now.monotonic
        case .safe: stream.isDirty = true
        }
        // The node's connection for replies was made anew while the grant lived on: its reports come from there now.
        let isPresent = stream.sender.isServing && acknowledgement.g == stream.sender.stamp.g
        if isPresent, message.connection != stream.reporter {
            try askForReports(stream, message.connection, grant: acknowledgement.g)
        }
    }

    // MARK: Reports, of which it is the receiver

    /// Asks the instance that holds the dossiers grant for its reports, and asks anew when that grant changes (rule 9).
    private func askForReports(_ stream: IntakeStream, _ connection: Connection, grant: UInt64) throws {
        let isNew = stream.reporterGrant != grant || stream.reporter != connection
        if isNew, stream.takenReport != nil { guard try commit() else { return } }
        stream.reporter = connection
        stream.reporterGrant = grant
        guard isNew else { return }
        stream.receiver.start(now: now.monotonic, using: &entropy)
        stream.owesHello = true
    }

    private func data(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        try message.require(frames: 3)
        let place = try unsafe Placement(decoding: message.frame(1))
        guard message.connection == stream.reporter, now.monotonic >= pausedUntil else { return }
        if place.kind == .heartbeat { return try heartbeat(place, stream) }
        let (header, body) = unsafe (message.frame(1), message.frame(2))
        guard body.count <= Dossier.sizeMax else {
            throw Refusal(.tooLarge, "a report's body has at most \(Dossier.sizeMax) bytes")
        }
        switch stream.receiver.entry(
            place, contentMatches: unsafe ContentHash(of: body) == place.contentHash, now: now.monotonic)
        {
        case .ignored: break
        case .accept: try unsafe apply(place, header, body, stream) { try unsafe use(header, body, stream) }
        case .acceptCorrupt: try unsafe apply(place, header, body, stream) { throw Unusable("corrupt") }
        case .acknowledge: stream.owesAcknowledgement = true
        case .resume: stream.owesResume = true
        case .diverged:
            peerLog.error(
                "reports-diverged", about: "\(stream.name)", ["stream": stream.name, "sequence": place.sequence],
                now: now.monotonic)
            stream.owesDivergence = true
        }
    }

    private func heartbeat(_ place: Placement, _ stream: IntakeStream) throws {
        switch stream.receiver.heartbeat(place, prefix: 0, now: now.monotonic, using: &entropy) {
        case .none: break
        case .hello: stream.owesHello = true
        case .resume: stream.owesResume = true
        case .acknowledge: stream.owesAcknowledgement = true
        case .diverged: stream.owesDivergence = true
        case .adopt(let durable):
            try noteMissing(before: durable.next, stream)
            try ledger.update(incoming: stream.incoming, durable)
            guard try commit() else { return }
            if stream.receiver.moved(to: durable, now: now.monotonic) { stream.owesResume = true }
        }
    }

    private func refused(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        try message.require(frames: 4)
        let fields = try unsafe RefusedFields(decoding: message.frame(1))
        let sentence = unsafe String(decoding: message.frame(3).prefix(1_024), as: UTF8.self)
        let code = unsafe Refusal.Code(rawValue: String(decoding: message.frame(2).prefix(32), as: UTF8.self)) ?? .malformed
        peerLog.warning(
            "node-refuses", about: "\(stream.name) \(code)",
            ["stream": stream.name, "code": code.rawValue, "reason": sentence], now: now.monotonic)
        // On channel 1 the node is the receiver: it has found out what only it can see.
        if fields.channel == .dossiers {
            if code == .diverged, stream.sender.foundDiverged(r: fields.r) { stream.isDirty = true }
            return
        }
        stream.receiver.refused(fields, Refusal(code, sentence), now: now.monotonic)
    }

    private func truncated(_ message: borrowing ReceivedMessage, _ stream: IntakeStream) throws {
        try message.require(frames: 2)
        let truncated = try unsafe Truncated(decoding: message.frame(1))
        try check(truncated.channel, truncated.stream, .reports, stream)
        // One in a turn: each is a commit of its own.
        guard !stream.owesResume, case .skip(let durable) = stream.receiver.truncated(truncated) else { return }
        try noteMissing(before: durable.next, stream)
        try ledger.update(incoming: stream.incoming, durable)
        guard try commit() else { return }
        if stream.receiver.moved(to: durable, now: now.monotonic) { stream.owesResume = true }
    }

    /// Reports from the present place up to `next` no longer exist: a person is shown which (rule 10).
    private func noteMissing(before next: UInt64, _ stream: IntakeStream) throws {
        let due = stream.receiver.durable.next
        guard next > due else { return }
        peerLog.warning(
            "reports-missing", about: "\(stream.name)", ["stream": stream.name, "from": due, "through": next - 1],
            now: now.monotonic)
        try ledger.noteGap(incoming: stream.incoming, first: due, last: next - 1, at: now.wall)
    }

    private func check(_ channel: Channel, _ name: StreamName, _ expected: Channel, _ stream: IntakeStream) throws(Refusal) {
        guard channel == expected else {
            throw Refusal(.malformed, "channel \(channel.rawValue) where \(expected.rawValue) is due")
        }
        guard name == stream.name else {
            throw Refusal(.notAllowed, "the node of stream \(stream.name) may not speak for \(name)")
        }
    }
}

extension Intake {
    /// Records a report.
    ///
    /// - Throws: ``Unusable`` for what cannot be read or is not this node's to say: it is kept for a person, and blocks nothing (rule 12).
    func use(_ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ stream: IntakeStream) throws {
        let decoded: Header
        do throws(Refusal) { decoded = try unsafe Header(decoding: header) } catch { throw Unusable(error.message) }
        switch decoded.kind {
        case .dossier: return try refusing { try unsafe takeRecalled(decoded, body, stream) }
        case .piece: return try refusing { try unsafe takeRecalled(chunk: decoded, body, stream) }
        default: break
        }
        guard let report = report(decoded, stream) else {
            throw Unusable("a \(decoded.kind) of which this version knows nothing")
        }
        switch try unsafe ledger.record(report, body: body, at: now.wall) {
        case .shown, .noted, .repeated: break
        case .foreign: throw Unusable("a report about a dossier of another stream")
        case .outdated(let shown): try answerKnown(decoded, shown, stream)
        case .unknownDossier(isFirst: true): try recall(decoded, stream)
        // Asked for already; the report may be the node's answer, and asking again would never end.
        case .unknownDossier(isFirst: false): break
        }
    }

    /// What is not what was asked for is parked with the words of its refusal.
    private func refusing(_ body: () throws -> Void) throws {
        do { try body() } catch let refusal as Refusal { throw Unusable(refusal) }
    }

    private func report(_ header: Header, _ stream: IntakeStream) -> Report? {
        let state: DossierState
        switch header.kind {
        case .state:
            guard let said = header.state else { return nil }
            state = said
        case .unreadable: state = .parked
        // It stands in the history, and changes no state.
        case .note: state = header.state ?? .delivered
        default: return nil
        }
        return Report(
            id: header.dossier, revision: header.revision, stream: stream.log.stream, kind: header.kind.rawValue, state: state,
            term: header.ownerTerm, step: header.step, restated: header.flags.contains(.restated),
            decidedAt: UnixTime(milliseconds: Int64(clamping: header.time)), request: header.requestNumber)
    }

    /// Tells a node that was restored what the intake shows (rule 16).
    private func answerKnown(_ header: Header, _ shown: ShownState, _ stream: IntakeStream) throws {
        let epoch = stream.receiver.durable.epoch
        // A long log tells many old states of one dossier: one answer is enough.
        guard try ledger.tell(header.dossier, revision: header.revision, shown, in: epoch) else { return }
        var known = request(.known, header, stream)
        known.state = shown.state
        known.ownerTerm = shown.term
        known.step = shown.step
        known.first = epoch.counter
        known.pieceHash = ContentHash(epoch.random, 0, 0, 0)
        _ = try ledger.append(known, body: [], to: stream.log)
    }

    /// The header of an entry for the node of a stream.
    func request(_ kind: EntryKind, _ about: Header, _ stream: IntakeStream) -> Header {
        var header = Header(kind: kind)
        header.time = now.milliseconds
        header.contentHash = ContentHash(ofNothing: ())
        header.dossier = about.dossier
        header.revision = about.revision
        header.postalCode = about.postalCode
        header.commune = about.commune
        header.demarche = about.demarche
        header.stream = stream.name
        header.tenant = stream.topology.tenant
        return header
    }
}

extension ContentHash {
    /// Of an empty body.
    package init(ofNothing: Void) { self = unsafe ContentHash(of: UnsafeRawBufferPointer(start: nil, count: 0)) }
}
