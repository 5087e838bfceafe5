internal import Dossiers
package import Ledger

/// The whole check of a ledger beside the loop that owns it: some milliseconds of it a second, off the loop, until it has gone through
/// everything; then again after a period. A fault ends the process: a corrupt ledger is not served.
package final class SlowCheck {
    package struct Settings: Sendable {
        /// From the end of one checkup to the beginning of the next; zero: none is made.
        package var period = Duration.seconds(7 * 86_400)
        /// How long a step works, and how long after the last one it begins: later while the loop has work.
        package var step = Duration.milliseconds(50)
        package var pause = Duration.seconds(1)
        package var busyPause = Duration.seconds(10)

        package init() {}
    }

    private let directory: String
    private let storage: Storage
    private let file: LedgerFile
    private let bench: any Workbench<Checkup>
    private let settings: Settings
    private let log: Log
    private var checkup: Checkup?
    private var isUnderWay = false
    private var nextStep: Duration = .zero
    private var checkedAt: UnixTime?

    package init(
        _ directory: DataDirectory, _ file: LedgerFile, bench: any Workbench<Checkup>, settings: Settings, log: Log
    ) throws {
        (self.directory, storage, self.file) = (directory.path, directory.storage, file)
        (self.bench, self.settings, self.log) = (bench, settings, log)
        checkedAt = try file.checkedAt()
    }

    /// After a turn of the loop.
    ///
    /// - Throws: ``LedgerError/corrupt(_:)`` for what was found.
    package func keep(_ now: Moment, isIdle: Bool) throws {
        for checkup in bench.finished() { try take(checkup, now) }
        guard !isUnderWay, settings.period > .zero, now.monotonic >= nextStep + (isIdle ? .zero : settings.busyPause) else {
            return
        }
        if checkup == nil, isDue(now.wall) { checkup = Checkup() }
        guard let checkup else { return }
        isUnderWay = true
        let (directory, storage, time) = (directory, storage, settings.step)
        bench.start {
            var checkup = checkup
            checkup.step(directory, storage, for: time)
            return checkup
        }
    }

    private func isDue(_ now: UnixTime) -> Bool {
        guard let checkedAt else { return true }
        // Also when the clock was set back: it must not wait for a date that is far off.
        return abs(now.milliseconds - checkedAt.milliseconds) >= settings.period.components.seconds * 1_000
    }

    private func take(_ checkup: Checkup, _ now: Moment) throws {
        (isUnderWay, nextStep) = (false, now.monotonic + settings.pause)
        if let fault = checkup.faults.first { throw LedgerError.corrupt(fault) }
        guard checkup.isDone else { return self.checkup = checkup }
        do {
            try file.noteCheckup(at: now.wall)
            log.info("checked", ["examined": checkup.examined])
        } catch let failure as any LedgerFailure where failure.isDiskFull {
            log.warning("checked-not-noted", ["reason": failure])
        }
        (self.checkup, checkedAt) = (nil, now.wall)
    }
}
