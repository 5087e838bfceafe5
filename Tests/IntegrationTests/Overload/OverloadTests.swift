import Foundation
import Testing

/// More than an intake can commit, and worse than it can use. `make overload SECONDS=60` makes it last.
@Suite(
    .serialized, .enabled(if: PythonProcess.interpreter != nil, "needs python3: apt-get install python3"),
    .timeLimit(.minutes(10)))
struct OverloadTests {
    private static let seconds = ProcessInfo.processInfo.environment["OVERLOAD_SECONDS"].flatMap { Int($0) } ?? 3
    /// MiB: what waits, one turn, SQLite's cache, and libzmq's queues of eight connections.
    private static let peakMax = 400
    private static let growthMax = 64
    /// Of a portal that asks for one receipt at a time, in milliseconds, whatever others do; a turn of a debug build takes most of a second.
    private static let latencyMax = 8_000

    @Test func `a flood is refused beyond its bound and loses nothing, memory stays flat, and others have their receipts`()
        throws
    {
        let intake = try LoneIntake()
        let (endpoint, duration) = (intake.submissions, "\(Self.seconds)")
        let alone = try intake.python("saisine_flood", ["bulk", endpoint, "bulk", "4", "1"]).finish()
        let sustainable = try #require(alone.first { $0.event == "flooded" }?.receipts)

        let floods = try ["evil", "worse"].map { try intake.python("saisine_flood", ["flood", endpoint, $0, "4", duration]) }
        let polite = try intake.python("saisine_flood", ["polite", endpoint, "good", "1", duration])
        let memory = try watch(intake.pid)
        let ends = try floods.map { try $0.finish(within: .seconds(120)) }
        let good = try #require(try polite.finish().first { $0.event == "polite" })

        let flooded = ends.flatMap { $0.filter { $0.event == "flooded" } }
        let sums = (
            sent: flooded.reduce(0) { $0 + ($1.sent ?? 0) }, receipts: flooded.reduce(0) { $0 + ($1.receipts ?? 0) },
            again: flooded.reduce(0) { $0 + ($1.again ?? 0) }
        )
        #expect(flooded.count == 2 && flooded.allSatisfy { $0.others == 0 })
        #expect(sums.again > 0, "nobody was refused: \(sums)")
        #expect(sums.receipts / Self.seconds > sustainable / 5, "\(sums) in \(duration) s, \(sustainable) a second alone")
        for end in ends {
            let retried = try #require(end.first { $0.event == "retried" })
            #expect(retried.count ?? 0 > 0 && retried.receipts == retried.count, "\(end)")
        }
        #expect(good.again == 0 && good.others == 0 && good.receipts == good.count && good.receipts ?? 0 > 0, "\(good)")
        #expect(good.worst ?? .max < Self.latencyMax, "\(good)")
        #expect(memory.last - memory.first < Self.growthMax && memory.peak < Self.peakMax, "\(memory)")
        let kept = try intake.dossierCount()
        let receipts = try #require(alone.first?.receipts ?? alone.first { $0.event == "flooded" }?.receipts)
        #expect(kept >= receipts + sums.receipts + (good.receipts ?? 0))
        #expect(intake.isRunning && intake.stop() == 0)
        note(
            "sustainable \(sustainable)/s, \(sums) in \(duration) s, MiB \(memory), polite ms \(good.median ?? 0) … \(good.worst ?? 0)"
        )
    }

    @Test func `garbage from many is answered message by message while a portal has its receipts`() throws {
        let intake = try LoneIntake()
        let bad = try intake.python("saisine_flood", ["garbage", intake.submissions, "bad", "6", "1.5"])
        let good = try intake.python("saisine_flood", ["polite", intake.submissions, "good", "1", "1.5"])
        let told = try #require(try bad.finish().first { $0.event == "garbage" })
        #expect(told.sent ?? 0 > 500 && told.unanswered == 0 && told.others == told.sent && told.receipts == 0, "\(told)")
        #expect(told.again == 0, "answers without a code")
        let served = try #require(try good.finish().first { $0.event == "polite" })
        #expect(served.receipts ?? 0 > 0 && served.receipts == served.count && served.others == 0, "\(served)")
        #expect(try intake.dossierCount() == served.receipts)
        #expect(intake.isRunning && intake.stop() == 0)
    }

    @Test func `connections that say nothing are cut before the ledger lacks descriptors, and a portal has its receipts`()
        throws
    {
        let intake = try LoneIntake(descriptorsMax: 1_024)
        let silent = try intake.python("saisine_silent", [intake.submissions, "900", "20"])
        _ = try silent.line { $0.event == "ready" }
        // A portal that connects again by itself, as all but the bad ones do.
        let sample = try Saisine.run(["sample", "--count", "20", "--tenants", "18"])
        let words = ["submit", "--connect", intake.submissions, "--timeout", "30"]
        #expect(try Saisine.run(words, input: sample.output).status == 0)
        // As long as it takes the kernel to let so many in.
        let end = ContinuousClock.now + .seconds(15)
        while try !intake.log().contains("event=connections-cut"), ContinuousClock.now < end { poll(nil, 0, 50) }
        silent.stop()
        let log = try intake.log()
        #expect(log.contains("event=connections-cut socket=submissions") && log.contains("host=127.0.0.1"), "\(log)")
        #expect(!log.contains("level=error"), "\(log)")
        #expect(intake.isRunning && intake.stop() == 0)
    }

    @Test func `fewer descriptors than a topology needs is told at the start`() throws {
        do {
            _ = try LoneIntake(descriptorsMax: 120)
            Issue.record("it started")
        } catch let failure as LoneIntake.FailedStart {
            #expect(failure.status == 78 && failure.log.contains("LimitNOFILE"), "\(failure)")
        }
    }

    /// Memory in MiB while the flood lasts: after a part of it, at its end, and the most ever.
    private func watch(_ pid: pid_t) throws -> (first: Int, last: Int, peak: Int) {
        let begin = ContinuousClock.now
        var (first, last) = (0, 0)
        while ContinuousClock.now - begin < .seconds(Self.seconds) {
            last = try ProcessReading.memory(pid, "VmRSS") ?? 0
            if ContinuousClock.now - begin < .seconds(min(10, max(2, Self.seconds / 2))) { first = last }
            // Between two looks at a file of the kernel's.
            poll(nil, 0, 50)
        }
        return (first, last, try ProcessReading.memory(pid, "VmHWM") ?? 0)
    }

    private func note(_ text: String) {
        guard ProcessInfo.processInfo.environment["OVERLOAD_SECONDS"] != nil else { return }
        print("overload: \(text)")
    }
}
