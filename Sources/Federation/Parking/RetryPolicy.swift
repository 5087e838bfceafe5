package import Ledger

/// How an entry that fails is tried again, and how much a stream may keep of what cannot be used.
package struct RetryPolicy: Sendable {
    /// With the first one. After the last the entry is parked.
    package var attemptsMax = 8
    /// Before the second attempt; twice as long before each one after.
    package var first = Duration.seconds(1)
    package var longest = Duration.seconds(300)
    /// Attempts that one turn makes.
    package var attemptsPerTurn = 64
    /// Parked and waiting entries of one stream: from here on it takes nothing more, until a person has made room.
    package var bound = ParkingLoad(entries: 1_000, bytes: 64 << 20)

    package init() {}

    /// How long to wait after so many attempts: half of it certain, half drawn, so that what failed together does not come back together.
    func delay(after attempts: Int, using entropy: inout Entropy) -> Duration {
        var whole = first
        for _ in 1..<max(1, attempts) where whole < longest { whole *= 2 }
        let half = Int64(min(whole, longest) / .milliseconds(1)) / 2
        return .milliseconds(half + Int64.random(in: 0...max(0, half), using: &entropy))
    }
}
