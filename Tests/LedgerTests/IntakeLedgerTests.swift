import Dossiers
import Ledger
import Streams
import Testing

struct IntakeLedgerTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `entries are numbered and chained, also across a reopening`() throws {
        var intake = try OpenIntake(scratch)
        for number in 1...3 { #expect(try intake.accept(UInt64(number)) == UInt64(number)) }
        try intake.ledger.commit()
        intake = try intake.reopened()
        #expect(try intake.accept(4) == 4)
        try intake.ledger.commit()
        var chain = ContentHash.zero
        for (index, entry) in try intake.entries().enumerated() {
            chain = Chain.continuing(chain, with: entry.place)
            #expect(entry.place.sequence == UInt64(index + 1))
            #expect(entry.place.chain == chain)
            #expect(try intake.stream.chain(at: entry.place.sequence) == chain)
        }
        #expect(intake.stream.committedHead == 4)
    }

    @Test func `what is rolled back leaves neither row nor number`() throws {
        let intake = try OpenIntake(scratch)
        _ = try intake.accept(1)
        try intake.ledger.commit()
        let portal = intake.ledger.portal("spare")
        try intake.ledger.keep(portal: portal)
        _ = try intake.accept(2)
        #expect(intake.stream.head == 2)
        #expect(intake.stream.committedHead == 1)
        try intake.ledger.rollBack()
        #expect(!intake.ledger.hasUncommitted)
        #expect(intake.stream.head == 1)
        #expect(try intake.ledger.known(Given.id(2), revision: 1) == nil)
        #expect(try intake.accept(3) == 2)
        #expect(intake.ledger.portal("another") != portal, "an upload may be under way with it")
        try intake.ledger.keep(portal: portal)
        try intake.ledger.commit()
        #expect(try intake.entries().map(\.place.dossier) == [Given.id(1), Given.id(3)])
    }

    @Test func `a transaction that its process did not commit is not there`() throws {
        var intake = try OpenIntake(scratch)
        _ = try intake.accept(1)
        try intake.ledger.commit()
        _ = try intake.accept(2)
        intake = try intake.reopened()
        #expect(intake.stream.head == 1)
        #expect(try intake.ledger.known(Given.id(2), revision: 1) == nil)
        #expect(try intake.accept(2) == 2)
    }

    @Test func `an id is known with its portal, its stream and the revision asked about`() throws {
        let intake = try OpenIntake(scratch)
        _ = try intake.accept(1)
        _ = try intake.accept(1, revision: 3)
        let known = try #require(try intake.ledger.known(Given.id(1), revision: 1))
        #expect(known.latestRevision == 3)
        #expect(known.portal == intake.portal)
        #expect(known.stream == intake.stream.stream)
        #expect(known.same?.contentHash == Given.hash(1))
        #expect(known.same?.acceptedAt == Given.time)
        #expect(try intake.ledger.known(Given.id(1), revision: 2)?.same == nil)
        #expect(try intake.ledger.known(Given.id(1), revision: 3)?.same != nil)
        #expect(try intake.ledger.known(Given.id(2), revision: 1) == nil)
    }

    @Test func `the same id and revision cannot be accepted twice`() throws {
        let intake = try OpenIntake(scratch)
        _ = try intake.accept(1)
        #expect(throws: (any Error).self) { try intake.accept(1) }
    }

    @Test func `portals keep their numbers`() throws {
        var intake = try OpenIntake(scratch)
        let numbers = ["a", "b", "a"].map { intake.ledger.portal($0) }
        for number in numbers { try intake.ledger.keep(portal: number) }
        #expect(numbers[0] == numbers[2])
        #expect(numbers[0] != numbers[1])
        try intake.ledger.commit()
        intake = try intake.reopened()
        #expect(["b", "a"].map { intake.ledger.portal($0) } == [numbers[1], numbers[0]])
    }

