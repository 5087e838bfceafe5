package import Ledger

extension DataDirectory {
    /// Opens a ledger, or runs a loop on it. If that ends by a failure of the store, the next start is refused until `saisine doctor` has
    /// looked.
    package func marking<Result>(_ log: Log, _ body: () throws -> Result) throws -> Result {
        do { return try body() } catch {
            if let failure = error as? any LedgerFailure, failure.isStoreFault { mark(failure, log) }
            throw error
        }
    }

    /// Best effort: the same disk may not take the mark either, and then the failure alone must do.
    private func mark(_ failure: any LedgerFailure, _ log: Log) {
        let mark = DoctorMark(at: Moment.now.wall, reason: "\(failure)")
        do throws(FileError) { try mark.write(in: self) } catch { log.error("needs-doctor-not-written", ["reason": error]) }
        log.error("needs-doctor", ["reason": failure])
    }
}
