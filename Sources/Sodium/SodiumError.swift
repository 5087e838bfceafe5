internal import CSodium

/// libsodium could not start: the system gives no randomness.
package struct SodiumError: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String { "sodium_init: the system gives no randomness" }
}

/// `sodium_init`, once for the process: 0 the first time, −1 for failure.
private let status: CInt = sodium_init()

/// Starts libsodium; to be called first, so that a failure is an error. Everything else here traps on it.
package func startSodium() throws(SodiumError) {
    if status < 0 { throw SodiumError() }
}

/// For what cannot throw. A process whose `startSodium` threw does not come here.
func requireSodium() {
    precondition(status >= 0, "sodium_init")
}
