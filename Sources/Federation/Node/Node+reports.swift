internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    // MARK: What is reported

    /// The header of a report about the dossier of `about`.
    func about(_ about: Header, _ kind: EntryKind, _ shown: ShownState) -> Header {
        var header = Header(kind: kind)
        header.time = now.milliseconds
        header.dossier = about.dossier
        header.revision = about.revision
        header.postalCode = about.postalCode
        header.commune = about.commune
        header.demarche = about.demarche
        header.stream = stream
        header.tenant = tenant
        header.state = shown.state
        header.ownerTerm = shown.term
        header.step = shown.step
        return header
    }

    /// Appends a report, in the turn's transaction.
    func report(_ header: Header, body: [UInt8], row: Int64?) throws {
        var header = header
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        var entry = unsafe body.withUnsafeBytes { unsafe batch.add(body: $0) }
        unsafe header.encode(into: batch.header(entry))
        entry.sequence = try unsafe ledger.report(batch.header(entry), body: batch.body(entry))
        fresh.append(entry)
        guard let row, let state = header.state else { return }
        let decision = Decision(
            shown: ShownState(state: state, term: header.ownerTerm, step: header.step),
            restated: header.flags.contains(.restated),
            sequence: entry.sequence, reason: body)
        try ledger.note(decision, row: row, at: now.wall)
    }

    /// Reports the present state of a dossier once more, marked so.
    ///
    /// - Parameter request: the number of a request that comes again; 0: none.
    func restate(_ held: HeldDossier, request: UInt32 = 0) throws {
        var asked = Header(kind: .state)
        asked.dossier = held.id
        asked.revision = held.revision
        asked.postalCode = held.postalCode
        asked.commune = held.commune
        asked.demarche = held.demarche
        var header = about(asked, .state, held.shown)
        header.time = UInt64(max(0, held.stateAt.milliseconds))
        header.flags.insert(.restated)
        header.requestNumber = request
        try report(header, body: held.reason, row: held.row)
    }

    /// After a new epoch of its reports a node reports the present state of every dossier it holds, a few in each turn (rule 16).
    func restate() throws {
        guard let row = record.restate, now.monotonic >= pausedUntil else { return }
        let dossiers = try ledger.dossiers(from: row, atMost: limits.restatedMax)
        for held in dossiers { try restate(held) }
        record.restate = dossiers.last.map { $0.row + 1 }
        isDirty = true
    }
}
