internal import Dossiers
internal import Federation
internal import FoundationEssentials
internal import Ledger
internal import Streams

extension World {
    private static let wallStart = SampleDossiers.start

    func moment(of machine: Machine) -> Moment {
        let (seconds, attoseconds) = now.components
        let milliseconds =
            seconds * 1_000 + attoseconds / 1_000_000_000_000_000 + (wallOffsets[machine] ?? 0)
            + lives.calendar.components.seconds * 1_000
        return Moment(monotonic: now + .seconds(100), wall: UnixTime(milliseconds: Self.wallStart.milliseconds + milliseconds))
    }

    var quiet: Log { Log(role: "simulation", level: .error, write: { _ in }) }

    private func entropy() -> Entropy {
        var forked = SeededGenerator(seed: random.next())
        return Entropy { forked.next() }
    }

    func wake(_ machine: Machine, after delay: Duration) {
        var time = now + delay
        switch machine {
        case .intake:
            if let turnAt = intakeTurnAt, turnAt <= time { return }
            intakeTurnAt = time
        case .peer(let index):
            if !isHealed, now < peers[index].slowUntil { time += random.milliseconds(200...2_000) }
            if let turnAt = peers[index].turnAt, turnAt <= time { return }
            peers[index].turnAt = time
        }
        queue.add(.turn(machine), at: time)
    }

    // MARK: Lives

    func start(_ machine: Machine) throws {
        guard !isUp(machine) else { return }
        if case .peer(let index) = machine { peers[index].firstToken = lastToken + 1 }
        tempt(machine)
        if hasLedger(machine) { disk(of: machine).lies = happens(.lyingDisk) }
        do { try open(machine) } catch let violation as Violation { throw violation } catch {
            try failedToStart(machine, error)
        }
    }

    private func open(_ machine: Machine) throws {
        switch machine {
        case .intake: try startIntake()
        case .peer(let index) where peers[index].stream != nil: try startNode(index)
        case .peer(let index):
            peers[index].portal = Portal(network: PeerWire(self, peer: index), limits: limits.portal)
            note("\(name(of: index)) starts")
            connect(index)
            for number in due.sorted() { hand(number) }
            resumeApplicants(of: index)
        }
    }

    private func startIntake() throws {
        let bench = bench(of: .intake)
        let data = try DataDirectory(owning: dataPath(of: .intake), role: "the intake", storage: disk.storage)
        let (ledger, core) = try data.marking(quiet) {
            // The same secret in each run: a seed decides all that is written.
            let ledger = try IntakeLedger(
                directory: data, now: moment(of: .intake).wall, newID: LedgerID(using: &random),
                newSecret: FollowUpSecret([UInt8](repeating: 7, count: 32)))
            let core = try Intake(
                topology: topology, ledger: ledger, network: IntakeWire(self), bench: bench, limits: limits.intake, log: quiet,
                entropy: entropy(), now: moment(of: .intake))
            return (ledger, core)
        }
        intake = (core, ledger, bench)
        try started(.intake)
        try forgetPromises(ledger)
        try receipts.checkAll(ledger)
        intakeFirstToken = lastToken + 1
        for index in peers.indices { connect(index) }
        wake(.intake, after: .zero)
    }

    private func startNode(_ index: Int) throws {
        guard let stream = peers[index].stream, peers[index].isWanted else { return }
        let bench = bench(of: .peer(index))
        let machine = Machine.peer(index)
        let data = try DataDirectory(owning: dataPath(of: machine), role: "node", storage: peers[index].disk.storage)
        let (opened, core) = try data.marking(quiet) {
            let opened = try NodeLedger.open(
                data, stream: stream.name, tenant: stream.tenant, now: moment(of: machine).wall, newID: LedgerID(using: &random)
            )
            let core = try Node(
                stream: stream.name, tenant: stream.tenant, opened: opened, network: PeerWire(self, peer: index), bench: bench,
                rules: lives.rules, office: Office(of: stream, in: topology), limits: limits.node, log: quiet,
                entropy: entropy(),
                now: moment(of: machine))
            return (opened, core)
        }
        peers[index].node = (core, opened.ledger, bench)
        try started(machine)
        // What its last process committed and did not live to show.
        if index < portalIndex { try deliveries.check(opened.ledger, of: stream.name) }
        connect(index)
    }

    private func started(_ machine: Machine) throws {
        note("\(name(of: machine)) starts")
        guard !unwell.contains(machine) else {
            throw Violation(text: "\(name(of: machine)) starts although its store has failed")
        }
        created.insert(machine)
        housekeeping[machine] = Housekeeping(ServiceManager(environment: [:]))
    }

    /// A dead process starts again.
    func die(_ machine: Machine) throws {
        guard isUp(machine) else { return }
        note("\(name(of: machine)) dies")
        finishSomeWork(of: machine)
        crash(machine)
        release(machine)
        if case .peer(let index) = machine, index < portalIndex, happens(.emptied) { empty(index) }
    }

    /// What lived in a process.
    func release(_ machine: Machine) {
        switch machine {
        case .intake:
            intake = nil
            (intakeInbox, intakeTurnAt) = ([], nil)
            answers.forgetUnreadable()
            for peer in peers { peer.token = 0 }
        case .peer(let index):
            stop(index)
        }
    }

