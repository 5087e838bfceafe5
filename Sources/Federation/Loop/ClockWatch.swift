internal import Dossiers

/// Whether the wall clock can be believed, on which legal dates rest: nobody's dossier is closed because a battery was empty.
///
/// Two clocks must agree: it is believed once a heartbeat of the intake has told the same time within ``differenceMax``, and until it jumps
/// against the monotonic clock; then the next heartbeat decides.
struct ClockWatch {
    /// More than any message takes, less than any deadline minds.
    static let differenceMax = Duration.seconds(300)

    private(set) var isTrusted = false
    /// The intake's clock less this one, as last heard.
    private(set) var difference: Duration?
    /// The wall's clock less the monotonic one.
    private var offset: Duration?

    /// Looks at both clocks, once per turn.
    mutating func look(_ now: Moment) {
        let present = .milliseconds(now.wall.milliseconds) - now.monotonic
        defer { offset = present }
        guard let offset, !Self.agree(offset, present) else { return }
        isTrusted = false
        difference = difference.map { $0 + offset - present }
    }

    /// The intake said what time it is there, in a message of the present grant.
    mutating func heard(_ time: UnixTime, now: Moment) {
        let heard = Duration.milliseconds(time.milliseconds - now.wall.milliseconds)
        difference = heard
        isTrusted = Self.agree(heard, .zero)
    }

    /// The time to reckon legal days from: this clock's while it is believed, else what the intake's would show.
    func time(_ now: Moment) -> UnixTime {
        guard !isTrusted, let difference else { return now.wall }
        return now.wall.advanced(by: difference)
    }

    private static func agree(_ a: Duration, _ b: Duration) -> Bool { a - b <= differenceMax && b - a <= differenceMax }
}
