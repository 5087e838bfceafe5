internal import Dossiers
internal import Federation
internal import Streams

/// What the portals do.
extension World {
    /// At a steady rate, by numbers of their own: a run of fewer ticks begins as one of more, so that it can be found where it fails.
    func scheduleErrands() {
        var own = SeededGenerator(seed: random.next())
        var times: [Duration] = []
        var last = Duration.zero
        for errand in errands {
            last += own.milliseconds(0...240)
            times.append(errand.rival.map { times[$0] + own.milliseconds(0...50) } ?? last)
            let isKept = errand.kind == .first && faults[.overtaken] > 0 && own.happens(0.3)
            guard errand.after == nil else { continue }
            if isKept { reserve.append(errand.number) } else { queue.add(.submit(errand.number), at: times[errand.number]) }
        }
    }

    /// The time of an errand has come.
    func begin(_ number: Int) {
        due.insert(number)
        hand(number)
    }

    /// It goes to its portal if that one runs; else when it starts.
    func hand(_ number: Int) {
        let (errand, index) = (errands[number], portals[errands[number].portal])
        guard let portal = peers[index].portal, due.contains(number), !portal.isUnderWay(errand.submission.key) else { return }
        portal.submit(errand.submission)
        wake(.peer(index), after: .zero)
    }

    func turnPortal(_ index: Int, _ moment: Duration) throws {
        let peer = peers[index]
        guard let portal = peer.portal else { return }
        let messages = peer.inbox
        peer.inbox.removeAll()
        for message in messages {
            try message.frames.lend(from: Connection(token: 0)) { try portal.receive($0, now: moment) }
        }
        for (submission, outcome) in try portal.turn(now: moment) {
            if submission.tag < 0 { try ended(submission.tag, outcome) } else { try end(submission.tag, outcome) }
        }
        try hearFollowed(portal)
        try bounds.check(portal.sizes, of: name(of: index))
        let wait = portal.deadline(now: moment) - moment
        wake(.peer(index), after: max(peer.token == 0 ? .milliseconds(250) : .milliseconds(1), wait))
    }

    private func end(_ number: Int, _ outcome: Submission.Outcome) throws {
        try answers.ended(number, outcome)
        if case .accepted(let receipt) = outcome { try received(receipt) }
        due.remove(number)
        answered.insert(number)
        result.errands[errands[number].kind.rawValue, default: 0] += 1
        // Begun again while this one was under way: a portal's code takes one of an id and revision at a time.
        for other in due.sorted() where errands[other].submission.key == errands[number].submission.key { hand(other) }
        for next in errands where next.after?.errand == number && !answered.contains(next.number) {
            queue.add(.submit(next.number), at: now + (next.after?.pause ?? .zero))
        }
    }

    // MARK: Questions

    func scheduleQuestion() { queue.add(.ask, at: now + random.milliseconds(200...4_000)) }

    /// Somebody asks in a portal's name where a dossier stands, his or another's, or says what nobody can read.
    func ask() throws {
        guard !isHealed else { return }
        scheduleQuestion()
        let index = random.pick(portals)
        guard peers[index].portal != nil else { return }
        if random.below(8) == 0 {
            _ = try send(up: index, [[UInt8](repeating: UInt8(random.below(256)), count: random.below(20)), [1, 2, 3]])
            return
        }
        // Of the others the people ask who applied for them.
        let header = random.pick(errands).submission.header
        guard lives[header.dossier] == nil else { return }
        let question = QuestionFields(revision: random.below(2) == 0 ? 0 : header.revision, dossier: header.dossier)
        _ = try send(up: index, [Array(Verb.state.rawValue.utf8), question.encoded])
    }
}