    /// Before the process lets go of its files: a dead process closes none of them in order.
    func stop(_ disk: SimulatedDisk) {
        if happens(.powerCut) { disk.powerCut(using: &random) } else { disk.crash() }
    }

    func stop(_ index: Int) {
        (peers[index].node, peers[index].portal) = (nil, nil)
        (peers[index].inbox, peers[index].prefixes, peers[index].token, peers[index].turnAt) = ([], [], 0, nil)
        peers[index].heardLately = []
    }

    func isUp(_ machine: Machine) -> Bool {
        switch machine {
        case .intake: intake != nil
        case .peer(let index): peers[index].isUp
        }
    }

    /// An empty node takes the place of one that is gone: it gets everything again, in order.
    private func empty(_ index: Int) {
        guard let stream = peers[index].stream else { return }
        note("node \(stream.name) is replaced by an empty one")
        setDisk(SimulatedDisk(seed: random.next()), of: .peer(index))
        deliveries.set(nil, at: stream.name)
        loseMails(of: name(of: index))
        lives.hasLostLedgers = true
        positions.forget(path(of: index))
    }

    // MARK: Turns

    func turn(_ machine: Machine) throws {
        guard takeDue(machine) else { return }
        tempt(machine)
        do {
            switch machine {
            case .intake: try intake?.ledger.directory.marking(quiet) { try turnIntake() }
            case .peer(let index):
                guard let node = peers[index].node else { return try turnPortal(index, moment(of: machine).monotonic) }
                try node.ledger.directory.marking(quiet) { try turnNode(index) }
            }
        } catch is Crash {
            try die(machine)
        } catch let violation as Violation {
            throw violation
        } catch {
            try end(machine, by: error)
        }
    }

    /// Whether this is still the time of its turn: it may have been put forward since, or its process may be gone.
    private func takeDue(_ machine: Machine) -> Bool {
        switch machine {
        case .intake:
            guard intakeTurnAt == now else { return false }
            intakeTurnAt = nil
        case .peer(let index):
            guard peers[index].turnAt == now else { return false }
            peers[index].turnAt = nil
        }
        return true
    }

    private func turnIntake() throws {
        guard let intake else { return }
        let moment = moment(of: .intake)
        intake.core.now = moment
        let messages = intakeInbox
        intakeInbox.removeAll()
        for message in messages {
            let connection = Connection(token: message.token)
            try message.frames.lend(from: connection) { lent in
                if let stream = peers[message.peer].stream {
                    try intake.core.receive(fromNode: stream.name, lent)
                } else {
                    if message.frames.verb == nil { answers.heardUnreadable(message.token) }
                    try intake.core.receive(fromPortal: name(of: message.peer), lent)
                }
            }
        }
        let hasMore = try intake.core.turn(moment)
        try housekeeping[.intake]?.keep(moment.monotonic, isIdle: messages.isEmpty && !hasMore, intake.ledger.file)
        try answers.checkAnswered()
        try bounds.check(intake.core.sizes, of: "the intake")
        let wait = hasMore ? Duration.zero : intake.core.deadline - moment.monotonic
        wake(.intake, after: max(.milliseconds(1), min(wait, intake.bench.wait(now))))
    }

    private func turnNode(_ index: Int) throws {
        let peer = peers[index]
        guard let node = peer.node else { return }
        let moment = moment(of: .peer(index))
        node.core.now = moment
        let messages = peer.inbox
        peer.inbox.removeAll()
        for isPublication in [false, true] {
            for message in messages where message.isPublication == isPublication {
                try message.frames.lend(from: Connection(token: 0)) { lent in
                    if isPublication {
                        try node.core.receive(publication: lent)
                    } else {
                        try node.core.receive(fromIntake: lent)
                    }
                }
            }
        }
        let hasMore = try node.core.turn(moment)
        try hearDesk(of: index, node.core)
        try hearMail(of: index, node.core)
        try wakeMailer(of: index, node)
        try housekeeping[.peer(index)]?.keep(moment.monotonic, isIdle: messages.isEmpty && !hasMore, node.ledger.file)
        try checkCommitted(node.ledger, of: index)
        try bounds.check(node.core.sizes, of: name(of: index))
        // Nobody is asked every ten milliseconds who is away: that would be all the ticks.
        let least = peer.token == 0 ? Duration.milliseconds(250) : .milliseconds(1)
        let wait = hasMore ? Duration.zero : node.core.deadline - moment.monotonic
        wake(.peer(index), after: max(least, min(wait, node.bench.wait(now))))
    }

    /// What a node's ledger says, when its disk has been synced since the last look.
    private func checkCommitted(_ ledger: NodeLedger, of index: Int) throws {
        let peer = peers[index]
        let syncs = peer.disk.counts.syncs
        guard syncs != peer.syncsSeen else { return }
        peer.syncsSeen = syncs
        if let stream = peer.stream, index < portalIndex { try deliveries.check(ledger, of: stream.name) }
        try positions.check(ledger, at: path(of: index))
    }
}
