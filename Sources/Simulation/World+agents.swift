internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// The agents of the préfectures, two at each desk, who decide on what their node holds: each by what he saw last, which may be old.
extension World {
    func scheduleLife() { queue.add(.live, at: now + random.milliseconds(100...1_000)) }

    /// A look at the people.
    func live() throws {
        if isHealed { lives.looksAtPeace += 1 }
        scheduleLife()
        try moveCalendar()
        guard !isHealed || lives.looksAtPeace <= Self.looksOfWork else { return }
        let index = random.below(portalIndex)
        try serve(index) { node in try askDesk(of: index, node) }
    }

    /// At peace, so many looks before all go home.
    static let looksOfWork = 12

    /// Something outside its loop is asked of a node; what fails ends it as in a turn.
    func serve(_ index: Int, _ body: (Node) throws -> Void) throws {
        guard let node = peers[index].node, !disk(of: .peer(index)).hasDied else { return }
        do {
            node.core.now = moment(of: .peer(index))
            try node.ledger.directory.marking(quiet) { try body(node.core) }
            wake(.peer(index), after: .zero)
        } catch is Crash {
            try die(.peer(index))
        } catch let violation as Violation {
            throw violation
        } catch {
            try end(.peer(index), by: error)
        }
    }

    /// As an administrator does it on the first day; and again where the ledger is a new one.
    private func appoint(_ node: Node, _ ledger: NodeLedger) throws {
        for (uid, role) in [(Agents.instructor, Agent.Role.instructor), (Agents.supervisor, .supervisor)]
        where try ledger.agent(uid) == nil {
            let command = OperatorCommand.addAgent(uid: uid, name: "agent \(uid)", role: role)
            try node.receive(
                OperatorRequest(command, reason: "simulated", asker: Asker(uid: 0, user: "operator")), token: 0)
        }
    }

    private func askDesk(of index: Int, _ node: Node) throws {
        guard let ledger = peers[index].node?.ledger else { return }
        try appoint(node, ledger)
        let desk = Agents.Desk(node: index, uid: random.below(2) == 0 ? Agents.instructor : Agents.supervisor)
        for _ in 0..<random.within(1...3) {
            let sights = lives.agents.sights(desk)
            let request: DeskRequest
            if sights.isEmpty || random.below(4) == 0 {
                request = .list(DeskFilter(), after: nil, atMost: DeskRequest.pageMax)
            } else {
                let (id, sight) = random.pick(sights)
                request = random.below(3) == 0 ? .show(DossierReference(id)) : act(on: id, sight, by: desk.uid, sights)
            }
            try ask(request, at: desk, node, ledger)
        }
    }

    private func ask(_ request: DeskRequest, at desk: Agents.Desk, _ node: Node, _ ledger: NodeLedger) throws {
        let token = lives.agents.token()
        var standing: DossierVersion?
        if case .act(_, let references, _) = request, let id = references.first?.id {
            standing = try ledger.latest(id).map { DossierVersion(revision: $0.revision, step: $0.shown.step) }
        }
        lives.agents.questions[token] = Agents.Question(uid: desk.uid, request: request, standing: standing)
        try node.receive(desk: request, from: Asker(uid: desk.uid, user: "agent"), token: token)
    }

    /// What an agent does with a dossier that he believes to stand so.
    private func act(
        on id: DossierID, _ sight: Agents.Sight, by uid: UInt32, _ sights: [(id: DossierID, sight: Agents.Sight)]
    ) -> DeskRequest {
        .act(
            random.below(12) == 0 ? anyAct(sights) : act(in: sight.state, by: uid, sights), on: [DossierReference(id)],
            version: sight.version)
    }

    private func act(
        in state: DossierState, by uid: UInt32, _ sights: [(id: DossierID, sight: Agents.Sight)]
    ) -> DeskAct {
        switch state {
        case .complete: .take(force: uid == Agents.supervisor && random.below(4) == 0, incomplete: false)
        case .incomplete: random.pick([.take(force: false, incomplete: true), .undo, .note("simulated")])
        case .underInstruction:
            switch random.weighted([3, 3, 2, 3, 1, 1]) {
            case 0: .validate
            case 1: .refuse(DeskGrounds(codes: [], words: "pièce fausse", law: "article simulé"))
            case 2: .take(force: uid == Agents.supervisor, incomplete: false)
            case 3: .ask(complement)
            case 4: .release(force: uid == Agents.supervisor)
            default: .merge(into: DossierReference(random.pick(sights).id), force: uid == Agents.supervisor)
            }
        case .validated: random.pick([.ready(collect: nil), .ready(collect: "Guichet 3."), .undo])
        case .refused: .undo
        case .ready: random.pick([.collected, .undo])
        default: .note("simulated")
        }
    }

    private var complement: DeskComplement {
        DeskComplement(
            pieces: PieceKind("justificatif-domicile").map { [DeskComplement.Asked(piece: $0, words: "illisible")] } ?? [],
            deadline: random.pick([.usual, .days(1)]))
    }

    private func anyAct(_ sights: [(id: DossierID, sight: Agents.Sight)]) -> DeskAct {
        random.pick([
            .take(force: false, incomplete: false), .release(force: false), .validate, .ask(complement), .collected, .undo,
            .ready(collect: nil), .note("simulated"), .merge(into: DossierReference(random.pick(sights).id), force: false),
        ])
    }

    /// What a desk answers once it is durable.
    func hearDesk(of index: Int, _ node: Node) throws {
        for (token, answer) in node.takeDeskAnswers() {
            guard let question = lives.agents.questions.removeValue(forKey: token), case .done(let json, _) = answer else {
                continue
            }
            let desk = Agents.Desk(node: index, uid: question.uid)
            let field = JSONField(json)
            switch question.request {
            case .list: try field["dossiers"].elements().forEach { try see($0, at: desk) }
            case .show: try see(field, at: desk)
            case .act:
                for result in try field["results"].elements() {
                    try lives.versions.check(question, result.value ?? .null)
                    if result["refused"].present == nil { try see(result, at: desk) }
                }
            default: break
            }
        }
    }

    private func see(_ field: JSONField, at desk: Agents.Desk) throws {
        let id = try field["id"].parsed("an id") { DossierID($0) }
        let version = try field["version"].parsed("a version") { DossierVersion($0) }
        let state = try field["state"].parsed("a state") { DossierState(rawValue: $0) }
        lives.agents.note(id, Agents.Sight(version: version, state: state), at: desk)
    }
}
