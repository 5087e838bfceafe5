internal import Dossiers
internal import Federation
internal import Streams

/// All that the portals want in one run, drawn from the seed.
struct Workload {
    private(set) var errands: [Errand] = []
    private let topology: Topology
    private let portals: Int
    private let places: [Place]

    /// - Parameter count: of errands, some more than that.
    init(_ count: Int, in topology: Topology, portals: Int, using random: inout SeededGenerator) {
        self.topology = topology
        self.portals = portals
        places = topology.streams.flatMap { Self.places(of: $0, in: topology) }
        while errands.count < count {
            switch random.weighted([26, 10, 6, 8, 8, 6, 4, 6, 6, 40]) {
            case 0: addFirst(.first, using: &random)
            case 1: addRevisions(using: &random)
            case 2: addHasty(using: &random)
            case 3: addRepetition(using: &random)
            case 4: addConflict(using: &random)
            case 5: addTaken(using: &random)
            case 6: addRace(using: &random)
            case 7: addFirst(.sealed, using: &random)
            case 8: addSpoilt(using: &random)
            default: addLife(using: &random)
            }
        }
    }

    /// The first postal code of each prefix that no other stream has a longer one for.
    private static func places(of stream: Topology.Stream, in topology: Topology) -> [Place] {
        stream.prefixes.map(\.padded).filter { code in
            do { return try topology.routing.route(code).stream == stream.name } catch { return false }
        }
        .map { Place(stream: stream.name, postalCode: $0) }
    }

    // MARK: Kinds

    @discardableResult
    private mutating func addFirst(
        _ kind: Errand.Kind, _ expected: Errand.Answer = .receipt, using random: inout SeededGenerator
    )
        -> Errand
    {
        var draft = draft(using: &random)
        if kind == .sealed { draft.isSealed = true } else { draft.drawPieces(using: &random) }
        return add(kind, draft, expected)
    }

    private mutating func addLife(using random: inout SeededGenerator) {
        var draft = draft(using: &random)
        draft.hasApplicant = true
        draft.hasPhone = random.below(3) > 0
        if random.below(3) > 0 { draft.drawPiece(number: 0, using: &random) }
        add(.life, draft, .receipt)
    }

    private mutating func addRevisions(using random: inout SeededGenerator) {
        var last = addFirst(.first, using: &random)
        for revision in 2...UInt32(random.within(2...4)) {
            var draft = later(than: last, revision: revision)
            draft.drawPieces(using: &random)
            last = add(.revision, draft, .receipt, after: (last.number, random.milliseconds(0...3_000)))
        }
    }

    /// Two revisions under way at once: the second is right in any case, the first unless it comes too late.
    private mutating func addHasty(using random: inout SeededGenerator) {
        let first = addFirst(.hasty, .receiptOr(.conflict), using: &random)
        add(.hasty, later(than: first, revision: 2), .receipt, with: first)
    }

    private mutating func addRepetition(using random: inout SeededGenerator) {
        let first = addFirst(random.below(4) == 0 ? .sealed : .first, using: &random)
        add(
            .repetition, Draft(first), .sameReceipt(first.number), after: (first.number, random.milliseconds(0...20_000)),
            submission: first.submission)
    }

    /// Last of its id and revision, and after every late copy of what was sent for the one before: a refusal names no bytes.
    private mutating func addConflict(using random: inout SeededGenerator) {
        let first = addFirst(.first, using: &random)
        add(
            .conflict, later(than: first, revision: 1), .refused(.conflict),
            after: (first.number, random.milliseconds(20_000...40_000)))
    }

    private mutating func addTaken(using random: inout SeededGenerator) {
        let first = addFirst(.first, using: &random)
        guard portals > 1 else { return }
        var draft = later(than: first, revision: UInt32(random.within(1...2)))
        draft.portal = (first.portal + 1) % portals
        add(.taken, draft, .refused(.idTaken), after: (first.number, random.milliseconds(0...3_000)))
    }

    private mutating func addRace(using random: inout SeededGenerator) {
        guard portals > 1 else { return }
        let first = addFirst(.race, .receiptOr(.idTaken), using: &random)
        var draft = later(than: first, revision: 1)
        draft.portal = (first.portal + 1) % portals
        add(.race, draft, .receiptOr(.idTaken), with: first)
    }

    private mutating func addSpoilt(using random: inout SeededGenerator) {
        let draft = draft(using: &random)
        let spoiling = random.pick(Spoiling.allCases)
        guard let submission = spoiling.submission(of: draft, tag: errands.count, in: topology) else { return }
        let spoilt = add(.spoilt, draft, .refused(spoiling.code), submission: submission)
        // Late enough for no copy of the refusal to be on its way.
        add(.corrected, draft, .receipt, after: (spoilt.number, .seconds(30)))
    }

    // MARK: Drafts

    private func draft(using random: inout SeededGenerator) -> Draft {
        let id = DossierID(
            milliseconds: UInt64(SampleDossiers.start.milliseconds) + UInt64(errands.count),
            random: (random.next(), random.next()))
        return Draft(portal: random.below(portals), id: id, revision: 1, place: random.pick(places))
    }

    private func later(than errand: Errand, revision: UInt32) -> Draft {
        var draft = Draft(errand)
        draft.revision = revision
        return draft
    }

    /// - Parameter rival: begun at the same time as this one.
    @discardableResult
    private mutating func add(
        _ kind: Errand.Kind, _ draft: Draft, _ expected: Errand.Answer, after: (errand: Int, pause: Duration)? = nil,
        with rival: Errand? = nil, submission: Submission? = nil
    ) -> Errand {
        let number = errands.count
        let errand = Errand(
            number: number, portal: draft.portal, kind: kind,
            submission: submission.map { $0.tagged(number) } ?? draft.submission(tag: number), expected: expected,
            place: draft.place,
            after: after, rival: rival?.number)
        errands.append(errand)
        return errand
    }
}
