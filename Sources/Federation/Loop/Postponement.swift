internal import Dossiers

/// A refusal for the moment: what to say, and when to come again.
struct Postponement: Error, Equatable {
    let refusal: Refusal
    let retry: Duration

    init(_ sentence: String, retry: Duration) {
        refusal = Refusal(.tryAgainLater, sentence)
        self.retry = retry
    }

    static let retryMin = Duration.seconds(2)
    static let retryMax = Duration.seconds(300)

    /// When to come again to what has been closed for so long: half of that, for what has lasted will last; and not all at once.
    static func retry(closedFor time: Duration, using entropy: inout Entropy) -> Duration {
        let middle = min(max(time / 2, retryMin), retryMax)
        return middle * (768 + Int(entropy.next() % 513)) / 1_024
    }
}
