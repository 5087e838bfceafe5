package import Dossiers

/// How often it was tried to use an entry, and how the last attempt ended.
package struct Trials: Equatable, Sendable {
    package var attempts: Int
    package var firstAt: UnixTime
    package var lastAt: UnixTime
    package var lastError: String

    package init(attempts: Int, firstAt: UnixTime, lastAt: UnixTime, lastError: String) {
        self.attempts = attempts
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.lastError = lastError
    }

    /// The first attempt failed.
    package init(_ error: String, at time: UnixTime) {
        self.init(attempts: 1, firstAt: time, lastAt: time, lastError: error)
    }

    /// One more failed.
    package func failing(_ error: String, at time: UnixTime) -> Trials {
        Trials(attempts: attempts + 1, firstAt: firstAt, lastAt: time, lastError: error)
    }
}
