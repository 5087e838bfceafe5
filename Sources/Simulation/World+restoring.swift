internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// Ledgers that are put back as they were some time ago.
extension World {
    /// What people keep in case, now and then.
    func keepCopies() throws {
        guard faults[.restored] + faults[.putBack] + faults[.overtaken] > 0, random.happens(0.4) else { return }
        let machine = anyLedger()
        guard isUp(machine), !disk(of: machine).isArmed, !disk(of: machine).hasDied else { return }
        if random.happens(0.5) {
            copies.keep(copy(of: machine, disk(of: machine).copy(seed: random.next()), backup: nil), of: machine)
        } else if faults[.restored] > 0 {
            try backUp(machine)
        }
    }

    private func copy(of machine: Machine, _ disk: SimulatedDisk, backup: String?) -> Copy {
        var arrivals: DeliveryChecker.Arrivals?
        if case .peer(let index) = machine, let stream = peers[index].stream { arrivals = deliveries.arrivals(at: stream.name) }
        return Copy(
            disk: disk, backup: backup, receipts: receipts.given, arrivals: arrivals,
            mails: lives.mails.settled(at: name(of: machine)))
    }

    /// `saisine backup`, beside the running process.
    private func backUp(_ machine: Machine) throws {
        let disk = disk(of: machine)
        defer { disk.removeAll(below: "/backup") }
        do {
            let backup = try Backup(
                of: dataPath(of: machine), into: "/backup", now: moment(of: machine).wall, storage: disk.storage)
            let copied = disk.copy(below: "/backup", seed: random.next())
            copies.keep(copy(of: machine, copied, backup: backup.path), of: machine)
            note("a backup of \(name(of: machine)) is made")
        } catch let failure as any LedgerFailure where failure.isDiskFull {
            note("a backup of \(name(of: machine)) finds no room")
        }
    }

    /// A node may decide again what it does not know it has decided.
    func allowSecondThoughts() {
        lives.hasLostLedgers = true
        reports.allowsSecondThoughts = true
        history.allowsSecondThoughts = true
    }

    // MARK: Putting back

    /// `saisine restore` into an empty directory.
    func restore() throws {
        let machine = anyLedger()
        guard isUp(machine), let copy = copies.any(of: machine, isBackup: true, using: &random), let backup = copy.backup
        else { return }
        note("\(name(of: machine)) is restored from a backup")
        let disk = copy.disk.copy(seed: random.next())
        try restore(backup, into: dataPath(of: machine), disk, machine)
        disk.removeAll(below: "/backup")
        try replace(machine, disk, as: copy)
    }

    /// Again from the beginning when the power goes meanwhile, unless the ledger has its name.
    private func restore(_ backup: String, into data: String, _ disk: SimulatedDisk, _ machine: Machine) throws {
        let act = Act(
            at: moment(of: machine).wall, uid: 0, user: "operator", verb: "restore", subject: "", reason: "simulated",
            outcome: "")
        if random.happens(0.3) { disk.die(after: random.within(0...60)) }
        do { _ = try Restore(backup, into: data, by: act, storage: disk.storage) } catch {
            guard disk.hasDied else { throw error }
            disk.powerCut(using: &random)
            if try disk.storage.files.status(of: DataDirectory.ledgerPath(in: data)) != nil { return }
            _ = try Restore(backup, into: data, by: act, storage: disk.storage)
        }
        disk.disarm()
    }

    /// The whole disk is as it was, without a word to anybody.
    func putBack() throws {
        let machine = anyLedger()
        guard let copy = try putBack(machine) else { return }
        note("\(name(of: machine)) is put back with \(copy.receipts) receipts")
    }

    private func putBack(_ machine: Machine) throws -> Copy? {
        guard isUp(machine), let copy = copies.any(of: machine, isBackup: false, using: &random) else { return nil }
        try replace(machine, copy.disk.copy(seed: random.next()), as: copy)
        return copy
    }

    /// The same, and nobody hears of it before new entries stand in the places of those that were lost.
    func overtake() throws {
        let machine = anyLedger()
        guard try putBack(machine) != nil else { return }
        note("\(name(of: machine)) is put back, and goes on unheard")
        let end = now + random.milliseconds(4_000...15_000)
        switch machine {
        case .intake:
            for index in 0..<portalIndex { (peers[index].upBlocked, peers[index].downBlocked) = (end, end) }
        // What its first RESUME brings is all that it hears, and nobody hears of its reports.
        case .peer(let index): peers[index].mutesAfterResume = end
        }
        beginReserve(random.within(2...12))
    }

    /// Errands that were kept for a time like this.
    func beginReserve(_ count: Int) {
        for number in reserve.prefix(count) { queue.add(.submit(number), at: now + random.milliseconds(0...6_000)) }
        reserve.removeFirst(min(count, reserve.count))
    }

    private func replace(_ machine: Machine, _ disk: SimulatedDisk, as copy: Copy) throws {
        if let intake, machine == .intake { try losses.note(intake.ledger, of: topology) }
        try die(machine)
        setDisk(disk, of: machine)
        created.insert(machine)
        switch machine {
        case .intake: receiptsKept = min(copy.receipts, receiptsKept ?? copy.receipts)
        case .peer(let index):
            guard let stream = peers[index].stream else { return }
            deliveries.set(copy.arrivals, at: stream.name)
            lives.mails.putBack(name(of: index), to: copy.mails)
            allowSecondThoughts()
            positions.forget(path(of: index))
        }
    }

    /// An intake starts on what was put back: what it promised since the copy is gone, for that alone no promise holds. Some portals ask
    /// again what became of it.
    func forgetPromises(_ ledger: IntakeLedger) throws {
        guard let kept = receiptsKept else { return }
        receiptsKept = nil
        receipts.forget(after: kept)
        let lost = try losses.missing(in: ledger, of: topology)
        answers.lose(lost)
        loseMails(of: nil)
        reports.forget()
        history.forget()
        positions.forget("intake")
        for errand in errands where lost.contains(errand.submission.key) && answered.contains(errand.number) {
            guard random.happens(0.5) else { continue }
            answered.remove(errand.number)
            queue.add(.submit(errand.number), at: now + random.milliseconds(0...5_000))
        }
    }
}
