package import Dossiers
internal import Ledger
internal import Streams

/// Submits dossiers at least once: pieces first, then the dossier, and both again after any doubt. The intake makes it once in effect.
///
/// It decides and neither waits nor sleeps, as ``Intake`` and ``Node``; it runs over ZeroMQ and in the simulator.
package final class Portal {
    package struct Limits: Sendable {
        /// Dossiers under way at one time.
        package var submissionsMax = 1_024
        /// Bytes of dossiers and their pieces under way; one may exceed it alone.
        package var bytesMax = 64 << 20
        /// Chunks sent and not yet answered.
        package var chunkBytesMax = 4 << 20
        /// Without an answer for this long, the question is asked again.
        package var patience = Duration.seconds(5)
        /// While the intake cannot be reached.
        package var retry = Duration.milliseconds(10)

        package init() {}
    }

    /// A piece may lapse between its upload and its dossier, now and then; not more often.
    private static let missingMax = 3
    /// A piece that the intake had in part may have suffered with it; one that is wrong from the start stays wrong.
    private static let spoiltMax = 2

    let network: any PortalNetwork
    let limits: Limits
    var underWay: [Submission.Key: Progress] = [:]
    /// Those that have something to say now, in order.
    var ready: [Submission.Key] = []
    /// Questions of applicants, by the dossier.
    var following: [DossierID: Following] = [:]
    var followed: [(id: DossierID, outcome: FollowOutcome)] = []
    /// A refusal came that names no dossier: who is meant is found out by asking one by one.
    var doubt: Doubt?
    /// Since when something is asked without a word from the intake; nil while nothing is: all are put off, or there is none.
    package private(set) var silentSince: Duration?
    /// Why the intake last asked to come again later; nil once a submission has come to its end after that.
    package private(set) var deferral: Refusal?
    private(set) var bytesUnderWay = 0
    private(set) var chunkBytes = 0
    private(set) var outcomes: [(submission: Submission, outcome: Submission.Outcome)] = []
    private var blockedUntil: Duration = .zero
    private var nextSweep: Duration = .zero

    /// How far one submission has come.
    struct Progress {
        let submission: Submission
        var stage: Stage
        /// How often the intake missed a piece that the body names: one that is not among the submission's never comes.
        var missing = 0
        /// How often a piece did not have its hash once all of it was there.
        var spoilt = 0
        /// How often in a row it was asked to try again later.
        var attempts = 0
        /// The last time anything was sent or heard.
        var touched: Duration = .zero
        var isReady = true
        /// Not before this.
        var after: Duration = .zero
    }

    enum Stage: Equatable {
        /// PIECE is to be said, or has been.
        case asking(piece: Int)
        /// Chunks up to `sent` are out, `have` are answered.
        case sending(piece: Int, sent: Int, have: Int)
        /// SUBMIT is to be said, or has been.
        case submitting
    }

    package init(network: any PortalNetwork, limits: Limits = Limits()) {
        self.network = network
        self.limits = limits
    }

    package var inFlight: Int { underWay.count }
    package var hasRoom: Bool {
        doubt == nil && underWay.count < limits.submissionsMax && bytesUnderWay < limits.bytesMax
    }

    /// Takes a dossier on. An id and revision that is under way already must not be given again.
    package func submit(_ submission: Submission) {
        precondition(underWay[submission.key] == nil, "this id and revision is under way")
        underWay[submission.key] = Progress(submission: submission, stage: stage(submission, piece: 0))
        bytesUnderWay += submission.weight
        ready.append(submission.key)
    }

    /// What a submission says next, once the pieces before this one are stored. A small piece goes at once, without asking.
    func stage(_ submission: Submission, piece: Int) -> Stage {
        guard piece < submission.pieces.count else { return .submitting }
        let isSmall = submission.pieces[piece].total <= PieceFiles.inlineBytesMax
        return isSmall ? .sending(piece: piece, sent: 0, have: 0) : .asking(piece: piece)
    }

    package func isUnderWay(_ key: Submission.Key) -> Bool { underWay[key] != nil }

    /// Sends what can be sent, and asks again what was not answered.
    ///
    /// - Returns: what has come to an end since the last turn.
    package func turn(now: Duration) throws -> [(submission: Submission, outcome: Submission.Outcome)] {
        if now >= nextSweep { sweep(now) }
        if doubt != nil { resolve(now) }
        if now >= blockedUntil {
            try sendReady(now)
            if try !askFollowing(now) { blockedUntil = now + limits.retry }
        }
        defer { outcomes.removeAll(keepingCapacity: true) }
        return outcomes
    }

    /// When the next turn is due, if no message comes before.
    package func deadline(now: Duration) -> Duration {
        // Whoever is still ready after a turn waits for room: an answer makes it, and wakes the caller.
        ready.isEmpty && following.values.allSatisfy { $0.askedAt != nil } ? nextSweep : now + limits.retry
    }

    /// Whoever has waited too long asks again; whoever was told to wait may go on.
    private func sweep(_ now: Duration) {
        nextSweep = now + .milliseconds(250)
        let isAsking =
            underWay.values.contains { $0.after == .zero } || following.values.contains { $0.after <= now }
        silentSince = isAsking ? silentSince ?? now : nil
        for key in underWay.keys.sorted(by: { ($0.id, $0.revision) < ($1.id, $1.revision) }) {
            guard var progress = underWay[key], doubt == nil || doubt?.suspect == key, isOverdue(progress, now) else {
                continue
            }
            if progress.after == .zero, case .sending(let piece, let sent, let have) = progress.stage {
                chunkBytes -= sent - have
                progress.stage = .asking(piece: piece)
            }
            progress.after = .zero
            makeReady(key, &progress)
            underWay[key] = progress
        }
    }

    /// Whether it is time to ask again.
    private func isOverdue(_ progress: Progress, _ now: Duration) -> Bool {
        // Whoever has chunks to send and no room for them waits for answers, which may be lost: his own among them.
        if progress.isReady { return progress.hasUnanswered && now >= progress.touched + limits.patience }
        return now >= (progress.after == .zero ? progress.touched + limits.patience : progress.after)
    }

    // MARK: Sending

    private func sendReady(_ now: Duration) throws {
        var index = 0
        var stillReady: [Submission.Key] = []
        while index < ready.count {
            let key = ready[index]
            guard var progress = underWay[key], progress.isReady else {
                index += 1
                continue
            }
            let before = progress.stage
            let said = try say(&progress)
            // Waiting for room, or for the intake, is neither sending nor hearing.
            if said == .waits || progress.stage != before { progress.touched = now }
            switch said {
            case .blocked:
                underWay[key] = progress
                blockedUntil = now + limits.retry
                ready.removeFirst(index)
                ready = stillReady + ready
                return
            case .more: stillReady.append(key)
            case .waits: progress.isReady = false
            }
            underWay[key] = progress
            index += 1
        }
        ready = stillReady
    }

    private enum Said { case waits, more, blocked }

    private func say(_ progress: inout Progress) throws -> Said {
        let submission = progress.submission
        switch progress.stage {
        case .asking(let piece):
            return try send(.piece, fields(submission, piece, offset: 0)) ? .waits : .blocked
        case .sending(let piece, let sent, let have):
            return try sendChunks(&progress, piece, sent, have)
        case .submitting:
            var isSent = false
            try unsafe withEncoded(submission.header) { header in
                isSent = try unsafe submission.body.withUnsafeBytes { try unsafe network.send(.submit, header, $0) }
            }
            return isSent ? .waits : .blocked
        }
    }

    private func sendChunks(_ progress: inout Progress, _ piece: Int, _ sent: Int, _ have: Int) throws -> Said {
        let source = progress.submission.pieces[piece]
        var sent = sent
        while sent < source.total {
            let count = min(PieceFiles.chunkBytes, source.total - sent)
            guard chunkBytes == 0 || chunkBytes + count <= limits.chunkBytesMax else { return .more }
            let chunk = try source.read(sent, count)
            guard chunk.count == count else { throw PortalError.shortPiece(source.hash, expected: count, found: chunk.count) }
            guard try send(.chunk, fields(progress.submission, piece, offset: sent), chunk) else { return .blocked }
            sent += count
            chunkBytes += count
            progress.stage = .sending(piece: piece, sent: sent, have: have)
        }
        return .waits
    }

    private func fields(_ submission: Submission, _ piece: Int, offset: Int) -> PieceFields {
        PieceFields(
            revision: submission.header.revision, dossier: submission.header.dossier, hash: submission.pieces[piece].hash,
            total: UInt32(submission.pieces[piece].total), offset: UInt32(offset))
    }

    private func send(_ verb: Verb, _ fields: PieceFields, _ bytes: [UInt8]? = nil) throws -> Bool {
        var isSent = false
        try unsafe withEncoded(fields) { frame in
            guard let bytes else { return isSent = try unsafe network.send(verb, frame, nil) }
            isSent = try unsafe bytes.withUnsafeBytes { try unsafe network.send(verb, frame, $0) }
        }
        return isSent
    }

    // MARK: Answers

    /// A message from the intake. What answers nothing that is under way is dropped.
    package func receive(_ message: borrowing ReceivedMessage, now: Duration) throws(Refusal) {
        silentSince = nil
        switch message.verb {
        case .receipt: receipt(try unsafe ReceiptFields(decoding: message.frame(1)))
        case .have: have(try unsafe PieceFields(decoding: message.frame(1)), now)
        case .stored: stored(try unsafe PieceFields(decoding: message.frame(1)), now)
        case .follow: try answered(message)
        case .refused:
            try message.require(frames: 4)
            let fields = try unsafe RefusedFields(decoding: message.frame(1))
            refused(fields, unsafe Refusal(code: message.frame(2), sentence: message.frame(3)), now)
        default: break
        }
    }

    private func receipt(_ fields: ReceiptFields) {
        let key = Submission.Key(id: fields.dossier, revision: fields.revision)
        guard let progress = underWay[key], progress.submission.header.contentHash == fields.contentHash else { return }
        end(key, progress, .accepted(fields))
    }

    private func have(_ fields: PieceFields, _ now: Duration) {
        let key = Submission.Key(id: fields.dossier, revision: fields.revision)
        guard var progress = underWay[key] else { return }
        switch progress.stage {
        case .asking(let piece) where progress.submission.pieces[piece].hash == fields.hash:
            progress.stage = .sending(piece: piece, sent: Int(fields.offset), have: Int(fields.offset))
            makeReady(key, &progress)
        case .sending(let piece, let sent, let have) where progress.submission.pieces[piece].hash == fields.hash:
            let offset = min(max(Int(fields.offset), have), sent)
            chunkBytes -= offset - have
            progress.stage = .sending(piece: piece, sent: sent, have: offset)
        case .asking, .sending, .submitting: return
        }
        progress.touched = now
        underWay[key] = progress
    }

    private func stored(_ fields: PieceFields, _ now: Duration) {
        let key = Submission.Key(id: fields.dossier, revision: fields.revision)
        guard var progress = underWay[key] else { return }
        let piece: Int
        switch progress.stage {
        case .asking(let asked): piece = asked
        case .sending(let sending, _, _): piece = sending
        case .submitting: return
        }
        // A second answer to the piece before says nothing about this one.
        guard progress.submission.pieces[piece].hash == fields.hash else { return }
        giveBack(progress.stage)
        progress.stage = stage(progress.submission, piece: piece + 1)
        progress.touched = now
        makeReady(key, &progress)
        underWay[key] = progress
    }

    private func refused(_ fields: RefusedFields, _ refusal: Refusal, _ now: Duration) {
        if refusedFollowing(fields, refusal, now) { return }
        let named = Submission.Key(id: fields.dossier, revision: fields.revision)
        guard let key = named.isNone ? suspect(now) : named, var progress = underWay[key] else { return }
        guard !isFinal(fields, refusal, &progress) else { return end(key, progress, .refused(refusal)) }
        if refusal.code == .tryAgainLater { deferral = refusal }
        giveBack(progress.stage)
        progress.stage = stage(progress.submission, piece: 0)
        progress.isReady = false
        progress.touched = now
        progress.attempts += 1
        progress.after = now + progress.pause(told: max(fields.retry, .milliseconds(100)))
        underWay[key] = progress
    }

    private func isFinal(_ fields: RefusedFields, _ refusal: Refusal, _ progress: inout Progress) -> Bool {
        switch refusal.code {
        case .missingPiece:
            progress.missing += 1
            return fields.isFinal || progress.submission.pieces.isEmpty || progress.missing > Self.missingMax
        case .badHash where progress.isUploading:
            progress.spoilt += 1
            return progress.spoilt > Self.spoiltMax
        // Of a complement or a withdrawal: its number and code do not belong together.
        case .unknownDossier: return true
        default: return fields.isFinal
        }
    }

    /// Chunks that this stage has sent and that will not be answered any more.
    func giveBack(_ stage: Stage) {
        if case .sending(_, let sent, let have) = stage { chunkBytes -= sent - have }
    }

    func makeReady(_ key: Submission.Key, _ progress: inout Progress) {
        guard !progress.isReady else { return }
        progress.isReady = true
        ready.append(key)
    }

    private func end(_ key: Submission.Key, _ progress: Progress, _ outcome: Submission.Outcome) {
        underWay[key] = nil
        deferral = nil
        giveBack(progress.stage)
        bytesUnderWay -= progress.submission.weight
        outcomes.append((submission: progress.submission, outcome: outcome))
    }
}

/// Why a portal cannot go on with a submission.
package enum PortalError: Error, Equatable, CustomStringConvertible {
    case shortPiece(ContentHash, expected: Int, found: Int)

    package var description: String {
        switch self {
        case .shortPiece(let hash, let expected, let found):
            "piece \(hash) changed while it was sent: \(found) bytes where \(expected) were expected; submit again"
        }
    }
}
