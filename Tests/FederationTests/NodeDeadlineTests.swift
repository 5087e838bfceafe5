import Dossiers
@testable import Federation
import Ledger
import Streams
import Testing

/// Reminders and closures: in time, once, and never against somebody who answered.
struct NodeDeadlineTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake
    private let lodged: Lodged
    private let office: Office
    private let handling: Handling

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        intake = ScriptedIntake(node)
        lodged = try Lodged(kinds: ["recepisse", "passeport", "photo"])
        office = try Reference.office("18")
        handling = try Reference.rules().rule(
            for: .renouvellementRecepisse, on: office.date(of: IntakeHost.start.wall), tenant: "18"
        ).handling
        try intake.grant()
        try intake.lodge(lodged)
        try intake.turn()
        try intake.tell(node.now.wall)
    }

    @Test func `two reminders, then the end, each on its day and once`() throws {
        try node.sendMails()
        let until = try #require(try node.reason(lodged.id).until)
        var expected: [MailKind] = [.received, .complement]
        for days in handling.reminderDays {
            try live(to: morning(until.adding(days: -days)), before: .seconds(1))
            #expect(try node.mails(lodged.id) == expected)
            try live(for: .seconds(2))
            expected.append(.reminder)
            #expect(try node.mails(lodged.id) == expected)
        }
        try live(to: morning(until.adding(days: 1)), before: .seconds(1))
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
        try live(for: .seconds(2))
        #expect(try node.dossier(lodged.id).shown.state == .closed)
        #expect(try node.mails(lodged.id) == expected + [.closed])
        #expect(try node.reason(lodged.id).text?.contains(until.french) == true)
        #expect(Set(try node.ledger.mails(of: lodged.id).map { "\($0.kind)\($0.key)" }).count == expected.count + 1)
    }

    @Test func `a node that was away reminds once for all it missed, and closes nobody before it has everything`() throws {
        try node.sendMails()
        let until = try #require(try node.reason(lodged.id).until)
        // Away until the last day has passed. The intake took the answer in on that day.
        node.now = node.now.advanced(by: elapsed(to: morning(until.adding(days: 3))))
        try intake.turn()
        intake.holdsMore = true
        try intake.grant()
        try intake.tell(node.now.wall)
        try intake.turn()
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
        #expect(try node.mails(lodged.id) == [.received, .complement])
        try intake.ask(
            .complement, lodged, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"], at: office.startOfDay(until))
        intake.holdsMore = false
        try intake.tell(node.now.wall)
        try intake.turn()
        let held = try node.dossier(lodged.id)
        #expect(held.shown.state == .complete)
        // The silence period rested until the answer was received, not until it was read here.
        let opened = office.date(of: held.openedAt)
        #expect(
            held.timing.legal == handling.silenceMonths.map { opened.adding(months: $0).adding(days: until.days - opened.days) }
        )
    }

    @Test func `who was not told what is missing is not closed out`() throws {
        let until = try #require(try node.reason(lodged.id).until)
        try live(to: morning(until.adding(days: 2)), before: .zero)
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
        // Then the mail leaves at last, and comes back.
        for mail in try node.ledger.mails(of: lodged.id) where mail.kind == .complement {
            _ = try node.ledger.endMail(row: mail.row, .sent, at: node.now.wall)
            _ = try node.ledger.bounceMail(row: mail.row, error: "no such user", at: node.now.wall)
        }
        try live(for: .seconds(3 * 86_400))
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
    }

    @Test func `a node that lost its ledger closes a dossier after the reminder that it has sent itself`() throws {
        let adopted = try Lodged(kinds: ["recepisse"])
        try intake.lodge(adopted, flags: .replay, shown: ShownState(state: .incomplete, term: 1, step: 3))
        try intake.turn()
        let until = try #require(try node.dossier(adopted.id).timing.until)
        try live(to: morning(until.adding(days: 2)), before: .zero)
        // Nobody has been told by this ledger's account: its reminder has not left.
        #expect(try node.dossier(adopted.id).shown.state == .incomplete)
        #expect(Set(try node.mails(adopted.id)) == [.reminder])
        try node.sendMails()
        try live(for: .seconds(2 * 86_400))
        // Told on the last day: there is as much time to answer as any reminder gives.
        #expect(try node.dossier(adopted.id).shown.state == .incomplete)
        try live(for: .seconds(9 * 86_400))
        #expect(try node.dossier(adopted.id).shown.state == .closed)
    }

    @Test func `nobody is closed out whose answer waits for a person`() throws {
        try node.sendMails()
        let until = try #require(try node.reason(lodged.id).until)
        try intake.ask(.complement, lodged, revision: 2, number: 1, Array("{}".utf8))
        try intake.turn()
        try live(to: morning(until.adding(days: 5)), before: .zero)
        try node.sendMails()
        try live(for: .seconds(20 * 86_400))
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
    }

    @Test func `no deadline passes while the clock is suspect`() throws {
        try node.sendMails()
        let until = try #require(try node.reason(lodged.id).until)
        let later = elapsed(to: morning(until.adding(days: 2)))
        // The wall clock jumps; the intake's does not.
        let truth = node.now.wall
        node.now.wall = node.now.wall.advanced(by: later)
        for _ in 0..<3 {
            try intake.tell(truth)
            try intake.turn(after: .seconds(1))
        }
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
        #expect(try node.mails(lodged.id) == [.received, .complement])
        // What happens meanwhile is dated by the intake's clock.
        let other = try Lodged(kinds: ["recepisse"])
        try intake.lodge(other)
        try intake.turn()
        #expect(try node.reason(other.id).until == office.date(of: truth).adding(days: handling.complementDays))
        // Both agree again.
        try intake.tell(node.now.wall)
        try intake.turn(after: .seconds(1))
        try intake.turn(after: .seconds(1))
        #expect(try node.dossier(lodged.id).shown.state == .closed || node.mails(lodged.id).contains(.reminder))
    }

    @Test func `a clock is believed while two agree, and until it jumps`() {
        var watch = ClockWatch()
        var now = IntakeHost.start
        watch.look(now)
        #expect(!watch.isTrusted)
        watch.heard(now.wall.advanced(by: .seconds(-299)), now: now)
        #expect(watch.isTrusted)
        now = now.advanced(by: .seconds(86_400))
        watch.look(now)
        #expect(watch.isTrusted)
        now.wall = now.wall.advanced(by: .seconds(301))
        watch.look(now)
        #expect(!watch.isTrusted)
        watch.heard(now.wall.advanced(by: .seconds(400)), now: now)
        #expect(!watch.isTrusted)
        #expect(watch.time(now) == now.wall.advanced(by: .seconds(400)))
        watch.heard(now.wall, now: now)
        #expect(watch.isTrusted)
        #expect(watch.time(now) == now.wall)
    }

    private func morning(_ day: CivilDate) -> UnixTime { office.startOfDay(day).advanced(by: Node.dueHour) }

    private func elapsed(to time: UnixTime) -> Duration { .milliseconds(time.milliseconds - node.now.wall.milliseconds) }

    private func live(to time: UnixTime, before: Duration) throws { try live(for: elapsed(to: time) - before) }

    /// Time passes, and the intake says so.
    private func live(for time: Duration) throws {
        node.now = node.now.advanced(by: time)
        try intake.turn()
        if time > .seconds(10) { try intake.grant() }
        try intake.tell(node.now.wall)
        for _ in 0..<3 { try intake.turn(after: .milliseconds(1)) }
    }
}
