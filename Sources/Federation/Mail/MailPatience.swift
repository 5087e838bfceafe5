/// How long a mail is tried that nobody takes: as long as mail servers do themselves.
enum MailPatience {
    /// Then it has failed, and a person must see to it: after five days.
    static let attemptsMax = 20
    private static let longest = Duration.seconds(8 * 3_600)

    /// The time between the attempts: a minute at first, four times as long each time, eight hours at most.
    static func pause(after attempts: Int) -> Duration {
        var pause = Duration.seconds(60)
        for _ in 1..<max(1, min(attempts, 8)) { pause *= 4 }
        return min(pause, longest)
    }
}
