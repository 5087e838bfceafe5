internal import Dossiers
internal import Federation
internal import Ledger

/// Disks that fill, fail, or lose their process in the middle of a call.
extension World {
    func disk(of machine: Machine) -> SimulatedDisk {
        switch machine {
        case .intake: disk
        case .peer(let index): peers[index].disk
        }
    }

    func dataPath(of machine: Machine) -> String { machine == .intake ? "/intake" : "/node" }

    /// Whether a machine has a ledger: all but the portals.
    func hasLedger(_ machine: Machine) -> Bool {
        switch machine {
        case .intake: true
        case .peer(let index): peers[index].stream != nil
        }
    }

    /// What may go wrong with the next calls of a process on its disk.
    func tempt(_ machine: Machine) {
        guard hasLedger(machine) else { return }
        if happens(.commitCrash) { disk(of: machine).die(after: random.within(0...30)) }
        if happens(.syncError) { disk(of: machine).failNextSync(after: random.within(0...3)) }
        if happens(.writeError) { disk(of: machine).failNextWrite(after: random.within(0...15)) }
    }

    /// Nothing leaves a process that is dead, or whose store has failed.
    func checkAlive(_ machine: Machine) throws {
        let disk = disk(of: machine)
        if disk.hasDied { throw Crash() }
        if disk.hasFailed { throw Violation(text: "\(name(of: machine)) sends after its store has failed") }
    }

    // MARK: Failures

    /// A process ended by an error: its disk was gone under it, or failed. Anything else is a fault of the program.
    func end(_ machine: Machine, by error: any Error) throws {
        if disk(of: machine).hasDied { return try die(machine) }
        try checkStoreFault(machine, error)
        // It closes its files in order, if it gets that far.
        if random.happens(0.5) { release(machine) }
        crash(machine)
        release(machine)
    }

    /// A process that could not start.
    func failedToStart(_ machine: Machine, _ error: any Error) throws {
        if disk(of: machine).hasDied { return crash(machine) }
        if case LedgerError.needsDoctor = error { return try callDoctor(to: machine) }
        if let failure = error as? any LedgerFailure, failure.isDiskFull { return crash(machine) }
        // Nobody can say who owns the directory: nothing has been opened yet.
        if case DataDirectoryError.notWritable = error { return crash(machine) }
        try checkStoreFault(machine, error)
        crash(machine)
    }

    private func checkStoreFault(_ machine: Machine, _ error: any Error) throws {
        let disk = disk(of: machine)
        guard disk.hasFailed, let failure = error as? any LedgerFailure, failure.isStoreFault else {
            throw Violation(text: "\(name(of: machine)) stopped by itself: \(error)")
        }
        note("the store of \(name(of: machine)) has failed: \(error)")
        guard try DoctorMark.line(in: dataPath(of: machine), disk.storage.files) != nil else {
            throw Violation(text: "\(name(of: machine)) was stopped by its store and left no mark: \(error)")
        }
        unwell.insert(machine)
    }

    /// The processes of the machine are gone, and start again.
    func crash(_ machine: Machine) {
        stop(disk(of: machine))
        queue.add(.start(machine), at: now + random.milliseconds(50...3_000))
    }

    /// A person runs `saisine doctor`, as the refusal says.
    private func callDoctor(to machine: Machine) throws {
        let disk = disk(of: machine)
        guard unwell.contains(machine) else {
            throw Violation(text: "\(name(of: machine)) asks for a doctor without a failure")
        }
        note("a doctor sees \(name(of: machine))")
        disk.disarm()
        let directory = try DataDirectory(owning: dataPath(of: machine), role: "doctor", storage: disk.storage)
        do {
            try checkHealth(of: machine)
            try Doctor(directory).discharge()
        } catch is NeverCreated {
            setDisk(SimulatedDisk(seed: random.next()), of: machine)
        }
        result.decisions += 1
        unwell.remove(machine)
        queue.add(.start(machine), at: now + random.milliseconds(50...3_000))
    }

    /// What `saisine doctor` says of a ledger whose process is stopped.
    func checkHealth(of machine: Machine) throws {
        let reader: LedgerReader
        do {
            reader = try LedgerReader(dataDirectory: dataPath(of: machine), storage: disk(of: machine).storage)
        } catch {
            // The store failed when the ledger was made: the person takes another directory.
            guard created.contains(machine) else { throw NeverCreated() }
            throw Violation(text: "the ledger of \(name(of: machine)) is gone: \(error)")
        }
        try reader.check(isWhole: true) { check in
            guard !check.isGood else { return }
            throw Violation(text: "\(check.kind) \(check.subject) of \(name(of: machine)) is damaged: \(check.faults)")
        }
    }

    private struct NeverCreated: Error {}

    // MARK: Room

    func fillDisk() {
        let machine = anyLedger()
        let disk = disk(of: machine)
        disk.capacity = disk.used + random.within(0...200_000)
        fullUntil[machine] = now + random.milliseconds(500...20_000)
        note("the disk of \(name(of: machine)) fills")
    }

    func makeRoom() {
        for (machine, end) in fullUntil where isHealed || now >= end {
            disk(of: machine).capacity = .max
            fullUntil[machine] = nil
        }
    }

    func anyLedger() -> Machine {
        random.happens(0.4) ? .intake : .peer(random.within(0...(portalIndex - 1)))
    }

    /// Nothing goes wrong any more.
    func healDisks() {
        makeRoom()
        beginReserve(.max)
        disk.disarm()
        for peer in peers { peer.disk.disarm() }
    }

    func setDisk(_ new: SimulatedDisk, of machine: Machine) {
        created.remove(machine)
        unwell.remove(machine)
        fullUntil[machine] = nil
        switch machine {
        case .intake: disk = new
        case .peer(let index): peers[index].disk = new
        }
    }
}
