internal import Dossiers
internal import Ledger
internal import Streams

/// What an applicant may see of a dossier, by its number and follow-up code, through any portal.
extension Intake {
    /// FOLLOW: a right code is answered at once, a wrong one later (``HeldRefusals``).
    func follow(_ message: borrowing ReceivedMessage, portal name: String) throws {
        try message.require(frames: 2)
        let fields = try unsafe FollowFields(decoding: message.frame(1))
        guard isRight(fields.code, for: fields.dossier), let view = try view(of: fields.dossier) else {
            return holdRefusal(fields.dossier, revision: 0, fields.code, of: name, on: message.connection)
        }
        answers.append(.followed(message.connection, fields, body: view.serialized))
    }

    /// Nothing of the dossier is looked up before: whether there is one does not show in the time this takes.
    func isRight(_ code: FollowUpCode?, for id: DossierID) -> Bool {
        ledger.followUp.isRight(code ?? FollowUpCode(high: 0, low: 0), for: id)
    }

    func holdRefusal(
        _ id: DossierID, revision: UInt32, _ code: FollowUpCode?, of portal: String, on connection: Connection
    ) {
        peerLog.warning("wrong-follow-up-code", ["portal": portal], now: now.monotonic)
        heldRefusals.hold(
            id, revision: revision, code ?? FollowUpCode(high: 0, low: 0), of: portal, on: connection, now: now.monotonic)
    }

    /// Refusals that have been held for long enough join this turn's answers.
    func releaseRefusals() {
        for held in heldRefusals.takeDue(now: now.monotonic) {
            let message = RefusedMessage(Self.isUnknown, dossier: held.dossier, revision: held.revision)
            answers.append(.refused(.portals, held.connection, message))
        }
    }

    /// The same words for a wrong code and for a number that is none.
    static let isUnknown = Refusal(.unknownDossier, "no dossier has this number and this follow-up code: check both")

    private func view(of id: DossierID) throws -> JSONValue? {
        guard let followed = try ledger.followed(id), let stream = ledger.streamNames[followed.stream] else { return nil }
        let standing = followed.standing
        func time(_ time: UnixTime) -> JSONValue { .number(max(0, time.milliseconds)) }
        return .object([
            "id": .string("\(id)"), "revision": .number(followed.revision),
            "demarche": followed.demarche.map { .string($0.rawValue) } ?? .null, "tenant": .string("\(stream.tenant)"),
            "prefecture": topology[stream.tenant].map { .string($0.name) } ?? .null,
            "state": .string(standing.shown.state.rawValue), "since": time(standing.changedAt),
            "submittedAt": time(followed.submittedAt), "reason": Self.forApplicant(standing.reason),
            "requests": .array(
                try ledger.requests(on: id).map { request in
                    .object([
                        "number": .number(request.number), "kind": .string("\(request.kind)"),
                        "revision": .number(request.revision), "hash": .string("\(request.contentHash)"),
                        "at": time(request.acceptedAt), "answered": .bool(request.isAnswered),
                    ])
                }),
            "history": .array(
                followed.history.map { .object(["state": .string($0.state.rawValue), "at": time($0.at)]) }),
        ])
    }

    /// A report's reason without what is not for applicants and portals: who decided.
    static func forApplicant(_ reason: [UInt8]) -> JSONValue {
        guard !reason.isEmpty else { return .null }
        do throws(JSONError) {
            guard case .object(var object) = try JSONValue.parse(reason) else { return .null }
            object["by"] = nil
            return .object(object)
        } catch { return .null }
    }
}