    @Test func `a refusal is kept for the same bytes alone`() throws {
        var intake = try OpenIntake(scratch)
        let refusal = Refusal(.notServed, "Monaco is not served")
        #expect(try intake.ledger.refusal(Given.id(1), Given.hash(1)) == nil)
        try intake.ledger.keep(refusal, Given.id(1), Given.hash(1), portal: intake.portal, at: Given.time)
        try intake.ledger.keep(
            Refusal(.contradiction, "later"), Given.id(1), Given.hash(1), portal: intake.portal, at: Given.time)
        try intake.ledger.commit()
        intake = try intake.reopened()
        #expect(try intake.ledger.refusal(Given.id(1), Given.hash(1)) == refusal)
        #expect(try intake.ledger.refusal(Given.id(1), Given.hash(2)) == nil)
        #expect(try intake.ledger.refusal(Given.id(2), Given.hash(1)) == nil)
        #expect(intake.ledger.refusalCount(of: intake.portal) == 1)
        try intake.ledger.commit()
        #expect(try intake.reopened().ledger.refusalCount(of: intake.portal) == 1)
        #expect(try !intake.ledger.forgetOldestRefusal(of: intake.portal, before: Given.time))
        #expect(try intake.ledger.forgetOldestRefusal(of: intake.portal, before: Given.later(1)))
        #expect(try intake.ledger.refusal(Given.id(1), Given.hash(1)) == nil)
    }

    @Test func `a dossier is delivered at the first acknowledgement that covers it`() throws {
        let intake = try OpenIntake(scratch)
        for number in 1...3 { _ = try intake.accept(UInt64(number)) }
        #expect(try intake.standing(of: 1)?.shown.state == .accepted)
        try intake.ledger.delivered(intake.stream, through: 2, at: Given.later(5))
        try intake.ledger.delivered(intake.stream, through: 3, at: Given.later(9))
        let standings = try (1...3).map { try #require(try intake.standing(of: UInt64($0))) }
        #expect(standings.map(\.shown.state) == [.delivered, .delivered, .delivered])
        #expect(standings.map(\.changedAt) == [Given.later(5), Given.later(5), Given.later(9)])
        #expect(try intake.ledger.standing(Given.id(1), revision: 0, portal: intake.portal + 1) == nil)
        #expect(try intake.ledger.standing(Given.id(1), revision: 2, portal: intake.portal) == nil)
    }

    @Test func `where a stream stands is kept, a stoppage and a large epoch too`() throws {
        var intake = try OpenIntake(scratch)
        for number in 1...3 { _ = try intake.accept(UInt64(number)) }
        var record = intake.record
        record.durable.epoch = Epoch(counter: .max, random: 1 << 63)
        record.durable.needsEpoch = false
        record.durable.isServed = true
        (record.durable.acknowledged, record.durable.highestAcknowledged) = (2, 3)
        record.durable.stoppage = .cloned(InstanceID(high: 1, low: .max), InstanceID(high: .max, low: 2))
        record.durable.barred = InstanceID(high: 3, low: 4)
        record.lastHeard = Given.time
        record.restate = 17
        try intake.ledger.update(intake.stream, record)
        try intake.ledger.commit()
        intake = try intake.reopened()
        record.durable.head = 3
        #expect(intake.record == record)
        for stoppage in [StreamSender.Stoppage.diverged, .stopped] {
            record.durable.stoppage = stoppage
            try intake.ledger.update(intake.stream, record)
            try intake.ledger.commit()
            intake = try intake.reopened()
            #expect(intake.record.durable.stoppage == stoppage)
        }
    }

    @Test func `a ledger with more acknowledged than it holds is damaged`() throws {
        let intake = try OpenIntake(scratch)
        var record = intake.record
        record.durable.acknowledged = 1
        try intake.ledger.update(intake.stream, record)
        try intake.ledger.commit()
        #expect(throws: LedgerError.corrupt("stream 18: 1 acknowledged of 0")) { try intake.reopened() }
    }
}
