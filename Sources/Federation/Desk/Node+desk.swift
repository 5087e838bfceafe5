internal import Dossiers
internal import Ledger

/// The desk: what agents ask of a node, by whatever way they reach it. Each request is done in the turn's transaction, and answered once
/// that is committed.
extension Node {
    /// Does what an agent asks; ``takeDeskAnswers()`` tells what came of it once that is durable.
    ///
    /// - Parameter token: names the request there.
    package func receive(desk request: DeskRequest, from asker: Asker, token: UInt64) throws {
        do {
            var answer = DeskAnswer.refused(DeskRefusals.full)
            try unlessFull { answer = try deskAnswer(to: request, from: asker) }
            deskAnswers.add(answer, for: token)
        } catch let refusal as Refusal {
            deskAnswers.add(.refused(refusal), for: token)
        }
    }

    /// What came of the requests of the last turn.
    package func takeDeskAnswers() -> [(token: UInt64, answer: DeskAnswer)] { deskAnswers.take() }

    private func deskAnswer(to request: DeskRequest, from asker: Asker) throws -> DeskAnswer {
        let agent = try agent(asker)
        guard agent.role >= request.needsRole else { throw DeskRefusals.role(agent, needs: request.needsRole) }
        switch request {
        case .whoami: return .done(try introduction(of: agent))
        case .reasons(let demarche): return .done(cannedReasons(in: demarche))
        case .counts: return .done(try deskCounts(for: agent))
        case .list(let filter, let place, let count):
            return .done(try deskPage(filter, after: place, atMost: count, for: agent))
        case .show(let reference), .open(let reference): return .done(try showDossier(reference, to: agent))
        case .piece(let id, let hash, let offset): return try readPiece(hash, of: id, at: offset)
        case .act(let act, let references, let version):
            return .done(try perform(act, on: references, version: version, by: agent))
        }
    }

    /// Whoever an account is at this desk. The administrator is nobody here, unless they are an agent as well.
    private func agent(_ asker: Asker) throws -> Agent {
        guard let agent = try ledger.agent(asker.uid) else { throw DeskRefusals.stranger(asker) }
        guard agent.until == nil else { throw DeskRefusals.removed(agent) }
        return agent
    }

    /// Days and hours of the préfecture.
    var deskTime: FrenchTime { FrenchTime(zone: office.zone) }
    var deskToday: CivilDate { office.date(of: now.wall) }
    /// A claim lasts so long after its holder's last act.
    var claimTime: Duration { .seconds(office.claimMinutes * 60) }
    /// A decision's mail waits so long, and until then it can be undone.
    var undoTime: Duration { .seconds(office.undoMinutes * 60) }

    /// The one dossier that an agent means.
    func resolve(_ reference: DossierReference) throws -> DeskRecord {
        if let id = reference.id {
            guard let record = try ledger.record(id) else { throw DeskRefusals.unknown(reference) }
            return record
        }
        var ids = Set(try ledger.ids(from: reference.range.lowerBound, through: reference.range.upperBound))
        // Also what agents have just worked on, which may be closed by now.
        ids.formUnion(try ledger.ids(endingWith: reference.lastBytes).filter(reference.isEnd))
        guard ids.count < 2 else { throw DeskRefusals.ambiguous(reference, ids.sorted()) }
        guard let id = ids.first, let record = try ledger.record(id) else { throw DeskRefusals.unknown(reference) }
        return record
    }

    /// Who is named by a number, also after they have left.
    func deskName(_ uid: UInt32) throws -> String { try ledger.agent(uid)?.name ?? "le compte \(uid)" }

    // MARK: Who and what

    private func introduction(of agent: Agent) throws -> JSONValue {
        let held = try ledger.claims(of: agent.uid).count { $0.until > now.wall }
        return .object([
            "uid": .number(agent.uid), "name": .string(agent.name), "role": .string(agent.role.rawValue),
            "since": .string("\(agent.since)"), "office": .string(office.name), "tenant": .string("\(tenant)"),
            "stream": .string("\(stream)"), "claims": .number(held), "timeZone": .string(deskTime.name),
            "claimMinutes": .number(office.claimMinutes),
            "undoMinutes": .number(office.undoMinutes),
        ])
    }

    private func cannedReasons(in demarche: Demarche?) -> JSONValue {
        let listed = CannedReason.Act.allCases.flatMap { reasons.reasons(for: $0, in: demarche) }
        return .object(["reasons": .array(listed.map(\.json))])
    }
}

extension CannedReason {
    fileprivate var json: JSONValue {
        .object([
            "code": .string(code), "act": .string(act.rawValue), "label": .string(label), "text": .string(text),
            "basis": basis.map { .string($0) } ?? .null, "pieces": .array(pieces.map { .string("\($0)") }),
            "demarches": .array(demarches.map { .string($0.rawValue) }),
        ])
    }
}
