internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// A message from the intake on the reply path. What cannot be read is logged; it is nobody's to answer.
    package func receive(fromIntake message: borrowing ReceivedMessage) throws {
        let said: IntakeMessage
        do throws(Refusal) { said = try IntakeMessage(decoding: message) } catch {
            peerLog.warning("intake-message-unreadable", ["reason": error.message], now: now.monotonic)
            return
        }
        try unlessFull { try take(said) }
    }

    private func take(_ said: IntakeMessage) throws {
        switch said {
        case .welcome(let welcome, let prefixes, let endpoint): try welcomed(welcome, prefixes, endpoint)
        case .held(let held):
            peerLog.warning("held", ["stream": stream, "by": held.instance, "lapses": held.lapses], now: now.monotonic)
            receiver.held(held)
        case .refused(let fields, let refusal): refused(fields, refusal)
        case .truncated(let truncated): try skip(truncated)
        case .hello(let hello): asked(hello)
        case .resume(let resume): try self.resume(resume)
        case .acknowledgement(let acknowledgement):
            if sender.acknowledge(acknowledgement, now: now.monotonic) != .ignored { isDirty = true }
        }
    }

    // MARK: Dossiers

    private func welcomed(_ welcome: Welcome, _ prefixes: [PostalPrefix], _ endpoint: String) throws {
        let isNew = endpoint != self.endpoint || prefixes != self.prefixes
        guard receiver.welcome(welcome, isNew: isNew), isNew else { return }
        do {
            try network.subscribe(at: endpoint, prefixes: prefixes)
            (self.endpoint, self.prefixes) = (endpoint, prefixes)
        } catch {
            // The intake's topology is to blame: say so at each WELCOME, until it says another.
            peerLog.error("cannot-subscribe", ["endpoint": endpoint, "reason": error], now: now.monotonic)
            self.endpoint = ""
        }
    }

    private func refused(_ fields: RefusedFields, _ refusal: Refusal) {
        peerLog.warning(
            "refused", about: "\(refusal.code)", ["stream": stream, "code": refusal.code.rawValue, "reason": refusal.message],
            now: now.monotonic)
        if fields.channel == .dossiers { receiver.refused(fields, refusal, now: now.monotonic) }
        // On channel 2 the intake is the receiver: it has found out what only it can see.
        if fields.channel == .reports, refusal.code == .diverged, sender.foundDiverged(r: fields.r) { isDirty = true }
    }

    private func skip(_ truncated: Truncated) throws {
        guard truncated.channel == .dossiers, case .skip(let durable) = receiver.truncated(truncated) else { return }
        try noteMissing(before: durable.next)
        try ledger.update(durable)
        guard try commit() else { return }
        if receiver.moved(to: durable, now: now.monotonic) { owesResume = true }
    }

    // MARK: Reports

    private func asked(_ hello: Hello) {
        guard hello.channel == .reports, hello.stream == stream else { return }
        let epoch = sender.durable.epoch
        let isNews = isUnknownLife(hello.highest)
        switch sender.hello(hello, from: Connection(token: 0), now: now.monotonic, using: &entropy) {
        case .granted(let minted):
            owesHeartbeat = true
            // It begins at the first report that the log still holds: what came before, the present state of the dossiers tells.
            if hello.highest < sender.durable.epoch, sender.durable.first > 1, record.restate == nil {
                (record.restate, isDirty) = (0, true)
            }
            guard let minted else { return }
            log.info("new-report-epoch", ["epoch": minted])
            isDirty = true
            // Of the ledger's first epoch the intake gets every report from the first on; a later one tells it all anew.
            if epoch != .none { record.restate = 0 }
            if isNews { record.restatedThrough = max(record.restatedThrough, inherited) }
        case .held, .wait: break
        case .refused(let refusal):
            isDirty = true
            refusals.append(RefusedMessage(refusal, channel: .reports, r: hello.r, stream: stream))
        }
    }

    /// Whether the intake has had reports of this stream in an epoch that this ledger knows nothing of, and nobody has told it so: it was put
    /// back as it was before, or is another's successor. What earlier processes have written in its log the intake may have had already,
    /// and more (rule 16).
    private func isUnknownLife(_ highest: Epoch) -> Bool {
        let durable = sender.durable
        let isTold = durable.epoch == .none ? record.restate != nil : durable.needsEpoch
        return highest > durable.epoch && !isTold
    }

    private func resume(_ resume: Resume) throws {
        guard resume.channel == .reports, resume.stream == stream else { return }
        let chain = try sender.chainNeeded(for: resume).flatMap { try ledger.log.chain(at: $0) }
        switch sender.resume(resume, chainHere: chain, now: now.monotonic) {
        case .ignored: break
        case .resumed: isDirty = true
        case .truncated(let truncated):
            self.truncated = truncated
            // What the reports told that no longer exist, the present state of the dossiers tells.
            if record.restate == nil { (record.restate, isDirty) = (0, true) }
        case .diverged(let refusal):
            peerLog.error("reports-diverged", ["next": resume.next, "head": ledger.log.committedHead], now: now.monotonic)
            isDirty = true
            refusals.append(RefusedMessage(refusal, channel: .reports, r: 0, stream: stream))
        }
    }
}
