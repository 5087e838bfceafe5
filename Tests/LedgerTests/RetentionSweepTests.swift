import Dossiers
import Ledger
import Streams
import Testing

/// What leaves a ledger whose process does not run, and when.
struct RetentionSweepTests {
    private let scratch: Scratch
    private let ages = RetentionAges(backed: 365, unbacked: 730)

    init() throws { scratch = try Scratch() }

    @Test(arguments: [(364, 0), (366, 2), (731, 3)])
    func `settled dossiers leave by age, earlier if the node's backup holds them, and what is not acknowledged never`(
        days: Int, count: Int
    ) throws {
        let (copy, now) = (try ledger(), Given.later(Int64(days) * 86_400))
        let shown = try LedgerReader(dataDirectory: scratch.path + "/" + copy).retention(ages, now: now)
        #expect(shown.map(\.tally.dossiers) == [count])
        let tally = try sweep(copy, now)
        #expect(tally == shown[0].tally && tally.dossiers == count && tally.bodyBytes == 2 * count)
        let again = try OpenIntake(scratch, copy)
        #expect(again.record.durable.first == UInt64(count) + 1)
        for number in UInt64(1)...5 {
            #expect(try again.ledger.known(Given.id(number), revision: 1)?.same?.contentHash == Given.hash(number))
        }
        let bodies = try again.entries().map(\.place.sequence)
        #expect(bodies == Array(UInt64(count) + 1...5), "the log begins later, and its chain holds")
    }

    @Test func `a sweep is recorded, and a second one finds nothing`() throws {
        let (copy, now) = (try ledger(), Given.later(731 * 86_400))
        _ = try sweep(copy, now)
        #expect(try sweep(copy, now) == RetentionTally())
        var acts: [String] = []
        try LedgerReader(dataDirectory: scratch.path + "/" + copy).forEachAct { _, act in
            acts.append(act.outcome)
            return true
        }
        #expect(acts == ["0 dossiers", "3 dossiers"], "the latest first")
    }

    @Test func `a directory that waits for doctor is left as it is`() throws {
        let copy = try ledger()
        let directory = try scratch.directory(copy)
        try DoctorMark(at: Given.time, reason: "a test").write(in: directory)
        #expect(throws: LedgerError.self) {
            try LedgerFile.sweep(directory, role: .intake, ages) { act($0, at: Given.later(731 * 86_400)) }
        }
    }

    @Test(arguments: [(0, 2), (700, 1)])
    func `a later revision that its node could not read keeps no settled dossier, and has a time of its own`(
        days: Int, count: Int
    ) throws {
        let intake = try OpenIntake(scratch)
        _ = try intake.accept(1)
        #expect(try intake.record(.collected, on: 1, step: 1) == .shown)
        _ = try intake.accept(1, revision: 2, at: Given.later(Int64(days) * 86_400))
        #expect(try intake.record(.parked, on: 1, revision: 2, step: 0) == .shown)
        #expect(try intake.standing(of: 1)?.shown.state == .collected)
        #expect(try intake.ledger.standing(Given.id(1), revision: 2, portal: intake.portal)?.shown.state == .parked)
        try acknowledge(2, intake)
        #expect(try sweep(scratch.copy(of: intake.ledger.directory), Given.later(731 * 86_400)).dossiers == count)
    }

    private func sweep(_ copy: String, _ now: UnixTime) throws -> RetentionTally {
        try LedgerFile.sweep(scratch.directory(copy), role: .intake, ages) { act($0, at: now) }
    }

    private func act(_ tally: RetentionTally, at time: UnixTime) -> Act {
        Act(
            at: time, uid: 0, user: "anne", verb: "retention.apply", subject: "", reason: "",
            outcome: "\(tally.dossiers) dossiers")
    }

    /// Five dossiers, of which three are collected; four are acknowledged, and two in the node's backup.
    private func ledger() throws -> String {
        let intake = try OpenIntake(scratch)
        for number in UInt64(1)...5 { _ = try intake.accept(number) }
        for number in UInt64(1)...3 { #expect(try intake.record(.collected, on: number, step: 1) == .shown) }
        try acknowledge(4, intake)
        return try scratch.copy(of: intake.ledger.directory)
    }

    /// So many are acknowledged, and two of them in the node's backup.
    private func acknowledge(_ count: UInt64, _ intake: OpenIntake) throws {
        var record = intake.record
        (record.durable.acknowledged, record.durable.highestAcknowledged, record.durable.safe) = (count, count, 2)
        try intake.ledger.update(intake.stream, record)
        try intake.ledger.commit()
    }
}
